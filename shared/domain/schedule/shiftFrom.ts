import type { Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { longDate } from '../time/localDate.ts';
import { layOutFrom } from './layOutFrom.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { tidyRules } from './scheduleRules.ts';
import { waitingSessions } from './waitingSessions.ts';

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
  const placements = layOutFrom({ ...run, ...rules }, { from, moving: waiting });
  if (isRefusal(placements)) return placements;
  const [first] = placements.values();
  const title = `Everything waiting shifted to ${longDate(first?.date ?? from)}`;
  return reschedule(run, { title, at, placements, rules });
}
