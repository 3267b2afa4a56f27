import { isInRange, NO_FILTER, type ProgressFilter } from '../../model/progressFilter.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { isFreeDate } from '../schedule/blackouts.ts';
import { addDays } from '../time/localDate.ts';

export interface StudyDays {
  /** Study days in a row with work up to now. Rest days never break it, nor does today before its work is done. */
  streak: number;
  /** Study days with work, today included once it has some. */
  worked: number;
  /** Study days before today without any work, from the first day of the run on. */
  missed: number;
}

/** A day the plan is walked on: no rest weekday, not kept free, and not in a pause. */
export function isStudyDay(run: Pick<Run, 'restWeekdays' | 'blackouts' | 'pausedOn'>, date: LocalDate): boolean {
  return !isFreeDate(run, date) && (run.pausedOn === null || date < run.pausedOn);
}

/**
 * How regularly the plan was walked. A day has work when a session was done or partly done on it. With a range only its
 * days are counted, and the streak is the one its last day stands in.
 */
export function studyDays(
  run: Run,
  today: LocalDate,
  range: Pick<ProgressFilter, 'from' | 'to'> = NO_FILTER,
): StudyDays {
  const withWork = new Set<LocalDate>();
  for (const { state, date } of Object.values(run.outcomes)) if (state !== 'skipped') withWork.add(date);
  const firstWork = [...withWork].sort()[0];
  const first = firstWork && firstWork < run.startDate ? firstWork : run.startDate;

  const days: StudyDays = { streak: 0, worked: 0, missed: 0 };
  for (let date = first; date <= today; date = addDays(date, 1)) {
    if (!isStudyDay(run, date) || !isInRange(range, date)) continue;
    if (withWork.has(date)) {
      days.streak += 1;
      days.worked += 1;
    } else if (date < today) {
      days.streak = 0;
      days.missed += 1;
    }
  }
  return days;
}
