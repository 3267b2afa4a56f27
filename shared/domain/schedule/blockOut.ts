import type { SessionId } from '../../model/ids.ts';
import type { Blackout, Placement, Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { findSession } from '../run/findSession.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { daysBetween, mediumDate, weekdayOf } from '../time/localDate.ts';
import { isBlockedOut, withBlackout } from './blackouts.ts';
import { firstFreeTime } from './firstFreeTime.ts';
import { flow } from './flow.ts';
import type { FlowItem } from './flowItem.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { type PlacedSession, placedSessions } from './placedSessions.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { timesOfRun } from './scheduleRules.ts';
import { isPlanDayWhole, takenPlacements } from './waitingSessions.ts';

interface BlockingOut {
  range: Blackout;
  /** Nothing is placed on days before it. */
  today: LocalDate;
  at: Instant;
}

const MOST_DAYS = 366;
const MOST_RANGES = 60;

/**
 * Keeps days free of the plan. What waits on them comes after, and what follows makes room as far as it must, in plan
 * order. A session that was moved by hand or is not the plan's gets the first free time instead.
 */
export function blockOut(run: Run, index: PlanIndex, { range, today, at }: BlockingOut): Rescheduled | Refusal {
  const blackouts = withBlackout(run.blackouts, range);
  const problem = problemOf(run, range, blackouts);
  if (problem) return problem;
  const blocked: Run = { ...run, blackouts };
  const driven = placedSessions(run).filter(
    ({ sessionId, placement }) => !run.outcomes[sessionId] && isBlockedOut([range], placement.date),
  );
  const flowing = flowAround(blocked, index, { driven, today });
  if (isRefusal(flowing)) return flowing;
  const placements = placeLoose(blocked, index, { driven, today, flowing });
  if (isRefusal(placements)) return placements;
  return reschedule(run, { title: `${wordsOf(range)} kept free`, at, placements, blackouts });
}

function problemOf(run: Run, { from, to }: Blackout, blackouts: readonly Blackout[]): Refusal | null {
  if (to < from) return refuse('The last day must not come before the first.');
  if (!isNearRun(run, from) || !isNearRun(run, to)) return refuse(FAR_DATE);
  if (daysBetween(from, to) >= MOST_DAYS) return refuse('Keep at most a year free at a time.');
  if (blackouts.length > MOST_RANGES)
    return refuse('So many free days cannot be kept. Remove some that are over first.');
  return null;
}

interface Driven {
  /** What waits on the days that are kept free now. */
  driven: readonly PlacedSession[];
  today: LocalDate;
}

/** New places for the plan's own sessions, from the first that has to go. */
function flowAround(run: Run, index: PlanIndex, { driven, today }: Driven): Map<SessionId, Placement> | Refusal {
  const first = driven
    .filter(({ placement }) => !placement.isMovedByHand)
    .flatMap((one) => {
      const planned = index.find(one.sessionId);
      return planned ? [{ order: planned.order, date: one.placement.date }] : [];
    })
    .sort((one, other) => one.order - other.order)[0];
  if (!first) return new Map();
  const from = first.date < today ? today : first.date;
  const items: FlowItem[] = [];
  for (const planned of index.planned.slice(first.order)) {
    const { id, minutes } = planned.session;
    const placement = run.placements[id] ?? null;
    const outcome = run.outcomes[id];
    if (outcome?.state === 'skipped' || (placement?.isMovedByHand && !outcome)) continue;
    const mayStay = placement && placement.date >= from && !isBlockedOut(run.blackouts, placement.date);
    items.push({
      planned,
      minutes: placement?.minutes ?? minutes,
      stays: outcome ? placement : null,
      isDayWhole: isPlanDayWhole(run, planned.day),
      stands: !outcome && mayStay ? placement : null,
    });
  }
  const isMoving = new Set<SessionId>(items.flatMap(({ planned, stays }) => (stays ? [] : [planned.session.id])));
  const rules = { ...timesOfRun(run), openedDates: openedDates(run, from) };
  const flowed = flow({ from, rules, items, taken: takenPlacements(run, (id) => !isMoving.has(id)) });
  return isRefusal(flowed) ? flowed : flowed.placements;
}

/** Rest days that the plan uses already, because missed work was put there. */
function openedDates(run: Run, from: LocalDate): LocalDate[] {
  const dates = placedSessions(run)
    .filter(({ sessionId, placement: { date, isMovedByHand } }) => {
      const isOwn = !run.added[sessionId] && !isMovedByHand && !run.outcomes[sessionId];
      return isOwn && date >= from && run.restWeekdays.includes(weekdayOf(date));
    })
    .map(({ placement }) => placement.date);
  return [...new Set(dates)];
}

/** Adds the first free time of each session that has its place for itself. */
function placeLoose(
  run: Run,
  index: PlanIndex,
  { driven, today, flowing }: Driven & { flowing: ReadonlyMap<SessionId, Placement> },
): Map<SessionId, Placement> | Refusal {
  const placements = new Map(flowing);
  for (const { sessionId, placement } of driven) {
    if (placements.has(sessionId)) continue;
    const title = findSession(run, index, sessionId)?.session.title ?? sessionId;
    const soFar = { ...run, placements: { ...run.placements, ...Object.fromEntries(placements) } };
    const now = { date: placement.date < today ? today : placement.date, minutes: 0 };
    const found = firstFreeTime(soFar, { title, minutes: placement.minutes }, now);
    if (isRefusal(found)) return found;
    placements.set(sessionId, { ...found, isMovedByHand: placement.isMovedByHand });
  }
  return placements;
}

/** `Fri 19 Feb` or `1 Mar to 7 Mar` */
export function wordsOf({ from, to }: Blackout): string {
  return from === to ? mediumDate(from) : `${mediumDate(from)} to ${mediumDate(to)}`;
}
