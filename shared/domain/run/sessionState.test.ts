import { describe, expect, test } from 'vitest';
import { aPlan } from '../testing/aPlan.ts';
import { aRun, date, SOME_TIME, sessionId, time, withOutcome } from '../testing/aRun.ts';
import { minutesOf } from '../time/wallTime.ts';
import { looseEnds } from './looseEnds.ts';
import { nextSession } from './nextSession.ts';
import { indexPlan } from './planIndex.ts';
import { sessionState } from './sessionState.ts';
import { sessionsOn } from './sessionsOn.ts';

const index = indexPlan(aPlan());
const at = (day: string, clock: string) => ({ date: date(day), minutes: minutesOf(time(clock)) });
const nextAt = (run: ReturnType<typeof aRun>, day: string, clock: string) =>
  nextSession(run, index, at(day, clock))?.id;

describe('how a session stands', () => {
  test('what was recorded counts, else whether its day is over', () => {
    const run = withOutcome(withOutcome(aRun(), 'd1-s1', 'done'), 'd1-s2', 'skipped');
    const stateOn = (id: string, day: string) => sessionState(run, sessionId(id), { date: date(day) });
    expect(stateOn('d1-s1', '2027-02-03')).toBe('done');
    expect(stateOn('d1-s2', '2027-02-03')).toBe('skipped');
    expect(stateOn('d1-s3', '2027-02-02')).toBe('waiting');
    expect(stateOn('d1-s3', '2027-02-03')).toBe('missed');
  });

  test('a session that is being worked on is started, also when it was partly done before', () => {
    const run = {
      ...withOutcome(aRun(), 'd1-s1', 'partly'),
      started: { sessionId: sessionId('d1-s1'), at: SOME_TIME },
    };
    expect(sessionState(run, sessionId('d1-s1'), { date: date('2027-02-09') })).toBe('started');
  });
});

describe('what comes next', () => {
  test('the started session, whatever the clock says', () => {
    const run = { ...aRun(), started: { sessionId: sessionId('d2-s4'), at: SOME_TIME } };
    expect(nextAt(run, '2027-02-02', '05:10')).toBe('d2-s4');
  });

  test('the session of this hour; between hours the first of today that still waits', () => {
    const run = aRun();
    expect(nextAt(run, '2027-02-02', '04:00')).toBe('d1-s1');
    expect(nextAt(run, '2027-02-02', '07:00')).toBe('d1-s2');
    expect(nextAt(run, '2027-02-02', '12:00')).toBe('d1-s1');
    expect(nextAt(run, '2027-02-02', '21:30')).toBe('d1-s4');
    expect(nextAt(withOutcome(run, 'd1-s1', 'done'), '2027-02-02', '05:30')).toBe('d1-s2');
  });

  test('when today is settled the first of a later day; nothing once the run is over', () => {
    let run = aRun();
    for (const { sessionId: id } of sessionsOn(run, date('2027-02-02'))) run = withOutcome(run, id, 'done');
    expect(nextAt(run, '2027-02-02', '22:00')).toBe('d2-s1');
    expect(nextAt(run, '2027-03-02', '22:00')).toBeUndefined();
  });
});

test('sessions of a date come in order of time', () => {
  expect(sessionsOn(aRun(), date('2027-02-03')).map(({ sessionId: id }) => id)).toEqual([
    'd2-s1',
    'd2-s2',
    'd2-s3',
    'd2-s4',
  ]);
});

test('loose ends are what earlier days left open, the newest day first', () => {
  let run = aRun();
  for (const id of ['d1-s1', 'd1-s2', 'd2-s1', 'd2-s3']) run = withOutcome(run, id, 'done');
  run = withOutcome(withOutcome(run, 'd1-s3', 'partly'), 'd2-s2', 'skipped');
  expect(looseEnds(run, index, date('2027-02-04')).map(({ sessionId: id, state }) => [id, state])).toEqual([
    ['d2-s4', 'missed'],
    ['d1-s3', 'partly'],
    ['d1-s4', 'missed'],
  ]);
});
