import { expect, test } from 'vitest';
import { indexPlan } from '../run/planIndex.ts';
import { anAddedSession } from '../testing/anAddedSession.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, rules, sessionId, withOutcome } from '../testing/aRun.ts';
import { changeRules } from './changeRules.ts';
import { fitRun } from './fitRun.ts';
import { shiftFrom } from './shiftFrom.ts';
import { undoStep } from './undoStep.ts';

const twoDays = aPlan({
  days: [
    [120, 60, 120, 120],
    [120, 60, 120, 120],
  ],
});
const index = indexPlan(twoDays);

test('a run that fits its plan is left alone, with what was added to it', () => {
  const added = anAddedSession({ id: 'extra' });
  const placement = {
    date: date('2027-02-20'),
    start: rules().timetable.morning.start,
    minutes: 60,
    isMovedByHand: false,
  };
  const run = aRun({ plan: twoDays });
  const withAdded = { ...run, added: { [added.id]: added }, placements: { ...run.placements, [added.id]: placement } };
  expect(fitRun(withAdded, index)).toBe(withAdded);
});

test('sessions that left the plan lose their place and their start, never their outcome', () => {
  const walked = withOutcome(aRun(), 'd3-s1', 'done');
  const fitted = fitRun({ ...walked, started: { sessionId: sessionId('d3-s2'), at } }, index);
  expect(Object.keys(fitted.placements)).toEqual(Object.keys(aRun({ plan: twoDays }).placements));
  expect(fitted.started).toBeNull();
  expect(fitted.outcomes).toEqual(walked.outcomes);
});

test('sessions that came to the plan have a place once it is laid out again, and undo takes exactly that back', () => {
  const run = aRun({ plan: twoDays });
  const grown = indexPlan(aPlan());
  expect(fitRun(run, grown)).toBe(run);
  const shifted = accepted(shiftFrom(run, grown, { from: date('2027-02-02'), at }));
  expect(shifted.run.placements[sessionId('d3-s1')]).toMatchObject({ date: '2027-02-04' });
  expect(accepted(undoStep(shifted.run, grown, { at })).run).toEqual(run);
  const ruled = accepted(changeRules(run, grown, { rules: rules({ restWeekdays: [] }), at })).run;
  expect(Object.keys(ruled.placements)).toHaveLength(12);
});

test('undo brings nothing back that left the plan', () => {
  const shifted = accepted(shiftFrom(aRun(), indexPlan(aPlan()), { from: date('2027-02-10'), at })).run;
  const undone = accepted(undoStep(fitRun(shifted, index), index, { at })).run;
  expect(undone.placements).toEqual(aRun({ plan: twoDays }).placements);
});
