import { describe, expect, test } from 'vitest';
import type { Run } from '../../model/run.ts';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, sessionId, time, withOutcome } from '../testing/aRun.ts';
import { moveSession } from './moveSession.ts';

const index = indexPlan(aPlan());

const move = (run: Run, id: string, day: string, start: string, minutes = 60) =>
  moveSession(run, index, { sessionId: sessionId(id), to: { date: date(day), start: time(start), minutes }, at });
const placeOf = (run: Run, id: string) => run.placements[sessionId(id)];

describe('moving a session by hand', () => {
  test('puts it on any free time, a rest day included, and remembers that a person chose it', () => {
    const { run, changes } = accepted(move(aRun(), 'd1-s2', '2027-02-07', '10:15', 45));
    expect(placeOf(run, 'd1-s2')).toEqual({ date: '2027-02-07', start: '10:15', minutes: 45, isMovedByHand: true });
    expect(changes).toHaveLength(1);
    expect(run.steps.at(-1)?.title).toBe('“D1-S2” moved to Sun 7 Feb, 10:15');
  });

  test('refuses a time that another session has, in words', () => {
    expect(move(aRun(), 'd1-s2', '2027-02-03', '06:30')).toEqual({
      refused: '“D2-S1” is there already, from 05:00 to 07:00. Choose a free time.',
    });
  });

  test('allows the time of a skipped session and the very end of the day', () => {
    const run = withOutcome(aRun(), 'd2-s1', 'skipped');
    expect(move(run, 'd1-s2', '2027-02-03', '05:30')).toHaveProperty('run');
    expect(move(run, 'd1-s2', '2027-02-03', '23:00')).toHaveProperty('run');
  });

  test('refuses to cross midnight', () => {
    expect(move(aRun(), 'd1-s2', '2027-02-03', '23:30')).toHaveProperty('refused');
  });

  test('the same time again is no change and no step', () => {
    const run = aRun();
    expect(accepted(move(run, 'd1-s2', '2027-02-02', '07:00'))).toEqual({ run, changes: [] });
  });
});
