import type { Run } from '../model/run.ts';
import type { Instant, LocalDate } from '../model/time.ts';
import { flow } from './flow.ts';
import { longDate } from './localDate.ts';
import type { PlanIndex } from './planIndex.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { isPlanDayWhole, takenPlacements, waitingSessions } from './waitingSessions.ts';

/**
 * Moves everything that still waits, hand-moved sessions included, so that the first of it comes on `from` or the
 * next study day, in plan order. Lengths that were changed by hand are kept.
 */
export function shiftFrom(
  run: Run,
  index: PlanIndex,
  { from, at }: { from: LocalDate; at: Instant },
): Rescheduled | Refusal {
  const waiting = waitingSessions(run, index);
  if (waiting.length === 0) return refuse('No session is waiting any more: there is nothing to shift.');
  const { startDate, timetable, restWeekdays } = run;
  const flowed = flow({
    from,
    rules: { startDate, timetable, restWeekdays },
    items: waiting.map((planned) => ({
      planned,
      minutes: run.placements[planned.session.id]?.minutes ?? planned.session.minutes,
      stays: null,
      isDayWhole: isPlanDayWhole(run, planned.day),
    })),
    taken: takenPlacements(run, (id) => run.outcomes[id] !== undefined),
  });
  if (isRefusal(flowed)) return flowed;
  return reschedule(run, {
    title: `Everything waiting shifted to ${longDate(from)}`,
    at,
    placements: flowed.placements,
  });
}
