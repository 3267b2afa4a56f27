import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EntryId, QuestionId, SkillId } from '../../../model/ids.ts';
import { date } from '../../testing/aRun.ts';
import { addDays, daysBetween } from '../../time/localDate.ts';
import { storyThemes } from './storyThemes.ts';

const TODAY = date('2027-04-10');
const q = (number: number) => QuestionId.parse(`q${number}`);
const skill = (id: string) => SkillId.parse(id);
const QUESTIONS = [
  { id: q(0), skills: [skill('ownership'), skill('mentoring')] },
  { id: q(1), skills: [skill('ownership')] },
  { id: q(2), skills: [skill('mentoring')] },
  { id: q(3), skills: [skill('listening')] },
];

function story(
  number: number,
  questions: readonly number[],
  shape: { whole?: boolean; written?: number; told?: number } = {},
) {
  return {
    id: EntryId.parse(`0194c5a0-0000-7000-8000-${String(number).padStart(12, '0')}`),
    isWhole: shape.whole ?? true,
    questions: questions.map(q),
    writtenOn: addDays(TODAY, -(shape.written ?? 0)),
    lastToldOn: shape.told === undefined ? null : addDays(TODAY, -shape.told),
  };
}

test('without stories every theme is open', () => {
  const { themes, ...counts } = storyThemes({ questions: QUESTIONS, stories: [], today: TODAY });
  expect(counts).toEqual({ none: 3, one: 0, two: 0, stale: 0, stories: 0 });
  expect(themes.map(({ skillId }) => skillId)).toEqual(['ownership', 'mentoring', 'listening']);
});

test('a theme has the whole stories that answer its questions, and is stale when none was told for 60 days', () => {
  const found = storyThemes({
    questions: QUESTIONS,
    stories: [
      story(1, [0, 2], { written: 200, told: 61 }),
      story(2, [0, 1], { written: 60 }),
      story(3, [3], { whole: false }),
      story(4, [7]),
    ],
    today: TODAY,
  });
  expect(found).toMatchObject({ none: 1, one: 1, two: 1, stale: 1, stories: 2 });
  expect(found.themes).toEqual([
    { skillId: 'ownership', questions: 2, stories: 2, answered: 2, lastToldOn: '2027-02-09', isStale: false },
    { skillId: 'mentoring', questions: 1, stories: 1, answered: 1, lastToldOn: '2027-02-08', isStale: true },
    { skillId: 'listening', questions: 1, stories: 0, answered: 0, lastToldOn: null, isStale: false },
  ]);
});

test('random stories cover what a slow look finds', () => {
  const someStory = fc.record({
    questions: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
    whole: fc.boolean(),
    written: fc.integer({ min: 0, max: 120 }),
    told: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(someStory, { maxLength: 8 }), (some) => {
      const stories = some.map(({ questions, whole, written, told }, number) =>
        story(number, questions, { whole, written, ...(told === null ? {} : { told }) }),
      );
      const found = storyThemes({ questions: QUESTIONS, stories, today: TODAY });
      for (const theme of found.themes) {
        const own = QUESTIONS.filter(({ skills: [first] }) => first === theme.skillId).map(({ id }) => id);
        const telling = stories.filter((one) => one.isWhole && own.some((id) => one.questions.includes(id)));
        expect(theme.stories).toBe(telling.length);
        expect(theme.answered).toBe(own.filter((id) => telling.some((one) => one.questions.includes(id))).length);
        const isFresh = telling.some((one) => daysBetween(one.lastToldOn ?? one.writtenOn, TODAY) <= 60);
        expect(theme.isStale).toBe(telling.length > 0 && !isFresh);
      }
      expect(found.none + found.one + found.two).toBe(found.themes.length);
    }),
    { numRuns: 25 },
  );
});
