import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { isFreeDate } from '#shared/domain/schedule/blackouts.ts';
import { waitingSessions } from '#shared/domain/schedule/waitingSessions.ts';
import { addDays, compareDates } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** Plan days that still have work, and study days from today to the last one that has some. */
export function workAndDays(run: Run, plan: PlanIndex, today: LocalDate): { daysOfWork: number; daysToDoIt: number } {
  const waiting = waitingSessions(run, plan);
  const dates = waiting.flatMap(({ session }) => run.placements[session.id]?.date ?? []);
  const last = dates.sort(compareDates).at(-1);
  let daysToDoIt = 0;
  if (last) {
    for (let date = today; date <= last; date = addDays(date, 1)) if (!isFreeDate(run, date)) daysToDoIt += 1;
  }
  return { daysOfWork: new Set(waiting.map(({ day }) => day.number)).size, daysToDoIt };
}
