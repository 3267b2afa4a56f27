import { describe, expect, test } from 'vitest';
import { Outcome } from '../../model/run.ts';
import { moveSession } from '../schedule/moveSession.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, sessionId, time, withOutcome } from '../testing/aRun.ts';
import { indexPlan } from './planIndex.ts';
import { clearOutcome, recordOutcome } from './recordOutcome.ts';
import { startSession, stopSession } from './startSession.ts';

const index = indexPlan(aPlan());
const id = sessionId('d1-s2');
const today = date('2027-02-05');

const outcome = (shape: Partial<Outcome> = {}) =>
  Outcome.parse({
    state: 'done',
    minutes: 50,
    energy: 4,
    date: today,
    recordedAt: at,
    zone: 'Europe/Berlin',
    ...shape,
  });
const record = (shape: Partial<Outcome> = {}, run = aRun()) =>
  recordOutcome(run, index, { sessionId: id, outcome: outcome(shape), today });

describe('recording what became of a session', () => {
  test('keeps the outcome and ends the work on that session only', () => {
    const started = accepted(startSession(aRun(), index, { sessionId: id, at }));
    expect(accepted(record({}, started))).toMatchObject({ outcomes: { [id]: outcome() }, started: null });
    const other = accepted(startSession(aRun(), index, { sessionId: sessionId('d1-s1'), at }));
    expect(accepted(record({}, other)).started).toEqual({ sessionId: 'd1-s1', at });
  });

  test.each([
    [{ minutes: 0 }, 'Say how long it took: at least one minute.'],
    [{ state: 'skipped', minutes: 5 }, 'A skipped session takes no time. Leave its minutes at 0.'],
    [{ date: date('2027-02-06') }, 'Sat 6 Feb is still to come. Choose today or an earlier day.'],
    [{ date: date('1999-01-01') }, 'Choose a date within five years of the first day.'],
  ] as const)('refuses %o in words', (shape, words) => {
    expect(record(shape)).toEqual({ refused: words });
  });

  test('refuses a session that the plan does not have', () => {
    const stranger = { sessionId: sessionId('not-there'), outcome: outcome(), today };
    expect(recordOutcome(aRun(), index, stranger)).toHaveProperty('refused');
  });

  test('a skipped session cannot come back while another one has its time', () => {
    const skipped = withOutcome(aRun(), id, 'skipped');
    const to = { date: date('2027-02-02'), start: time('07:00'), minutes: 60 };
    const taken = accepted(moveSession(skipped, index, { sessionId: sessionId('d2-s2'), to, at })).run;
    const words = '“D2-S2” has its time now, Tue 2 Feb at 07:00. Move one of the two first.';
    expect(clearOutcome(taken, index, { sessionId: id, at })).toEqual({ refused: words });
    expect(record({}, taken)).toEqual({ refused: words });
    expect(record({ state: 'skipped', minutes: 0 }, taken)).toHaveProperty('outcomes');
  });

  test('taking an outcome back lets the session wait again', () => {
    expect(accepted(clearOutcome(withOutcome(aRun(), id, 'done'), index, { sessionId: id, at }))).toEqual(aRun());
  });
});

describe('starting', () => {
  test('another session takes over; the same one goes on since it began', () => {
    const first = accepted(startSession(aRun(), index, { sessionId: id, at }));
    expect(accepted(startSession(first, index, { sessionId: id, at }))).toBe(first);
    const second = accepted(startSession(first, index, { sessionId: sessionId('d1-s3'), at }));
    expect(second.started?.sessionId).toBe('d1-s3');
    expect(second.outcomes).toEqual({});
  });

  test('goes on with a partly done session and refuses one that is done', () => {
    const start = { sessionId: id, at };
    expect(startSession(withOutcome(aRun(), id, 'partly'), index, start)).toHaveProperty('started');
    expect(startSession(withOutcome(aRun(), id, 'done'), index, start)).toEqual({
      refused: '“D1-S2” is done already. Take that back first to work on it again.',
    });
  });

  test('stopping records nothing, and changes nothing when nothing runs', () => {
    const run = aRun();
    expect(stopSession(run, { at })).toBe(run);
    expect(stopSession(accepted(startSession(run, index, { sessionId: id, at })), { at })).toEqual(run);
  });
});
