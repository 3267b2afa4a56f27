import { describe, expect, it } from 'vitest';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { previewOf } from '#shared/domain/schedule/previewOf.ts';
import { shiftFrom } from '#shared/domain/schedule/shiftFrom.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { accepted, aRun, date, SOME_TIME, withOutcome } from '#shared/domain/testing/aRun.ts';
import { calendarWeeks } from './calendarWeeks.ts';

const plan = indexPlan(aPlan());
const today = date('2027-02-04');
const run = withOutcome(aRun(), 'd1-s1', 'done');
const preview = previewOf(run, plan, accepted(shiftFrom(run, plan, { from: today, at: SOME_TIME })));

describe('the weeks before and after', () => {
  const { before, after } = calendarWeeks(run, plan, preview, today);
  const statesOn = (weeks: typeof before, day: string) =>
    weeks
      .flatMap(({ days }) => days.filter((one) => one.date === day))
      .flatMap(({ panes }) => panes.map((one) => one.state));

  it('show what was done, missed and waits, and where it would be', () => {
    expect(statesOn(before, '2027-02-02')).toEqual(['lit', 'missed', 'missed', 'missed']);
    expect(statesOn(before, '2027-02-04')).toEqual(['clear', 'clear', 'clear', 'clear']);
    expect(statesOn(after, '2027-02-02')).toEqual(['lit', 'left', 'left', 'left']);
    expect(statesOn(after, '2027-02-04')).toEqual(['moved', 'moved', 'moved']);
    expect(statesOn(after, '2027-02-05')).toEqual(['late', 'late', 'late', 'late']);
  });

  it('are the same weeks, and rest days stand empty', () => {
    expect(after.map(({ label }) => label)).toEqual(before.map(({ label }) => label));
    expect(before[0]?.days.map(({ isFree }) => isFree)).toEqual([false, false, false, false, false, false, true]);
  });
});
