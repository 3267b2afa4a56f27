import type { Placement, Run } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { flow } from './flow.ts';
import type { FlowItem } from './flowItem.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { type ScheduleRules, tidyRules, timesOfRun } from './scheduleRules.ts';
import { isPlanDayWhole, takenPlacements } from './waitingSessions.ts';

/**
 * Lays everything out again that still waits and was not moved by hand, around what stays. It begins where the first
 * of these sessions stands now, so that an earlier shift is kept; a new first day begins there instead.
 */
export function changeRules(
  run: Run,
  index: PlanIndex,
  { rules: asked, at }: { rules: ScheduleRules; at: Instant },
): Rescheduled | Refusal {
  const rules = tidyRules(asked);
  if (!isNearRun(run, rules.startDate)) return refuse(FAR_DATE);
  const items: FlowItem[] = [];
  const staying = new Set<string>(Object.keys(run.added));
  let firstWaiting: Placement | null = null;
  for (const planned of index.planned) {
    const { id, minutes } = planned.session;
    const placement = run.placements[id] ?? null;
    const hasOutcome = run.outcomes[id] !== undefined;
    if (hasOutcome || placement?.isMovedByHand) staying.add(id);
    if (placement?.isMovedByHand) continue;
    items.push({
      planned,
      minutes: placement?.minutes ?? minutes,
      stays: hasOutcome ? placement : null,
      isDayWhole: isPlanDayWhole(run, planned.day),
    });
    if (!hasOutcome) firstWaiting ??= placement;
  }
  const from = rules.startDate === run.startDate && firstWaiting ? firstWaiting.date : rules.startDate;
  const flowed = flow({
    from,
    rules: { ...timesOfRun(run), ...rules },
    items,
    taken: takenPlacements(run, (id) => staying.has(id)),
  });
  if (isRefusal(flowed)) return flowed;
  return reschedule(run, { title: 'Laid out by new rules', at, placements: flowed.placements, rules });
}
