import type { Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { longDate } from '../time/localDate.ts';
import { flow } from './flow.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { tidyRules, timesOfRun } from './scheduleRules.ts';
import { isPlanDayWhole, takenPlacements, waitingSessions } from './waitingSessions.ts';

/**
 * Moves everything that still waits, hand-moved sessions included, so that the first of it comes on `from` or the
 * next study day, in plan order. Lengths that were changed by hand are kept. A run that has not begun begins then.
 */
export function shiftFrom(
  run: Run,
  index: PlanIndex,
  { from, at }: { from: LocalDate; at: Instant },
): Rescheduled | Refusal {
  if (!isNearRun(run, from)) return refuse(FAR_DATE);
  const waiting = waitingSessions(run, index);
  if (waiting.length === 0) return refuse('No session is waiting any more: there is nothing to shift.');
  const hasBegun = waiting.length < index.planned.length;
  const rules = tidyRules({ ...run, startDate: hasBegun ? run.startDate : from });
  const flowed = flow({
    from,
    rules: { ...timesOfRun(run), ...rules },
    items: waiting.map((planned) => ({
      planned,
      minutes: run.placements[planned.session.id]?.minutes ?? planned.session.minutes,
      stays: null,
      isDayWhole: isPlanDayWhole(run, planned.day),
    })),
    taken: takenPlacements(run, (id) => run.outcomes[id] !== undefined || run.added[id] !== undefined),
  });
  if (isRefusal(flowed)) return flowed;
  const [first] = flowed.placements.values();
  return reschedule(run, {
    title: `Everything waiting shifted to ${longDate(first?.date ?? from)}`,
    at,
    placements: flowed.placements,
    rules,
  });
}
