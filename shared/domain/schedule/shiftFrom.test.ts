import { describe, expect, test } from 'vitest';
import type { Run } from '../../model/run.ts';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, scheduleLines, sessionId, time, withOutcome } from '../testing/aRun.ts';
import { moveSession } from './moveSession.ts';
import { shiftFrom } from './shiftFrom.ts';

const index = indexPlan(aPlan());

const move = (run: Run, id: string, day: string, start: string, minutes = 60) =>
  moveSession(run, index, { sessionId: sessionId(id), to: { date: date(day), start: time(start), minutes }, at });
const shift = (run: Run, from: string) => accepted(shiftFrom(run, index, { from: date(from), at })).run;
const placeOf = (run: Run, id: string) => run.placements[sessionId(id)];

describe('shifting everything that waits', () => {
  test('brings the first waiting session to the day asked for and keeps whole plan days together', () => {
    const run = shift(withOutcome(aRun(), 'd1-s1', 'done'), '2027-02-06');
    expect(scheduleLines(run).slice(0, 6)).toEqual([
      'd1-s1 2027-02-02 05:00',
      'd1-s2 2027-02-06 05:00',
      'd1-s3 2027-02-06 06:00',
      'd1-s4 2027-02-06 21:00',
      'd2-s1 2027-02-08 05:00',
      'd2-s2 2027-02-08 07:00',
    ]);
  });

  test('from a rest day it begins on the next study day', () => {
    expect(placeOf(shift(aRun(), '2027-02-07'), 'd1-s1')?.date).toBe('2027-02-08');
  });

  test('is a new first day only for a run that has not begun', () => {
    expect(shift(aRun(), '2027-02-06').startDate).toBe('2027-02-06');
    expect(shift(withOutcome(aRun(), 'd1-s1', 'done'), '2027-02-06').startDate).toBe('2027-02-02');
  });

  test('what was left of several days shares a date', () => {
    let run = aRun();
    for (const id of ['d1-s1', 'd1-s2', 'd1-s4', 'd2-s1', 'd2-s3', 'd2-s4']) run = withOutcome(run, id, 'done');
    expect(scheduleLines(shift(run, '2027-02-08')).filter((line) => line.includes('02-08'))).toEqual([
      'd1-s3 2027-02-08 05:00',
      'd2-s2 2027-02-08 07:00',
    ]);
  });

  test('takes hand-moved sessions along and keeps their length', () => {
    const moved = accepted(move(aRun(), 'd1-s2', '2027-02-07', '10:00', 90)).run;
    expect(placeOf(shift(moved, '2027-02-08'), 'd1-s2')).toEqual({
      date: '2027-02-08',
      start: '07:00',
      minutes: 90,
      isMovedByHand: false,
    });
  });
});
