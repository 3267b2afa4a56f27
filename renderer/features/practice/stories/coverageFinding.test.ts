import { expect, test } from 'vitest';
import type { CoverageStory, CoveredQuestion } from '#shared/contract/questionsContract.ts';
import { EntryId, QuestionId } from '#shared/model/ids.ts';
import { SKILL_AREAS, type SkillArea } from '#shared/model/skill.ts';
import { LocalDate } from '#shared/model/time.ts';
import { coverageByArea, widestGapFirst } from './coverageByArea.ts';
import { coverageFinding } from './coverageFinding.ts';

const WHOLE = EntryId.parse('01951c1e-0000-7000-8000-000000000001');
const BEGUN = EntryId.parse('01951c1e-0000-7000-8000-000000000002');

const question = (id: string, area: SkillArea, stories: EntryId[] = []): CoveredQuestion => ({
  id: QuestionId.parse(id),
  text: `Tell me about ${id}.`,
  level: 'onsite',
  area,
  skills: [],
  stories,
});
const story = (id: EntryId, isComplete: boolean): CoverageStory => ({
  id,
  title: 'Two teams, one queue',
  date: LocalDate.parse('2027-02-15'),
  isComplete,
  questions: [],
  skills: [],
  seconds: { situation: 20, task: 15, action: 65, result: 20 },
  figures: 0,
  isProven: isComplete,
  uses: { total: 0, tellings: 0, answers: 0, byQuestion: {} },
  lastToldOn: null,
});
const stories = [story(WHOLE, true), story(BEGUN, false)];

test('a pane is lit by a whole story, half lit by a begun one, and split by two', () => {
  const questions = [
    question('whole', 'leadership', [WHOLE]),
    question('begun', 'leadership', [BEGUN]),
    question('both', 'leadership', [BEGUN, WHOLE]),
    question('none', 'leadership'),
  ];
  const [leadership] = coverageByArea({ questions, stories });
  expect(leadership?.panes.map(({ question: { id }, state }) => [id, state])).toEqual([
    ['none', 'clear'],
    ['whole', 'lit'],
    ['begun', 'half'],
    ['both', 'twice'],
  ]);
  expect(leadership?.covered).toBe(3);
});

test('areas come in the order of the map, or with the widest gap first', () => {
  const questions = [
    question('deadline', 'delivery'),
    question('conflict', 'leadership', [WHOLE]),
    question('feedback', 'leadership'),
    question('growth', 'leadership'),
  ];
  const areas = coverageByArea({ questions, stories });
  expect(areas.map(({ area }) => area)).toEqual(['leadership', 'delivery']);
  expect(widestGapFirst(areas).map(({ area }) => area)).toEqual(['leadership', 'delivery']);
  expect(widestGapFirst(coverageByArea({ questions: questions.slice(0, 2), stories }))[0]?.area).toBe('delivery');
});

const finding = (...questions: CoveredQuestion[]) => coverageFinding(coverageByArea({ questions, stories }));

test('the finding counts and names what has nothing', () => {
  const told = question('told', 'leadership', [WHOLE]);
  const open = question('open', 'leadership');
  expect(finding(open)).toBe('None of 1 behavioural questions has a story yet');
  expect(finding(told, question('late', 'delivery'))).toBe(
    '1 of 2 behavioural questions has a story; nothing yet for delivery',
  );
  expect(finding(told, question('late', 'delivery'), question('night', 'devops'))).toBe(
    '1 of 3 behavioural questions has a story; nothing yet for delivery and DevOps',
  );
  expect(finding(told, ...SKILL_AREAS.map((area) => question(`on-${area}`, area)))).toBe(
    '1 of 9 behavioural questions has a story; nothing yet for system design and 6 more fields',
  );
  expect(finding(told, open)).toBe('1 of 2 behavioural questions has a story; most are missing for leadership, 1');
  expect(finding(told)).toBe('All 1 behavioural questions have a story');
});
