import type { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { flow } from './flow.ts';
import type { FlowItem } from './flowItem.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { packDays } from './packDays.ts';
import { timesOfRun } from './scheduleRules.ts';
import { isPlanDayWhole, takenPlacements, waitingSessions } from './waitingSessions.ts';

interface CatchingUp {
  from: LocalDate;
  /** Rest days to study on. */
  openedDates?: readonly LocalDate[];
  /** Days are filled up to so many minutes, beyond the timetable; without it the timetable is kept. */
  dailyMinutes?: number;
}

/**
 * Places what waits from earlier days from a day on, with what follows it in plan order, up to the first session that
 * can stay where it is. From there on nothing moves. A session that was moved by hand to a day to come stays too.
 */
export function catchUp(
  run: Run,
  index: PlanIndex,
  { from, openedDates = [], dailyMinutes }: CatchingUp,
): Map<SessionId, Placement> | Refusal {
  if (!isNearRun(run, from)) return refuse(FAR_DATE);
  const items: FlowItem[] = [];
  for (const planned of waitingSessions(run, index)) {
    const placement = run.placements[planned.session.id] ?? null;
    const isBehind = placement === null || placement.date < from;
    if (placement?.isMovedByHand && !isBehind) continue;
    items.push({
      planned,
      minutes: placement?.minutes ?? planned.session.minutes,
      stays: null,
      isDayWhole: isPlanDayWhole(run, planned.day),
      stands: isBehind ? null : placement,
    });
  }
  if (items.every(({ stands }) => stands))
    return refuse('Nothing waits from earlier days. There is nothing to catch up with.');
  const isMoving = new Set<SessionId>(items.map(({ planned }) => planned.session.id));
  const taken = takenPlacements(run, (id) => !isMoving.has(id));
  const rules = { ...timesOfRun(run), openedDates };
  if (dailyMinutes !== undefined) return packDays({ from, times: rules, items, taken, dailyMinutes }).placements;
  const flowed = flow({ from, rules, items, taken });
  return isRefusal(flowed) ? flowed : flowed.placements;
}
