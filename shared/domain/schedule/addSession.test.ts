import { describe, expect, test } from 'vitest';
import { itemRef } from '../../model/itemRef.ts';
import { Run } from '../../model/run.ts';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan, aSession } from '../testing/aPlan.ts';
import {
  accepted,
  aRun,
  SOME_TIME as at,
  date,
  rules,
  sessionId,
  time,
  timetable,
  withOutcome,
} from '../testing/aRun.ts';
import { addSession } from './addSession.ts';
import { changeRules } from './changeRules.ts';
import { shiftFrom } from './shiftFrom.ts';
import { takeOffSession } from './takeOffSession.ts';
import { undoStep } from './undoStep.ts';

/** Three plan days from Tuesday 2 to Thursday 4 February; each fills its windows. */
const index = indexPlan(aPlan());

interface Asked {
  id?: string;
  minutes?: number;
  to?: { date: string; start: string } | null;
  /** A date, and minutes since its midnight. */
  now?: readonly [string, number];
}

const add = (run = aRun(), { id = 'draw-a-queue', minutes = 60, to = null, now = ['2027-02-02', 332] }: Asked = {}) => {
  const { part: _part, ...work } = aSession({ id, minutes });
  return addSession(run, index, {
    work,
    from: itemRef('activity', 'draw-a-queue'),
    to: to && { date: date(to.date), start: time(to.start) },
    at,
    now: { date: date(now[0]), minutes: now[1] },
  });
};
const placedAt = (result: ReturnType<typeof add>) => {
  const { run, sessionId: id } = accepted(result);
  return `${id} ${run.placements[id]?.date} ${run.placements[id]?.start} ${run.added[id]?.part}`;
};

describe('adding a session', () => {
  test('takes the first free time of the windows that is long enough', () => {
    expect(placedAt(add())).toBe('draw-a-queue 2027-02-05 05:00 morning');
    const roomy = aRun({ timetable: timetable('05:00-11:00') });
    expect(placedAt(add(roomy))).toBe('draw-a-queue 2027-02-02 10:00 morning');
    expect(placedAt(add(roomy, { minutes: 75 }))).toBe('draw-a-queue 2027-02-05 05:00 morning');
  });

  test('never earlier than now, at the next five minutes, and not on a day of rest', () => {
    const late = ['2027-02-05', 5 * 60 + 32] as const;
    expect(placedAt(add(aRun(), { now: late }))).toBe('draw-a-queue 2027-02-05 05:35 morning');
    expect(placedAt(add(aRun(), { now: ['2027-02-06', 22 * 60 + 30] }))).toBe('draw-a-queue 2027-02-08 05:00 morning');
    expect(placedAt(add(aRun(), { now: ['2027-02-05', 9 * 60 + 30] }))).toBe('draw-a-queue 2027-02-05 21:00 evening');
  });

  test('a session that was set aside has given its time up', () => {
    expect(placedAt(add(withOutcome(aRun(), 'd1-s3', 'skipped')))).toBe('draw-a-queue 2027-02-02 08:00 morning');
  });

  test('goes where a person wants it, but never on top of another', () => {
    const sunday = { date: '2027-02-07', start: '14:00' };
    const { run, sessionId: id } = accepted(add(aRun(), { to: sunday }));
    expect(run.placements[id]).toEqual({ ...sunday, minutes: 60, isMovedByHand: true });
    expect(add(aRun(), { to: { date: '2027-02-03', start: '06:30' } })).toEqual({
      refused: '“D2-S1” is there already, from 05:00 to 07:00. Choose a free time.',
    });
    expect(add(aRun(), { to: { date: '2027-02-03', start: '23:30' } })).toHaveProperty('refused');
  });

  test('is refused in words while it waits, and where no window is long enough', () => {
    const once = accepted(add()).run;
    expect(add(once)).toEqual({
      refused: '“DRAW-A-QUEUE” is on the calendar already, Fri 5 Feb at 05:00. Move it there, or take it off first.',
    });
    expect(add(aRun(), { minutes: 330 })).toEqual({
      refused: '“DRAW-A-QUEUE” takes 5 h 30. Give the morning or the evening at least 5 h 30 in Settings.',
    });
  });

  test('gets a number when its id is used already, by the plan or by the run', () => {
    expect(accepted(add(aRun(), { id: 'd1-s1' })).sessionId).toBe('d1-s1-2');
    const long = `${'x'.repeat(73)}-${'y'.repeat(6)}`;
    const crowded = aRun({ plan: aPlan(), outcomes: withOutcome(aRun(), 'd1-s1', 'done').outcomes });
    const taken = { ...crowded, outcomes: { [sessionId(long)]: Object.values(crowded.outcomes)[0] } };
    expect(accepted(add(Run.parse(taken), { id: long })).sessionId).toBe(`${'x'.repeat(73)}-2`);
    const done = withOutcome(accepted(add()).run, 'draw-a-queue', 'done');
    expect(accepted(add(done)).sessionId).toBe('draw-a-queue-2');
    expect(accepted(add(withOutcome(accepted(add(done)).run, 'draw-a-queue-2', 'partly'))).sessionId).toBe(
      'draw-a-queue-3',
    );
  });

  test('keeps its place when the plan is laid out again, and nothing comes on top of it', () => {
    const { run } = accepted(add(aRun(), { to: { date: '2027-02-05', start: '05:30' } }));
    const shifted = accepted(shiftFrom(run, index, { from: date('2027-02-05'), at })).run;
    expect(shifted.placements[sessionId('draw-a-queue')]).toEqual(run.placements[sessionId('draw-a-queue')]);
    expect(shifted.placements[sessionId('d1-s1')]).toMatchObject({ date: '2027-02-05', start: '06:30' });
    const ruled = accepted(changeRules(shifted, index, { rules: rules({ startDate: date('2027-02-05') }), at })).run;
    expect(ruled.placements[sessionId('d1-s1')]).toMatchObject({ date: '2027-02-05', start: '06:30' });
  });
});

describe('taking a session off', () => {
  test('leaves the run as it was before, and can be undone', () => {
    const { run, sessionId: id } = accepted(add());
    const off = accepted(takeOffSession({ ...run, started: { sessionId: id, at } }, index, { sessionId: id, at }));
    expect({ ...off, steps: [] }).toEqual(aRun());
    expect(accepted(undoStep(off, index, { at })).run).toEqual(run);
    expect(accepted(undoStep(run, index, { at })).run).toEqual(aRun());
  });

  test('is refused for the plan’s own, for work that was done and for what is gone', () => {
    const { run, sessionId: id } = accepted(add());
    const takeOff = (from: typeof run, wanted: string) =>
      takeOffSession(from, index, { sessionId: sessionId(wanted), at });
    expect(takeOff(run, 'd1-s1')).toEqual({ refused: '“D1-S1” belongs to the plan. Set it aside instead.' });
    expect(takeOff(run, 'gone')).toEqual({ refused: 'This session is not on the calendar any more.' });
    const words = 'What became of “DRAW-A-QUEUE” is recorded. Take that back first';
    const done = withOutcome(run, id, 'done');
    expect(takeOff(done, id)).toEqual({ refused: `${words}.` });
    expect(undoStep(done, index, { at })).toEqual({ refused: `${words}, then undo.` });
  });
});
