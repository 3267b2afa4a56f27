import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RescheduleOperation } from '../../contract/rescheduleContract.ts';
import type { Blackout, Placement, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { indexPlan, type PlanIndex } from '../run/planIndex.ts';
import { sessionId } from '../testing/aRun.ts';
import { anyOperation, anyReschedule, anyStart, apply, type Operation } from '../testing/operations.ts';
import type { WallClock } from '../time/wallClock.ts';
import { minutesOf } from '../time/wallTime.ts';
import { isBlockedOut, isFreeDate } from './blackouts.ts';
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
          if (isWholeLayout(operation) && result.isDone) expectOrderAndRest(current, index);
        }
      }),
      RUNS,
    );
  });

  test('no operation but a move breaks plan order, and none puts work on a day that is kept free', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyOperation, { maxLength: 12 }), ({ run, plan }, operations) => {
        const index = indexPlan(plan);
        let current = run;
        for (const operation of operations) {
          const before = current;
          current = apply(current, index, operation).run;
          if (operation.kind !== 'reschedule') continue;
          if (isInOrder(before, index)) expect(isInOrder(current, index)).toBe(true);
          const { kind } = operation.operation;
          for (const { sessionId, placement } of changedSessions(before, current)) {
            expect(isBlockedOut(current.blackouts, placement.date)).toBe(false);
            const mayRest = kind === 'mergeIntoWeekend' || restsAlready(before, placement.date);
            if (!mayRest) expect([sessionId, isFreeDate(current, placement.date)]).toEqual([sessionId, false]);
          }
        }
      }),
      RUNS,
    );
  });

  test('days that are kept free hold nothing that waits, whoever put it there', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyOperation, { maxLength: 12 }), ({ run, plan }, operations) => {
        const index = indexPlan(plan);
        let current = run;
        for (const operation of operations) {
          const { run: next, isDone } = apply(current, index, operation);
          current = next;
          const range = isDone && operation.kind === 'reschedule' ? rangeOf(operation.operation) : null;
          if (!range) continue;
          const waiting = placedSessions(current).filter(({ sessionId }) => !current.outcomes[sessionId]);
          expect(waiting.filter(({ placement }) => isBlockedOut([range], placement.date))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('catching up leaves nothing behind, keeps to its limit a day and begins on the day it was asked for', () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.array(anyOperation, { maxLength: 6 }),
        anyReschedule.filter(({ operation: { kind } }) => kind === 'spread' || kind === 'mergeIntoWeekend'),
        ({ run, plan }, operations, last) => {
          const index = indexPlan(plan);
          const before = operations.reduce((current, operation) => apply(current, index, operation).run, run);
          const { run: after, isDone } = apply(before, index, last);
          if (!isDone || !('from' in last.operation)) return;
          const { from } = last.operation;
          const behind = placedSessions(after).filter(
            ({ sessionId, placement }) =>
              !after.outcomes[sessionId] && !after.added[sessionId] && placement.date < from,
          );
          expect(behind).toEqual([]);
          const changed = changedSessions(before, after);
          for (const { placement } of changed) expect(placement.date >= from).toBe(true);
          if (last.operation.kind !== 'spread') return;
          for (const { placement } of changed) {
            const others = changed.filter((other) => other.placement.date === placement.date);
            const minutes = others.reduce((sum, other) => sum + other.placement.minutes, 0);
            expect(minutes).toBeLessThanOrEqual(last.operation.dailyMinutes);
          }
        },
      ),
      RUNS,
    );
  });

  test('setting aside moves nothing and touches only what was chosen', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyOperation, { maxLength: 12 }), ({ run, plan }, operations) => {
        const index = indexPlan(plan);
        let current = run;
        for (const operation of operations) {
          const before = current;
          current = apply(current, index, operation).run;
          if (operation.kind !== 'skip') continue;
          expect(current.placements).toEqual(before.placements);
          for (const [id, outcome] of Object.entries(current.outcomes)) {
            const was = before.outcomes[sessionId(id)];
            if (was) expect(outcome).toEqual(was);
            else expect(outcome.state).toBe('skipped');
          }
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
            const mayMove = operation.kind === 'move' || operation.kind === 'undo' || isDriven(before, operation);
            if (before && !mayMove) expect(after).toEqual(before);
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
  expect(isFreeDate(run, date)).toBe(false);
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

/** What of the plan waits where it was laid out. */
function laidOut(run: Run) {
  return placedSessions(run).filter(
    ({ sessionId, placement }) => !run.outcomes[sessionId] && !run.added[sessionId] && !placement.isMovedByHand,
  );
}

function isInOrder(run: Run, index: PlanIndex): boolean {
  const orders = laidOut(run).map(({ sessionId }) => index.find(sessionId)?.order ?? -1);
  return orders.every((order, place) => place === 0 || order > (orders[place - 1] ?? -1));
}

/** The plan's own sessions that an operation gave another time. */
function changedSessions(before: Run, after: Run) {
  return laidOut(after).filter(({ sessionId, placement }) => before.placements[sessionId] !== placement);
}

/** Missed work was put on this rest day before. */
function restsAlready(run: Run, date: LocalDate): boolean {
  return isFreeDate(run, date) && laidOut(run).some(({ placement }) => placement.date === date);
}

/** Operations that lay out everything that waits. */
function isWholeLayout(operation: Operation): boolean {
  return operation.kind === 'rules' || (operation.kind === 'reschedule' && operation.operation.kind === 'shift');
}

function rangeOf(operation: RescheduleOperation): Blackout | null {
  if (operation.kind === 'restDay') return { from: operation.date, to: operation.date };
  return operation.kind === 'blockOut' ? { from: operation.from, to: operation.to } : null;
}

/** True when the operation keeps the day of the session free. */
function isDriven(placement: Placement | undefined, operation: Operation): boolean {
  const range = operation.kind === 'reschedule' ? rangeOf(operation.operation) : null;
  return placement !== undefined && range !== null && isBlockedOut([range], placement.date);
}

function expectOrderAndRest(run: Run, index: PlanIndex): void {
  const orders = laidOut(run).map(({ sessionId }) => index.find(sessionId)?.order ?? -1);
  expect(orders).toEqual([...orders].sort((one, other) => one - other));
  for (const { placement } of laidOut(run)) expect(isFreeDate(run, placement.date)).toBe(false);
}
