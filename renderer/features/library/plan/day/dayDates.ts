import type { PlanDay } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** The dates on which a plan day's sessions stand in a run, earliest first: one, unless some were moved by hand. */
export function dayDates(run: Pick<Run, 'placements'> | null, { sessions }: Pick<PlanDay, 'sessions'>): LocalDate[] {
  const dates = sessions.flatMap(({ id }) => run?.placements[id]?.date ?? []);
  return [...new Set(dates)].sort();
}
