import type { RescheduleOperation } from '../../contract/rescheduleContract.ts';
import type { Placement, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { isBlockedOut, isFreeDate } from '../schedule/blackouts.ts';
import { windowsOn } from '../schedule/dayWindows.ts';
import { type PlacedSession, placedSessions } from '../schedule/placedSessions.ts';
import { addDays } from '../time/localDate.ts';
import { minutesOf } from '../time/wallTime.ts';
import type { Operation } from './operations.ts';

interface Applied {
  before: Run;
  after: Run;
  index: PlanIndex;
  operation: Operation;
  /** Its kind, whether it names sessions or not. */
  kind: Operation['kind'] | RescheduleOperation['kind'];
}

/** What is always true of a schedule and was not after an operation that was accepted; empty when all is well. */
export function brokenRules(before: Run, after: Run, index: PlanIndex, operation: Operation): string[] {
  const kind = operation.kind === 'reschedule' ? operation.operation.kind : operation.kind;
  const applied: Applied = { before, after, index, operation, kind };
  return [
    ...placedOnce(applied),
    ...overlaps(applied),
    ...otherMinutes(applied),
    ...otherOutcomes(applied),
    ...outOfOrder(applied),
    ...whereNothingIsStudied(applied),
    ...tooEarly(applied),
    ...leftBehind(applied),
    ...notKeptFree(applied),
    ...tooMuchADay(applied),
    ...movedUnasked(applied),
  ];
}

/** Operations that may put back what an earlier state of the run had. */
const LOOKS_BACK: readonly Applied['kind'][] = ['undo', 'clear'];
/** Operations that lay out everything that waits. */
const WHOLE_LAYOUT: readonly Applied['kind'][] = ['shift', 'rules', 'resume'];
/** Operations that choose times; the others leave that to a person. */
const LAYS_OUT: readonly Applied['kind'][] = [
  ...WHOLE_LAYOUT,
  'spread',
  'mergeIntoWeekend',
  'restDay',
  'blockOut',
  'openUp',
  'halfDay',
  'takeBusy',
  'dropBusy',
];

function placedOnce({ after, index }: Applied): string[] {
  const expected = [...index.sessions.map(({ id }) => id), ...Object.keys(after.added)].sort().join();
  const placed = Object.keys(after.placements).sort().join();
  return placed === expected ? [] : [`placed are ${placed}, not ${expected}`];
}

/** Skipped sessions have given their time up. */
function overlaps({ after }: Applied): string[] {
  const counting = placedSessions(after).filter(({ sessionId }) => after.outcomes[sessionId]?.state !== 'skipped');
  return counting.flatMap((one, place) => {
    const next = counting[place + 1];
    const isApart = !next || next.placement.date !== one.placement.date || endOf(one) <= startOf(next);
    return isApart ? [] : [`${one.sessionId} overlaps ${next.sessionId}`];
  });
}

function otherMinutes({ before, after, kind }: Applied): string[] {
  if (kind === 'undo' || kind === 'move') return [];
  return placedSessions(after).flatMap(({ sessionId, placement }) => {
    const was = before.placements[sessionId];
    return was && was.minutes !== placement.minutes ? [`${sessionId} has other minutes`] : [];
  });
}

function otherOutcomes({ before, after, kind }: Applied): string[] {
  const records = ['outcome', 'clear', 'undo'].includes(kind);
  if (records || before.outcomes === after.outcomes) return [];
  if (kind !== 'skip') return ['what was recorded changed'];
  const isOnlyMore = Object.entries(before.outcomes).every(([id, outcome]) => outcomesOf(after).get(id) === outcome);
  const isSkipped = [...outcomesOf(after)].every(
    ([id, { state }]) => outcomesOf(before).has(id) || state === 'skipped',
  );
  return isOnlyMore && isSkipped && changed(before, after).length === 0 ? [] : ['skipping changed more than it should'];
}

function outcomesOf({ outcomes }: Run) {
  return new Map(Object.entries(outcomes));
}

function outOfOrder({ before, after, index, kind }: Applied): string[] {
  if (LOOKS_BACK.includes(kind)) return [];
  const mustBe = WHOLE_LAYOUT.includes(kind) || isInOrder(before, index);
  return mustBe && !isInOrder(after, index) ? ['the plan is out of order'] : [];
}

/** What an operation placed is in a window of a study day and on no busy time. */
function whereNothingIsStudied({ before, after, operation, kind }: Applied): string[] {
  const isAddedFreely = operation.kind === 'add' && operation.to === null;
  if (!LAYS_OUT.includes(kind) && !isAddedFreely) return [];
  const placed = WHOLE_LAYOUT.includes(kind) ? [...laidOut(after), ...changed(before, after)] : changed(before, after);
  return placed.flatMap((one) => {
    const { date } = one.placement;
    const mayRest = kind === 'mergeIntoWeekend' || laidOut(before).some(({ placement }) => placement.date === date);
    const words = `${one.sessionId} on ${date} at ${one.placement.start}`;
    return [
      ...(isBlockedOut(after.blackouts, date) ? [`${words} is on a day kept free`] : []),
      ...(isFreeDate(after, date) && !mayRest ? [`${words} is on a rest day`] : []),
      ...(isInWindow(after, one, kind === 'spread') ? [] : [`${words} is outside the windows`]),
      ...(isBusy(after, one.placement) ? [`${words} is on a busy time`] : []),
    ];
  });
}

function isInWindow(run: Run, session: PlacedSession, mayBeginEarlier: boolean): boolean {
  const { morning, evening } = windowsOn(run, session.placement.date);
  const [start, end] = [startOf(session), endOf(session)];
  const isInMorning = start >= morning.start && end <= morning.end;
  return isInMorning || (start >= (mayBeginEarlier ? morning.end : evening.start) && end <= evening.end);
}

function isBusy({ busyCalendars }: Pick<Run, 'busyCalendars'>, placement: Placement): boolean {
  const [from, until] = [minutesOf(placement.start), minutesOf(placement.start) + placement.minutes];
  return busyCalendars.some(({ times }) =>
    times.some(({ date, start, end }) => {
      if (date !== placement.date) return false;
      return minutesOf(start) < until && from < (end === null ? 1440 : minutesOf(end));
    }),
  );
}

function tooEarly({ before, after, operation, kind }: Applied): string[] {
  const from = earliestOf(operation);
  if (!from || !LAYS_OUT.includes(kind)) return [];
  return changed(before, after)
    .filter(({ placement }) => placement.date < from)
    .map(({ sessionId }) => `${sessionId} was placed before ${from}`);
}

function earliestOf(operation: Operation): LocalDate | null {
  if (operation.kind !== 'reschedule') return null;
  switch (operation.operation.kind) {
    case 'shift':
    case 'spread':
    case 'mergeIntoWeekend':
    case 'resume':
      return operation.operation.from;
    case 'rules':
      return null;
    default:
      return operation.today;
  }
}

function leftBehind({ after, operation, kind }: Applied): string[] {
  const from = earliestOf(operation);
  if (!from || !['shift', 'spread', 'mergeIntoWeekend', 'resume'].includes(kind)) return [];
  return waiting(after)
    .filter(({ sessionId, placement }) => placement.date < from && (kind === 'resume' || !after.added[sessionId]))
    .map(({ sessionId }) => `${sessionId} was left behind`);
}

/** What was kept free by the operation holds nothing that waits, whoever put it there. */
function notKeptFree({ before, after, operation }: Applied): string[] {
  const isIn = whereNothingMayWait(before, after, operation);
  return waiting(after)
    .filter(({ placement }) => isIn(placement))
    .map(({ sessionId }) => `${sessionId} waits where nothing may`);
}

function whereNothingMayWait(before: Run, after: Run, asked: Operation): (placement: Placement) => boolean {
  if (asked.kind !== 'reschedule') return () => false;
  const { operation, today } = asked;
  switch (operation.kind) {
    case 'restDay':
      return ({ date }) => date === operation.date;
    case 'blockOut':
      return ({ date }) => operation.from <= date && date <= operation.to;
    case 'halfDay': {
      const { morning } = windowsOn({ ...after, halfDays: {} }, operation.date);
      return ({ date, start, minutes }) => {
        if (date !== operation.date || operation.keeps === null) return false;
        return operation.keeps === 'morning'
          ? minutesOf(start) + minutes > morning.end
          : minutesOf(start) < morning.end;
      };
    }
    case 'takeBusy':
      return (placement) => placement.date >= today && isBusy(after, placement) && !isBusy(before, placement);
    case 'resume':
      return ({ date }) => before.pausedOn !== null && before.pausedOn <= date && date <= addDays(operation.from, -1);
    default:
      return () => false;
  }
}

function tooMuchADay({ before, after, operation }: Applied): string[] {
  if (operation.kind !== 'reschedule' || operation.operation.kind !== 'spread') return [];
  const { dailyMinutes } = operation.operation;
  const minutes = new Map<LocalDate, number>();
  for (const { placement } of changed(before, after)) {
    minutes.set(placement.date, (minutes.get(placement.date) ?? 0) + placement.minutes);
  }
  return [...minutes].filter(([, sum]) => sum > dailyMinutes).map(([date, sum]) => `${date} has ${sum} minutes`);
}

/** An added session stays where it is, but for its own move and where it may not stay. */
function movedUnasked({ before, after, operation, kind }: Applied): string[] {
  if (kind === 'move' || kind === 'undo') return [];
  const mayNotStay = whereNothingMayWait(before, after, operation);
  return changed(before, after)
    .filter(({ sessionId }) => before.added[sessionId])
    .filter(({ sessionId }) => {
      const was = before.placements[sessionId];
      const isBehind = kind === 'resume' && was && was.date < (earliestOf(operation) ?? was.date);
      return was && !isBehind && !mayNotStay(was);
    })
    .map(({ sessionId }) => `${sessionId} moved, and nobody asked for it`);
}

function changed(before: Run, after: Run): PlacedSession[] {
  return placedSessions(after).filter(({ sessionId, placement }) => before.placements[sessionId] !== placement);
}

function waiting(run: Run): PlacedSession[] {
  return placedSessions(run).filter(({ sessionId }) => !run.outcomes[sessionId]);
}

/** What of the plan waits where it was laid out. */
function laidOut(run: Run): PlacedSession[] {
  return waiting(run).filter(({ sessionId, placement }) => !run.added[sessionId] && !placement.isMovedByHand);
}

function isInOrder(run: Run, index: PlanIndex): boolean {
  const orders = laidOut(run).map(({ sessionId }) => index.find(sessionId)?.order ?? -1);
  return orders.every((order, place) => place === 0 || order > (orders[place - 1] ?? -1));
}

function startOf({ placement }: PlacedSession): number {
  return minutesOf(placement.start);
}

function endOf({ placement }: PlacedSession): number {
  return minutesOf(placement.start) + placement.minutes;
}
