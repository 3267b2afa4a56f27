import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTRY_KINDS } from '../../../model/entryKind.ts';
import type { LocalDate } from '../../../model/time.ts';
import { date } from '../../testing/aRun.ts';
import { addDays, weekdayOf } from '../../time/localDate.ts';
import { type WrittenEntry, wordsWritten } from './wordsWritten.ts';

/** Tuesday. */
const START = date('2027-02-02');
const RUN = { startDate: START, restWeekdays: [7], blackouts: [], pausedOn: null };
const ALL = { from: null, to: null };

const entry = (day: string, words: number, kind: WrittenEntry['kind'] = 'note'): WrittenEntry => ({
  date: date(day),
  kind,
  words,
});

test('nothing written is no picture and no mean', () => {
  const none = wordsWritten({ entries: [], range: ALL, today: START, run: null });
  expect(none).toMatchObject({ spans: [], total: 0, kinds: [], daysWritten: 0, studyDays: 0, meanAStudyDay: null });
  expect(wordsWritten({ entries: [entry('2027-02-02', 0)], range: ALL, today: START, run: RUN }).spans).toEqual([]);
});

test('words count on the day an entry is about, by kind, and empty days stand between', () => {
  const entries = [
    entry('2027-02-02', 300, 'rfc'),
    entry('2027-02-02', 100),
    entry('2027-02-04', 50),
    entry('2027-02-09', 999),
  ];
  const words = wordsWritten({ entries, range: ALL, today: date('2027-02-04'), run: RUN });
  expect(words.grain).toBe('day');
  expect(words.spans).toEqual([
    { from: '2027-02-02', to: '2027-02-02', total: 400, byKind: { rfc: 300, note: 100 } },
    { from: '2027-02-03', to: '2027-02-03', total: 0, byKind: {} },
    { from: '2027-02-04', to: '2027-02-04', total: 50, byKind: { note: 50 } },
  ]);
  expect(words.kinds).toEqual([
    { kind: 'rfc', words: 300, entries: 1 },
    { kind: 'note', words: 150, entries: 2 },
  ]);
  expect(words).toMatchObject({ total: 450, daysWritten: 2, studyDays: 3, meanAStudyDay: 150 });
});

test('the mean leaves out words from before the run, takes those of rest days, and today only once it has words', () => {
  const entries = [entry('2019-05-01', 10_000), entry('2027-02-06', 60), entry('2027-02-07', 30)];
  const sunday = wordsWritten({ entries, range: ALL, today: date('2027-02-07'), run: RUN });
  expect(sunday).toMatchObject({ grain: 'month', total: 10_090, studyDays: 5, meanAStudyDay: 18 });
  const monday = wordsWritten({ entries, range: ALL, today: date('2027-02-08'), run: RUN });
  expect(monday).toMatchObject({ studyDays: 5, meanAStudyDay: 18 });
});

test('random journals add up as a slow count does', () => {
  const someEntry = fc.record({
    offset: fc.integer({ min: -80, max: 40 }),
    words: fc.integer({ min: 0, max: 500 }),
    kind: fc.constantFrom(...ENTRY_KINDS),
  });
  fc.assert(
    fc.property(
      fc.array(someEntry, { maxLength: 30 }),
      fc.option(fc.integer({ min: -60, max: 30 }), { nil: null }),
      fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
      fc.integer({ min: 0, max: 30 }),
      (some, from, length, now) => {
        const entries = some.map(({ offset, ...rest }) => ({ date: addDays(START, offset), ...rest }));
        const today = addDays(START, now);
        const range = {
          from: from === null ? null : addDays(START, from),
          to: length === null ? null : addDays(START, (from ?? 0) + length),
        };
        const words = wordsWritten({ entries, range, today, run: RUN });
        const last = range.to !== null && range.to < today ? range.to : today;
        const isIn = (day: LocalDate) => (range.from === null || day >= range.from) && day <= last;
        const counted = entries.filter((one) => isIn(one.date));
        expect(words.total).toBe(sum(counted.map((one) => one.words)));
        for (const span of words.spans) {
          const own = counted.filter((one) => one.date >= span.from && one.date <= span.to);
          expect(span.total).toBe(sum(own.map((one) => one.words)));
          for (const kind of ENTRY_KINDS) {
            expect(span.byKind[kind] ?? 0).toBe(sum(own.filter((one) => one.kind === kind).map((one) => one.words)));
          }
        }
        expect(sum(words.spans.map((span) => span.total))).toBe(words.total);
        let studyDays = 0;
        let wordsOfRun = 0;
        for (let day = 0; day <= 40; day += 1) {
          const at = addDays(START, day);
          const written = sum(entries.filter((one) => one.date === at).map((one) => one.words));
          if (!isIn(at)) continue;
          wordsOfRun += written;
          if (weekdayOf(at) !== 7 && (at < today || written > 0)) studyDays += 1;
        }
        expect(words.studyDays).toBe(studyDays);
        expect(words.meanAStudyDay).toBe(studyDays === 0 ? null : wordsOfRun / studyDays);
      },
    ),
    { numRuns: 25 },
  );
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
