import { describe, expect, test } from 'vitest';
import type { RescheduleOperation } from '../../contract/rescheduleContract.ts';
import type { Run } from '../../model/run.ts';
import { forecast } from '../progress/forecast.ts';
import { studyDays } from '../progress/studyDays.ts';
import { looseEnds } from '../run/looseEnds.ts';
import { nextSession } from '../run/nextSession.ts';
import { indexPlan } from '../run/planIndex.ts';
import { sessionState } from '../run/sessionState.ts';
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
  withOutcome,
} from '../testing/aRun.ts';
import { missedSessions } from './missedSessions.ts';
import { rescheduleBy } from './rescheduleBy.ts';
import { undoStep } from './undoStep.ts';

const index = indexPlan(aPlan());
const firstDay = ['d1-s1', 'd1-s2', 'd1-s3', 'd1-s4'];
const begun = firstDay.reduce((run, id) => withOutcome(run, id, 'done'), aRun());
const doIt = (run: Run, operation: RescheduleOperation, today: string) =>
  rescheduleBy(run, index, operation, { at, zone: 'Europe/Berlin', today: date(today) });
const paused = accepted(doIt(begun, { kind: 'pause' }, '2027-02-03')).run;
const later = date('2027-02-12');

describe('a paused run', () => {
  test('stands still from today on, and moves nothing by itself', () => {
    expect(paused).toMatchObject({ pausedOn: '2027-02-03', placements: begun.placements });
    expect(paused.steps.at(-1)?.title).toBe('Paused from Wed 3 Feb on');
  });

  test('misses nothing, however much time passes', () => {
    expect(missedSessions(begun, index, later)).not.toEqual([]);
    expect(missedSessions(paused, index, later)).toEqual([]);
    expect(looseEnds(paused, index, later)).toEqual([]);
    expect(sessionState(paused, sessionId('d2-s1'), { date: later })).toBe('waiting');
    expect(nextSession(paused, index, { date: date('2027-02-03'), minutes: 0 })).toBeNull();
    expect(nextSession(begun, index, { date: date('2027-02-03'), minutes: 0 })?.id).toBe('d2-s1');
  });

  test('keeps what was only partly done as a loose end', () => {
    const partly = withOutcome(paused, 'd1-s4', 'partly', { minutes: 30 });
    expect(looseEnds(partly, index, later).map(({ sessionId: id, state }) => [id, state])).toEqual([
      ['d1-s4', 'partly'],
    ]);
  });

  test('rests: the streak goes on, nothing is behind, and no day is foretold', () => {
    expect(studyDays(paused, later)).toEqual({ streak: 1, worked: 1, missed: 0 });
    expect(studyDays(begun, later)).toMatchObject({ streak: 0, missed: 8 });
    expect(forecast(index, paused, later)).toMatchObject({ aheadMinutes: 0, finish: null });
    expect(forecast(index, begun, later).aheadMinutes).toBeLessThan(0);
  });

  test.each<RescheduleOperation>([
    { kind: 'shift', from: later },
    { kind: 'spread', from: later, dailyMinutes: 600 },
    { kind: 'mergeIntoWeekend', from: later },
    { kind: 'move', sessionId: sessionId('d2-s1'), to: { date: later, start: time('05:00'), minutes: 60 } },
  ])('is not put at times: $kind is refused in words', (operation) => {
    expect(doIt(paused, operation, '2027-02-12')).toEqual({ refused: 'The run is paused. Resume it first.' });
  });

  test('takes new rules, free days and busy times for when it goes on', () => {
    const operations: RescheduleOperation[] = [
      { kind: 'rules', rules: rules({ restWeekdays: [6, 7] }) },
      { kind: 'blockOut', from: date('2027-02-15'), to: date('2027-02-16') },
      {
        kind: 'takeBusy',
        name: 'Work',
        times: [{ date: date('2027-02-17'), start: time('00:00'), end: null, title: 'Away' }],
      },
    ];
    const changed = operations.reduce((run, operation) => accepted(doIt(run, operation, '2027-02-12')).run, paused);
    const resumed = accepted(doIt(changed, { kind: 'resume', from: date('2027-02-13') }, '2027-02-13')).run;
    expect(scheduleLines(resumed).slice(4)).toEqual(
      scheduleLines(begun)
        .slice(4)
        .map((line) => line.replace('2027-02-03', '2027-02-18').replace('2027-02-04', '2027-02-19')),
    );
  });

  test('is not paused twice, and not while a session is under way', () => {
    expect(doIt(paused, { kind: 'pause' }, '2027-02-04')).toEqual({ refused: 'The run is paused already.' });
    const started = { ...begun, started: { sessionId: sessionId('d2-s1'), at } };
    expect(doIt(started, { kind: 'pause' }, '2027-02-03')).toEqual({ refused: '“D2-S1” is under way. Stop it first.' });
  });
});

