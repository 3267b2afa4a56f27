import { describe, expect, test } from 'vitest';
import { BusyTime } from '../../model/busyTime.ts';
import { itemRef } from '../../model/itemRef.ts';
import type { Run } from '../../model/run.ts';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, rules, scheduleLines, sessionId, time } from '../testing/aRun.ts';
import { addSession } from './addSession.ts';
import { dropBusy, takeBusy } from './busyTimes.ts';
import { changeRules } from './changeRules.ts';
import { moveSession } from './moveSession.ts';
import { previewOf } from './previewOf.ts';
import { shiftFrom } from './shiftFrom.ts';
import { undoStep } from './undoStep.ts';

const index = indexPlan(aPlan());
const begun = aRun();
const today = date('2027-02-02');

const busy = (day: string, start = '00:00', end: string | null = null) =>
  BusyTime.parse({ date: day, start, end, title: 'Dentist' });
const take = (run: Run, times: BusyTime[], name = 'Work', on = today) =>
  takeBusy(run, index, { name, times, today: on, at });
const placeOf = (run: Run, id: string) => run.placements[sessionId(id)];

describe('busy times of another calendar', () => {
  test('drive out what waits there, and what follows makes room in plan order', () => {
    const { run } = accepted(take(begun, [busy('2027-02-03', '06:30', '07:30')]));
    expect(scheduleLines(run).slice(4, 8)).toEqual([
      'd2-s1 2027-02-03 07:30',
      'd2-s2 2027-02-03 21:00',
      'd2-s3 2027-02-04 05:00',
      'd2-s4 2027-02-04 21:00',
    ]);
    expect(scheduleLines(run).slice(0, 4)).toEqual(scheduleLines(begun).slice(0, 4));
    expect(run.steps.at(-1)?.title).toBe('Busy times of “Work” kept free');
  });

  test('never put a session before those that come before it', () => {
    const away = { date: date('2027-02-07'), start: time('10:00'), minutes: 120 };
    const gap = accepted(moveSession(begun, index, { sessionId: sessionId('d2-s1'), to: away, at })).run;
    const { run } = accepted(take(gap, [busy('2027-02-03', '09:30', '10:00')]));
    expect(placeOf(run, 'd2-s2')).toMatchObject({ date: '2027-02-03', start: '07:00' });
    expect(placeOf(run, 'd2-s3')).toMatchObject({ date: '2027-02-03', start: '21:00' });
  });

  test('of a whole day keep all of it free', () => {
    const { run } = accepted(take(begun, [busy('2027-02-03')]));
    expect(scheduleLines(run).filter((line) => line.includes('2027-02-03'))).toEqual([]);
    expect(placeOf(run, 'd2-s1')).toMatchObject({ date: '2027-02-04', start: '05:00' });
  });

  test('are left out by whatever lays the plan out', () => {
    const times = [busy('2027-02-10', '05:00', '09:00'), busy('2027-02-10', '08:00', '09:30')];
    const { run } = accepted(take(begun, times));
    expect(run.placements).toEqual(begun.placements);
    const shifted = accepted(shiftFrom(run, index, { from: date('2027-02-10'), at })).run;
    expect(placeOf(shifted, 'd1-s1')).toMatchObject({ date: '2027-02-10', start: '21:00' });
    const ruled = accepted(changeRules(run, index, { rules: rules({ startDate: date('2027-02-10') }), at })).run;
    expect(placeOf(ruled, 'd1-s1')).toMatchObject({ date: '2027-02-10', start: '21:00' });
    const session = index.sessionById(sessionId('d1-s2'));
    if (!session) throw new Error('The plan has no such session');
    const work = { ...session, id: sessionId('extra') };
    const now = { date: date('2027-02-10'), minutes: 0 };
    const added = accepted(addSession(run, index, { work, from: itemRef('activity', 'extra'), to: null, at, now }));
    expect(placeOf(added.run, 'extra')).toMatchObject({ date: '2027-02-10', start: '21:00' });
  });

  test('of days that are over move nothing', () => {
    const { changes } = accepted(take(begun, [busy('2027-02-02')], 'Work', date('2027-02-03')));
    expect(changes).toEqual([]);
  });

  test('a session may be put on one by hand: the preview says so, and reading the calendar again leaves it', () => {
    const times = [busy('2027-02-10', '08:00', '09:30')];
    const { run } = accepted(take(begun, times));
    const to = { date: date('2027-02-10'), start: time('09:00'), minutes: 120 };
    const moved = accepted(moveSession(run, index, { sessionId: sessionId('d1-s1'), to, at }));
    expect(previewOf(run, index, moved).busyConflicts).toEqual([
      { sessionId: 'd1-s1', title: 'Dentist', calendar: 'Work', date: '2027-02-10', start: '08:00', end: '09:30' },
    ]);
    expect(accepted(take(moved.run, [...times, busy('2027-03-01')])).changes).toEqual([]);
    const longer = accepted(take(moved.run, [busy('2027-02-10')], 'Family'));
    expect(longer.changes).toEqual([]);
  });

  test('beside a busy time there is no conflict', () => {
    const { run } = accepted(take(begun, [busy('2027-02-10', '08:00', '09:30'), busy('2027-02-10', '11:30')]));
    const to = { date: date('2027-02-10'), start: time('09:30'), minutes: 120 };
    const moved = accepted(moveSession(run, index, { sessionId: sessionId('d1-s1'), to, at }));
    expect(previewOf(run, index, moved).busyConflicts).toEqual([]);
  });

  test('take the place of those of the same name, beside other calendars', () => {
    const first = accepted(take(begun, [busy('2027-02-10')])).run;
    const second = accepted(take(first, [busy('2027-02-11')], 'Family')).run;
    const third = accepted(take(second, [busy('2027-02-12'), busy('2027-02-09')])).run;
    expect(third.busyCalendars.map(({ name, times }) => [name, times.map((each) => each.date)])).toEqual([
      ['Family', ['2027-02-11']],
      ['Work', ['2027-02-09', '2027-02-12']],
    ]);
    expect(accepted(undoStep(third, index, { at })).run).toEqual(second);
  });

  test('read again without a change leave the run, and its steps, as they were', () => {
    const { run } = accepted(take(begun, [busy('2027-02-10'), busy('2027-02-09')]));
    expect(accepted(take(run, [busy('2027-02-09'), busy('2027-02-10')])).run).toBe(run);
  });

  test('forgotten give their times back: what comes after moves up', () => {
    const taken = accepted(take(begun, [busy('2027-02-03')])).run;
    const dropped = accepted(dropBusy(taken, index, { name: 'Work', today, at })).run;
    expect(dropped.placements).toEqual(begun.placements);
    expect(dropped.busyCalendars).toEqual([]);
    expect(accepted(undoStep(dropped, index, { at })).run).toEqual(taken);
    expect(dropBusy(begun, index, { name: 'Work', today, at })).toEqual({
      refused: 'No busy times of “Work” are kept free.',
    });
  });

  test('of more than twenty calendars are refused', () => {
    let run = begun;
    for (let number = 1; number <= 20; number += 1) run = accepted(take(run, [], `Calendar ${number}`)).run;
    expect(take(run, [], 'One more')).toEqual({
      refused: 'There are twenty other calendars already. Remove one first.',
    });
    expect(accepted(take(run, [busy('2027-03-01')], 'Calendar 20')).run.busyCalendars).toHaveLength(20);
  });
});
