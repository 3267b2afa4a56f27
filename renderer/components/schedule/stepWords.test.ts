import { expect, test } from 'vitest';
import type { RescheduleOperation } from '#shared/contract/rescheduleContract.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { previewOf } from '#shared/domain/schedule/previewOf.ts';
import { rescheduleBy } from '#shared/domain/schedule/rescheduleBy.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { aRun, date, SOME_TIME, sessionId } from '#shared/domain/testing/aRun.ts';
import type { Run } from '#shared/model/run.ts';
import { changesAnything, stepWords } from './stepWords.ts';

const plan = indexPlan(aPlan());
const today = date('2027-02-02');
const sunday = date('2027-02-07');

function makesDifference(run: Run, operation: RescheduleOperation): boolean {
  const done = rescheduleBy(run, plan, operation, { at: SOME_TIME, zone: 'Europe/Berlin', today });
  if (isRefusal(done)) throw new Error(done.refused);
  return changesAnything(operation, run, previewOf(run, plan, done));
}

test('a rest day that is kept free makes a difference although nothing moves, and a second time none', () => {
  expect(makesDifference(aRun(), { kind: 'restDay', date: sunday })).toBe(true);
  const kept = aRun({ blackouts: [{ from: sunday, to: sunday }] });
  expect(makesDifference(kept, { kind: 'restDay', date: sunday })).toBe(false);
});

test('a pause moves nothing and is a difference; shifting to where everything is, is none', () => {
  expect(makesDifference(aRun(), { kind: 'pause' })).toBe(true);
  expect(makesDifference(aRun(), { kind: 'shift', from: today })).toBe(false);
});

test('one session that is set aside is named, several are counted', () => {
  const titled = (ids: string[]) => stepWords({ kind: 'skip', sessionIds: ids.map(sessionId) }, aRun(), plan).title;
  const title = plan.find(sessionId('d1-s1'))?.session.title;
  expect(titled(['d1-s1'])).toBe(`Set aside: ${title}`);
  expect(titled(['d1-s1', 'd1-s2'])).toBe('Set aside: two sessions');
});

test('days that are kept free are named one by one or as a range', () => {
  const titled = (from: string, to: string) =>
    stepWords({ kind: 'blockOut', from: date(from), to: date(to) }, aRun(), plan).title;
  expect(titled('2027-02-05', '2027-02-05')).toBe('Keep free: Friday 5 February');
  expect(titled('2027-02-05', '2027-02-08')).toBe('Keep free: Fri 5 Feb to Mon 8 Feb, 4 days');
});
