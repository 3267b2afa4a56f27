import { expect, test } from 'vitest';
import { CoverageStory } from '#shared/contract/questionsContract.ts';
import { SkillId } from '#shared/model/ids.ts';
import { nextOrder, storyRows } from './storyRows.ts';

let made = 0;
function aStory(shape: { title: string } & Record<string, unknown>): CoverageStory {
  made += 1;
  return CoverageStory.parse({
    id: `01951c1e-0000-7000-8000-00000000000${made}`,
    date: '2027-02-15',
    isComplete: true,
    questions: [],
    skills: [],
    seconds: { situation: 0, task: 0, action: 0, result: 0 },
    figures: 0,
    isProven: true,
    uses: { total: 0, tellings: 0, answers: 0, byQuestion: {} },
    lastToldOn: null,
    ...shape,
  });
}

const stories = [
  aStory({ title: 'queue', figures: 2, lastToldOn: '2027-02-18', skills: ['conflict'] }),
  aStory({ title: 'Outage', seconds: { situation: 30, task: 0, action: 90, result: 0 } }),
  aStory({ title: '', lastToldOn: '2027-02-01', skills: ['conflict', 'mentoring'] }),
];
const titles = (order: Parameters<typeof storyRows>[1]) => storyRows(stories, order).map(({ title }) => title);

test('any column orders the stories, those never told come last', () => {
  const all = { skillId: null };
  expect(titles({ ...all, order: { column: 'told', isDescending: true } })).toEqual(['queue', '', 'Outage']);
  expect(titles({ ...all, order: { column: 'title', isDescending: false } })).toEqual(['Outage', 'queue', '']);
  expect(titles({ ...all, order: { column: 'length', isDescending: true } })[0]).toBe('Outage');
});

test('a skill narrows them', () => {
  const order = { column: 'title', isDescending: false } as const;
  expect(titles({ skillId: SkillId.parse('conflict'), order })).toEqual(['queue', '']);
  expect(titles({ skillId: SkillId.parse('hiring'), order })).toEqual([]);
});

test('turning to a column begins with the most, names with A, and turns round after that', () => {
  const told = nextOrder({ column: 'title', isDescending: false }, 'told');
  expect(told).toEqual({ column: 'told', isDescending: true });
  expect(nextOrder(told, 'told').isDescending).toBe(false);
  expect(nextOrder(told, 'title').isDescending).toBe(false);
});
