import type { Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { addDays, weekdayOf } from '../time/localDate.ts';
import { isBlockedOut } from './blackouts.ts';
import { catchUp } from './catchUp.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';

const SATURDAY = 6;
/** No plan needs more rest days than this to be caught up with. */
const DAYS_LOOKED_AT = 400;

/**
 * Merges missed work into the weekends: the coming Saturdays and Sundays of rest become study days, as many as it takes
 * until the plan is where it would have been. Where the weekend has no rest day, the other rest days do.
 */
export function mergeIntoWeekend(
  run: Run,
  index: PlanIndex,
  { from, at }: { from: LocalDate; at: Instant },
): Rescheduled | Refusal {
  const openedDates = comingRestDays(run, from);
  if (openedDates.length === 0) return refuse('There is no rest day to use. Spread the work out instead.');
  const placements = catchUp(run, index, { from, openedDates });
  if (isRefusal(placements)) return placements;
  return reschedule(run, { title: 'Missed work put on rest days', at, placements });
}

function comingRestDays({ restWeekdays, blackouts }: Run, from: LocalDate): LocalDate[] {
  const weekend = restWeekdays.filter((weekday) => weekday >= SATURDAY);
  const opened = weekend.length > 0 ? weekend : restWeekdays;
  return Array.from({ length: DAYS_LOOKED_AT }, (_, days) => addDays(from, days)).filter(
    (date) => opened.includes(weekdayOf(date)) && !isBlockedOut(blackouts, date),
  );
}
