import { describe, expect, test } from 'vitest';
import type { Run } from '../../model/run.ts';
import { Instant } from '../../model/time.ts';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, rules, sessionId, time, withOutcome } from '../testing/aRun.ts';
import { changeRules } from './changeRules.ts';
import { moveSession } from './moveSession.ts';
import { shiftFrom } from './shiftFrom.ts';
import { undoStep } from './undoStep.ts';

const index = indexPlan(aPlan());

const move = (run: Run, id: string, day: string, start: string, minutes = 60) =>
  moveSession(run, index, { sessionId: sessionId(id), to: { date: date(day), start: time(start), minutes }, at });
const shift = (run: Run, from: string) => accepted(shiftFrom(run, index, { from: date(from), at })).run;

describe('undo', () => {
  test('restores the schedule of before, step by step, and keeps what was recorded since', () => {
    const first = aRun();
    const second = accepted(changeRules(first, index, { rules: rules({ restWeekdays: [3] }), at })).run;
    const third = withOutcome(shift(second, '2027-02-12'), 'd1-s1', 'done');
    const back = accepted(undoStep(third, index, { at })).run;
    expect(back).toEqual({ ...second, outcomes: third.outcomes });
    expect(accepted(undoStep(back, index, { at })).run).toEqual({ ...first, outcomes: third.outcomes });
  });

  test('without a step it says so', () => {
    expect(undoStep(aRun(), index, { at })).toEqual({ refused: 'There is no schedule change left to undo.' });
  });

  test('of one step takes only that one back, and says what was changed since', () => {
    const noon = Instant.parse('2027-02-02T12:00:00.000Z');
    const evening = Instant.parse('2027-02-02T19:00:00.000Z');
    const first = aRun();
    const second = accepted(shiftFrom(first, index, { from: date('2027-02-09'), at: noon })).run;
    const third = accepted(shiftFrom(second, index, { from: date('2027-02-12'), at: evening })).run;
    expect(undoStep(third, index, { at, step: noon })).toEqual({
      refused: 'Something else was changed since. Undo that first: Everything waiting shifted to Friday 12 February.',
    });
    const back = accepted(undoStep(third, index, { at, step: evening })).run;
    expect(accepted(undoStep(back, index, { at, step: noon })).run.placements).toEqual(first.placements);
    expect(undoStep(back, index, { at, step: evening })).toEqual({ refused: 'This change cannot be undone any more.' });
  });

  test('keeps the last twenty steps', () => {
    let run = aRun();
    for (let day = 1; day <= 25; day += 1) run = shift(run, `2027-03-${String(day).padStart(2, '0')}`);
    expect(run.steps).toHaveLength(20);
  });

  test('refuses to put a session back on top of another', () => {
    const skipped = withOutcome(aRun(), 'd1-s2', 'skipped');
    const onTop = accepted(move(skipped, 'd2-s2', '2027-02-02', '07:00')).run;
    const away = accepted(move(onTop, 'd2-s2', '2027-02-07', '07:00')).run;
    const { outcomes: _none, ...waitsAgain } = away;
    expect(undoStep({ ...waitsAgain, outcomes: {} }, index, { at })).toEqual({
      refused: '“D2-S2” would come back on top of “D1-S2”. Move that one first, then undo.',
    });
  });
});