describe('resuming', () => {
  const resume = (run: Run, from: string, today = from) => doIt(run, { kind: 'resume', from: date(from) }, today);

  test('lets everything that waits go on in plan order, and the days of the pause were free', () => {
    const { run } = accepted(resume(paused, '2027-02-12'));
    expect(run).toMatchObject({ pausedOn: null, blackouts: [{ from: '2027-02-03', to: '2027-02-11' }] });
    expect(scheduleLines(run).slice(3)).toEqual([
      'd1-s4 2027-02-02 21:00',
      'd2-s1 2027-02-12 05:00',
      'd2-s2 2027-02-12 07:00',
      'd2-s3 2027-02-12 08:00',
      'd2-s4 2027-02-12 21:00',
      'd3-s1 2027-02-13 05:00',
      'd3-s2 2027-02-13 07:00',
      'd3-s3 2027-02-13 08:00',
      'd3-s4 2027-02-13 21:00',
    ]);
    expect(missedSessions(run, index, later)).toEqual([]);
    expect(studyDays(run, later).streak).toBe(1);
    expect(run.steps.at(-1)?.title).toBe('Resumed on Fri 12 Feb');
  });

  test('on the day of the pause keeps nothing free', () => {
    const { run, changes } = accepted(resume(paused, '2027-02-03'));
    expect(run).toMatchObject({ pausedOn: null, blackouts: [] });
    expect(changes).toEqual([]);
  });

  test('leaves what was put on a later day by hand', () => {
    const to = { date: date('2027-02-20'), start: time('12:00'), minutes: 60 };
    const moved = accepted(doIt(begun, { kind: 'move', sessionId: sessionId('d2-s2'), to }, '2027-02-03')).run;
    const stopped = accepted(doIt(moved, { kind: 'pause' }, '2027-02-03')).run;
    expect(accepted(resume(stopped, '2027-02-12')).run.placements[sessionId('d2-s2')]).toMatchObject(to);
    const behind = accepted(resume(stopped, '2027-02-22')).run.placements[sessionId('d2-s2')];
    expect(behind).toEqual({ date: '2027-02-22', start: '07:00', minutes: 60, isMovedByHand: false });
  });

  test('needs a pause, and a day that is not over', () => {
    expect(resume(begun, '2027-02-12')).toEqual({ refused: 'The run is not paused.' });
    expect(resume(paused, '2027-02-11', '2027-02-12')).toEqual({ refused: 'Go on from today or a later day.' });
    expect(resume(paused, '2207-02-12')).toEqual({ refused: 'Choose a date within five years of the first day.' });
  });

  test('and pausing are undone exactly, one after the other', () => {
    const { run } = accepted(resume(paused, '2027-02-12'));
    const back = accepted(undoStep(run, index, { at })).run;
    expect(back).toEqual(paused);
    expect(accepted(undoStep(back, index, { at })).run).toEqual(begun);
  });
});
