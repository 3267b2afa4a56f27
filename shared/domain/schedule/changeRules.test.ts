import { describe, expect, test } from 'vitest';
import type { Run } from '../../model/run.ts';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import {
  accepted,
  aRun,
  SOME_TIME as at,
  date,
  rules,
  scheduleLines,
  sessionId,
  time,
  timetable,
  withOutcome,
} from '../testing/aRun.ts';
import { changeRules } from './changeRules.ts';
import { moveSession } from './moveSession.ts';
import { shiftFrom } from './shiftFrom.ts';

const index = indexPlan(aPlan());

const move = (run: Run, id: string, day: string, start: string, minutes = 60) =>
  moveSession(run, index, { sessionId: sessionId(id), to: { date: date(day), start: time(start), minutes }, at });
const shift = (run: Run, from: string) => accepted(shiftFrom(run, index, { from: date(from), at })).run;
const placeOf = (run: Run, id: string) => run.placements[sessionId(id)];

describe('new rules', () => {
  test('lay everything waiting out again from where it stands, around what was moved by hand', () => {
    const begun = withOutcome(withOutcome(aRun(), 'd1-s1', 'done'), 'd1-s2', 'partly');
    const moved = accepted(move(begun, 'd3-s1', '2027-02-04', '06:00')).run;
    const { run } = accepted(
      changeRules(moved, index, { rules: rules({ timetable: timetable('06:00-12:00', '20:00-22:00') }), at }),
    );
    expect(scheduleLines(run)).toEqual([
      'd1-s1 2027-02-02 05:00',
      'd1-s2 2027-02-02 07:00',
      'd1-s3 2027-02-02 08:00',
      'd1-s4 2027-02-02 20:00',
      'd2-s1 2027-02-03 06:00',
      'd2-s2 2027-02-03 08:00',
      'd2-s3 2027-02-03 09:00',
      'd2-s4 2027-02-03 20:00',
      'd3-s1 2027-02-04 06:00',
      'd3-s2 2027-02-04 07:00',
      'd3-s3 2027-02-04 08:00',
      'd3-s4 2027-02-04 20:00',
    ]);
  });

  test('keep an earlier shift, unless the first day changes', () => {
    const shifted = shift(aRun(), '2027-02-15');
    const later = { ...rules({ startDate: shifted.startDate, timetable: timetable('06:00-11:00') }) };
    expect(placeOf(accepted(changeRules(shifted, index, { rules: later, at })).run, 'd1-s1')).toMatchObject({
      date: '2027-02-15',
      start: '06:00',
    });
    const back = rules({ startDate: date('2027-02-08') });
    expect(placeOf(accepted(changeRules(shifted, index, { rules: back, at })).run, 'd1-s1')?.date).toBe('2027-02-08');
  });

  test('never put a waiting session before one of the plan that has an outcome', () => {
    let run = aRun();
    for (const id of ['d1-s1', 'd1-s2', 'd1-s3', 'd2-s1', 'd2-s2', 'd2-s3', 'd2-s4'])
      run = withOutcome(run, id, 'done');
    const wide = rules({ timetable: timetable('04:00-14:00', '20:00-23:00') });
    const after = accepted(changeRules(run, index, { rules: wide, at })).run;
    expect(placeOf(after, 'd1-s4')).toMatchObject({ date: '2027-02-02', start: '20:00' });
    expect(placeOf(after, 'd3-s1')).toMatchObject({ date: '2027-02-04', start: '04:00' });
  });

  test('the same rules change nothing and leave no step', () => {
    const run = aRun();
    expect(accepted(changeRules(run, index, { rules: rules(), at }))).toEqual({ run, changes: [] });
  });
});
