import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AttemptId, QuestionId } from '../../../model/ids.ts';
import { Instant, type LocalDate } from '../../../model/time.ts';
import { date } from '../../testing/aRun.ts';
import { addDays, daysBetween } from '../../time/localDate.ts';
import { questionReadiness } from './questionReadiness.ts';

const TODAY = date('2027-04-10');
const ALL = { from: null, to: null };
const QUESTIONS = [
  { id: QuestionId.parse('q0'), area: 'leadership' },
  { id: QuestionId.parse('q1'), area: 'system-design' },
  { id: QuestionId.parse('q2'), area: 'system-design' },
] as const;

function attempt(question: number, day: LocalDate, rating: number, order = 0) {
  const number = `${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8)}`;
  return {
    id: AttemptId.parse(`0194c5a0-0000-7000-8000-${number}${String(order).padStart(6, '0')}`),
    questionId: QuestionId.parse(`q${question}`),
    rating,
    date: day,
    createdAt: Instant.parse(`${day}T08:00:00.000Z`),
  };
}

test('without an answer every question is new, and nothing is drawn over time', () => {
  const found = questionReadiness({ questions: QUESTIONS, attempts: [], range: ALL, today: TODAY });
  expect(found).toMatchObject({ new: 3, shaky: 0, solid: 0, stale: 0, overTime: [] });
});

test('the last answer decides, and a solid one is stale after 60 days', () => {
  const attempts = [
    attempt(0, date('2027-02-09'), 3),
    attempt(1, date('2027-02-08'), 4),
    attempt(2, date('2027-02-08'), 1),
    attempt(2, date('2027-02-10'), 3),
    attempt(2, date('2027-03-01'), 2),
    attempt(9, date('2027-03-01'), 3),
  ];
  const found = questionReadiness({ questions: QUESTIONS, attempts, range: ALL, today: TODAY });
  // 9 February is 60 days back, 8 February 61.
  expect(found).toMatchObject({ new: 0, shaky: 1, solid: 1, stale: 1, grain: 'week' });
  expect(found.areas).toEqual([
    { area: 'system-design', new: 0, shaky: 1, solid: 0, stale: 1 },
    { area: 'leadership', new: 0, shaky: 0, solid: 1, stale: 0 },
  ]);
  expect(found.overTime[0]).toEqual({ from: '2027-02-08', to: '2027-02-14', new: 0, shaky: 0, solid: 3, stale: 0 });
  expect(found.overTime.at(-1)).toMatchObject({ from: '2027-04-05', shaky: 1, solid: 1, stale: 1 });
});

test('a range shows where questions stood on its last day, with answers from before it', () => {
  const attempts = [attempt(0, date('2027-02-01'), 3), attempt(1, date('2027-03-01'), 3)];
  const range = { from: date('2027-02-10'), to: date('2027-02-12') };
  const found = questionReadiness({ questions: QUESTIONS, attempts, range, today: TODAY });
  expect(found).toMatchObject({ new: 2, solid: 1 });
  expect(found.overTime.map(({ from }) => from)).toEqual(['2027-02-10', '2027-02-11', '2027-02-12']);
});

test('random answers stand where a slow look puts them, at the end of each span', () => {
  const someAttempt = fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 150 }),
    fc.integer({ min: 1, max: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(someAttempt, { maxLength: 20 }),
      fc.option(fc.integer({ min: 0, max: 140 }), { nil: null }),
      (some, from) => {
        const attempts = some.map(([question, daysAgo, rating], order) =>
          attempt(question, addDays(TODAY, -daysAgo), rating, order),
        );
        const range = { from: from === null ? null : addDays(TODAY, -from), to: null };
        const found = questionReadiness({ questions: QUESTIONS, attempts, range, today: TODAY });
        const slowly = (day: LocalDate) => {
          const counts = { new: 0, shaky: 0, solid: 0, stale: 0 };
          for (const { id } of QUESTIONS) {
            const last = attempts
              .filter((one) => one.questionId === id && one.date <= day)
              .toSorted((one, other) => (one.date + one.id < other.date + other.id ? -1 : 1))
              .at(-1);
            if (!last) counts.new += 1;
            else if (last.rating <= 2) counts.shaky += 1;
            else if (daysBetween(last.date, day) <= 60) counts.solid += 1;
            else counts.stale += 1;
          }
          return counts;
        };
        expect(found).toMatchObject(slowly(TODAY));
        for (const { from: first, to, ...counts } of found.overTime) {
          expect(first <= TODAY).toBe(true);
          expect(counts).toEqual(slowly(to < TODAY ? to : TODAY));
        }
      },
    ),
    { numRuns: 25 },
  );
});
