import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Placement, Run } from '../../model/run.ts';
import { indexPlan, type PlanIndex } from '../run/planIndex.ts';
import { sessionId } from '../testing/aRun.ts';
import { anyOperation, anyStart, apply, type Operation } from '../testing/operations.ts';
import { weekdayOf } from '../time/localDate.ts';
import type { WallClock } from '../time/wallClock.ts';
import { minutesOf } from '../time/wallTime.ts';
import { placedSessions } from './placedSessions.ts';
import { overlap } from './takenTimes.ts';

const RUNS = { numRuns: 150 };
/** Operations that may give a session another length. */
const NEW_LENGTH: Operation['kind'][] = ['move', 'undo', 'add'];
/** Many runs on a busy machine. */
const UNHURRIED = { timeout: 60_000 };

describe('whatever is rescheduled', UNHURRIED, () => {
  test('every session keeps one place and its minutes, and no two that count overlap', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyOperation, { maxLength: 12 }), ({ run, plan }, operations) => {
        const index = indexPlan(plan);
        const everySession = index.sessions.map(({ id }) => id).sort();
        let current = run;
        const minutes = new Map(index.sessions.map((session) => [session.id, session.minutes]));
        for (const operation of operations) {
          current = apply(current, index, operation).run;
          if (NEW_LENGTH.includes(operation.kind)) {
            for (const { sessionId, placement } of placedSessions(current)) minutes.set(sessionId, placement.minutes);
          }
          expect(Object.keys(current.placements).sort()).toEqual(
            [...everySession, ...Object.keys(current.added)].sort(),
          );
          for (const { sessionId, placement } of placedSessions(current)) {
            expect(placement.minutes).toBe(minutes.get(sessionId));
          }
          expect(overlapping(current)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('laying out keeps plan order and rest days, except for what a person moved', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyOperation, { maxLength: 12 }), ({ run, plan }, operations) => {
        const index = indexPlan(plan);
        let current = run;
        expectOrderAndRest(current, index);
        for (const operation of operations) {
          const result = apply(current, index, operation);
          current = result.run;
          const isLaidOut = operation.kind === 'shift' || operation.kind === 'rules';
          if (isLaidOut && result.isDone) expectOrderAndRest(current, index);
        }
      }),
      RUNS,
    );
  });

  test('an added session is laid out in a window of a study day from now on, and only its own move changes its time', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyOperation, { maxLength: 12 }), ({ run, plan }, operations) => {
        const index = indexPlan(plan);
        let current = run;
        for (const operation of operations) {
          const { run: next } = apply(current, index, operation);
          for (const id of Object.keys(next.added).map((name) => sessionId(name))) {
            const [before, after] = [current.placements[id], next.placements[id]];
            if (before && operation.kind !== 'move' && operation.kind !== 'undo') expect(after).toEqual(before);
            if (!before && after && operation.kind === 'add' && operation.to === null) {
              expectInWindow(next, after, operation.now);
            }
          }
          current = next;
        }
      }),
      RUNS,
    );
  });

  test('undo restores exactly what was before, for as many steps as are kept', () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.array(
          anyOperation.filter(({ kind }) => kind !== 'undo' && kind !== 'outcome' && kind !== 'clear'),
          { maxLength: 15 },
        ),
        ({ run, plan }, operations) => {
          const index = indexPlan(plan);
          const history: Run[] = [];
          let current = run;
          for (const operation of operations) {
            const result = apply(current, index, operation);
            if (result.run !== current) history.push(current);
            current = result.run;
          }
          for (const before of history.reverse()) {
            const undone = apply(current, index, { kind: 'undo' });
            expect(undone.isDone).toBe(true);
            current = undone.run;
            expect({ ...current, updatedAt: before.updatedAt }).toEqual(before);
          }
        },
      ),
      RUNS,
    );
  });
});

function expectInWindow(run: Run, { date, start, minutes }: Placement, now: WallClock): void {
  expect(run.restWeekdays).not.toContain(weekdayOf(date));
  expect(date > now.date || (date === now.date && minutesOf(start) >= now.minutes)).toBe(true);
  const begins = minutesOf(start);
  const { morning, evening } = run.timetable;
  const fits = (window: typeof morning) =>
    begins >= minutesOf(window.start) && begins + minutes <= minutesOf(window.end);
  expect(fits(morning) || fits(evening)).toBe(true);
}

/** Pairs of sessions that share a minute. Skipped sessions have given their time up. */
function overlapping(run: Run): string[] {
  const counting = placedSessions(run).filter(({ sessionId }) => run.outcomes[sessionId]?.state !== 'skipped');
  return counting.flatMap((one, place) =>
    counting
      .slice(place + 1)
      .filter((other) => overlap(one.placement, other.placement))
      .map((other) => `${one.sessionId} and ${other.sessionId}`),
  );
}

function expectOrderAndRest(run: Run, index: PlanIndex): void {
  const waiting = placedSessions(run).filter(
    ({ sessionId, placement }) => !run.outcomes[sessionId] && !run.added[sessionId] && !placement.isMovedByHand,
  );
  const orders = waiting.map(({ sessionId }) => index.find(sessionId)?.order ?? -1);
  expect(orders).toEqual([...orders].sort((one, other) => one - other));
  for (const { placement } of waiting) expect(run.restWeekdays).not.toContain(weekdayOf(placement.date));
}
