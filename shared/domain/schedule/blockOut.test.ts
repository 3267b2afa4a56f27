import { describe, expect, test } from 'vitest';
import type { Run } from '../../model/run.ts';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, sessionId, time, withOutcome } from '../testing/aRun.ts';
import { blockOut } from './blockOut.ts';
import { changeRules } from './changeRules.ts';
import { moveSession } from './moveSession.ts';
import { openUp } from './openUp.ts';
import { skipSessions } from './skipSessions.ts';
import { undoStep } from './undoStep.ts';

const index = indexPlan(aPlan());
const begun = aRun();
const today = date('2027-02-02');
const range = (from: string, to = from) => ({ from: date(from), to: date(to) });
const block = (run: Run, from: string, to = from) =>
  accepted(blockOut(run, index, { range: range(from, to), today, at })).run;
const dayOf = (run: Run, id: string) => run.placements[sessionId(id)]?.date;

describe('keeping days free', () => {
  test('moves what was there and what follows, and leaves what was before', () => {
    const run = block(begun, '2027-02-03', '2027-02-05');
    expect(['d1-s1', 'd2-s1', 'd3-s1'].map((id) => dayOf(run, id))).toEqual(['2027-02-02', '2027-02-06', '2027-02-08']);
    expect(run.blackouts).toEqual([range('2027-02-03', '2027-02-05')]);
    expect(run.steps.at(-1)?.title).toBe('Wed 3 Feb to Fri 5 Feb kept free');
  });

  test('work that is done stays, and what was moved there by hand finds another time', () => {
    const done = withOutcome(begun, 'd2-s1', 'done');
    const to = { date: date('2027-02-03'), start: time('12:00'), minutes: 60 };
    const moved = accepted(moveSession(done, index, { sessionId: sessionId('d3-s2'), to, at })).run;
    const run = block(moved, '2027-02-03');
    expect(dayOf(run, 'd2-s1')).toBe('2027-02-03');
    expect(dayOf(run, 'd2-s2')).toBe('2027-02-04');
    expect(run.placements[sessionId('d3-s2')]).toMatchObject({ isMovedByHand: true });
    expect(dayOf(run, 'd3-s2')).not.toBe('2027-02-03');
  });

  test('ranges that share a day become one, and other rules lay out around them', () => {
    const run = block(block(begun, '2027-02-03', '2027-02-05'), '2027-02-05', '2027-02-06');
    expect(run.blackouts).toEqual([range('2027-02-03', '2027-02-06')]);
    const rules = { ...run, restWeekdays: [] };
    expect(dayOf(accepted(changeRules(run, index, { rules, at })).run, 'd2-s1')).toBe('2027-02-07');
  });

  test('a range that ends before it begins or lasts more than a year is refused', () => {
    expect(blockOut(begun, index, { range: range('2027-02-05', '2027-02-03'), today, at })).toEqual({
      refused: 'The last day must not come before the first.',
    });
    expect(blockOut(begun, index, { range: range('2027-02-05', '2028-02-06'), today, at })).toEqual({
      refused: 'Keep at most a year free at a time.',
    });
  });
});

describe('opening days up again', () => {
  test('brings what waits after them back, and a day in the middle parts the range', () => {
    const run = block(begun, '2027-02-03', '2027-02-05');
    expect(
      accepted(openUp(run, index, { range: range('2027-02-03', '2027-02-05'), today, at })).run.placements,
    ).toEqual(begun.placements);
    const parted = accepted(openUp(run, index, { range: range('2027-02-04'), today, at })).run;
    expect(parted.blackouts).toEqual([range('2027-02-03'), range('2027-02-05')]);
    expect(dayOf(parted, 'd2-s1')).toBe('2027-02-04');
  });

  test('days that are not kept free are refused', () => {
    expect(openUp(begun, index, { range: range('2027-02-03'), today, at })).toEqual({
      refused: 'These days are not kept free. Choose days that are.',
    });
  });
});

describe('setting sessions aside in one step', () => {
  const ids = [sessionId('d1-s1'), sessionId('d1-s2')];
  const skipped = accepted(skipSessions(begun, index, { sessionIds: ids, today, at, zone: 'Europe/Berlin' })).run;

  test('is undone exactly, but for what was recorded since', () => {
    expect(accepted(undoStep(skipped, index, { at })).run).toEqual(begun);
    const since = withOutcome(skipped, 'd1-s2', 'done');
    expect(Object.keys(accepted(undoStep(since, index, { at })).run.outcomes)).toEqual(['d1-s2']);
  });

  test('refuses a session that is under way or has an outcome', () => {
    const again = skipSessions(skipped, index, { sessionIds: ids, today, at, zone: 'Europe/Berlin' });
    expect(again).toEqual({ refused: 'What became of “D1-S1” is recorded already. Leave it out.' });
  });
});
