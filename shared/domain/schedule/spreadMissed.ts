import type { Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { formatMinutes } from '../time/duration.ts';
import { catchUp } from './catchUp.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { roomiestHalf } from './scheduleRules.ts';
import { waitingSessions } from './waitingSessions.ts';

interface Spreading {
  from: LocalDate;
  /** The most that one day may hold. */
  dailyMinutes: number;
  at: Instant;
}

/**
 * Spreads missed work over the coming days: each holds more than usual, up to a limit, until the plan is where it would
 * have been. The time beyond the timetable is taken before the evening. Plan order is kept, so a session may come in
 * another part of the day than its own.
 */
export function spreadMissed(run: Run, index: PlanIndex, { from, dailyMinutes, at }: Spreading): Rescheduled | Refusal {
  const longest = Math.max(
    0,
    ...waitingSessions(run, index).map(({ session }) => run.placements[session.id]?.minutes ?? session.minutes),
  );
  if (dailyMinutes < longest) {
    const needed = formatMinutes(longest);
    return refuse(`The longest session takes ${needed}. Allow at least ${needed} a day.`);
  }
  if (roomiestHalf(run) < longest) {
    const needed = formatMinutes(longest);
    return refuse(
      `The longest session takes ${needed}. Give the morning or the evening at least ${needed} in Settings.`,
    );
  }
  const placements = catchUp(run, index, { from, dailyMinutes });
  if (isRefusal(placements)) return placements;
  const title = `Missed work spread out, at most ${formatMinutes(dailyMinutes)} a day`;
  return reschedule(run, { title, at, placements });
}
