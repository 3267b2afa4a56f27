import type { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { findSession } from '../run/findSession.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { weekdayOf } from '../time/localDate.ts';
import { firstFreeTime } from './firstFreeTime.ts';
import { flow } from './flow.ts';
import type { FlowItem } from './flowItem.ts';
import { type PlacedSession, placedSessions } from './placedSessions.ts';
import { timesOfRun } from './scheduleRules.ts';
import { isPlanDayWhole, takenPlacements } from './waitingSessions.ts';

interface Driven {
  /** What waits and may not stay where it is. */
  driven: readonly PlacedSession[];
  /** Nothing is placed on days before it. */
  today: LocalDate;
}

/**
 * New places for what may not stay, by the rules of the run. It comes after, and what follows makes room as far as it
 * must, in plan order. A session that was moved by hand or is not the plan's gets the first free time instead.
 */
export function driveOut(run: Run, index: PlanIndex, { driven, today }: Driven): Map<SessionId, Placement> | Refusal {
  const flowing = flowAround(run, index, { driven, today });
  if (isRefusal(flowing)) return flowing;
  const loose = driven.filter(({ sessionId }) => !flowing.has(sessionId));
  return placeLoose(run, index, { loose, from: today, settled: flowing });
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
  const mustGo = new Set(driven.map(({ sessionId }) => sessionId));
  const items: FlowItem[] = [];
  for (const planned of index.planned) {
    const { id, minutes } = planned.session;
    const placement = run.placements[id] ?? null;
    const outcome = run.outcomes[id];
    if (outcome?.state === 'skipped' || (placement?.isMovedByHand && !outcome)) continue;
    const isBefore = planned.order < first.order;
    if (isBefore && (outcome || !placement || placement.date < from)) continue;
    items.push({
      planned,
      minutes: placement?.minutes ?? minutes,
      stays: isBefore || outcome ? placement : null,
      isDayWhole: isPlanDayWhole(run, planned.day),
      stands: !outcome && placement && placement.date >= from && !mustGo.has(id) ? placement : null,
    });
  }
  const isMoving = new Set<SessionId>(items.flatMap(({ planned, stays }) => (stays ? [] : [planned.session.id])));
  const rules = { ...timesOfRun(run), openedDates: openedDates(run, from) };
  const flowed = flow({
    from,
    rules,
    items,
    taken: takenPlacements(run, (id) => !isMoving.has(id) && !mustGo.has(id)),
  });
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

interface Loose {
  /** Sessions that have their place for themselves. */
  loose: readonly PlacedSession[];
  from: LocalDate;
  /** New places of others. */
  settled: ReadonlyMap<SessionId, Placement>;
}

/** The settled places, with the first free time of each loose session from its own date on, not before `from`. */
export function placeLoose(
  run: Run,
  index: PlanIndex,
  { loose, from, settled }: Loose,
): Map<SessionId, Placement> | Refusal {
  const placements = new Map(settled);
  const staying = { ...run.placements };
  for (const { sessionId } of loose) delete staying[sessionId];
  for (const { sessionId, placement } of loose) {
    const title = findSession(run, index, sessionId)?.session.title ?? sessionId;
    const soFar = { ...run, placements: { ...staying, ...Object.fromEntries(placements) } };
    const now = { date: placement.date < from ? from : placement.date, minutes: 0 };
    const found = firstFreeTime(soFar, { title, minutes: placement.minutes }, now);
    if (isRefusal(found)) return found;
    placements.set(sessionId, { ...found, isMovedByHand: placement.isMovedByHand });
  }
  return placements;
}
