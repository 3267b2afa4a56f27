import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { addDays } from '../time/localDate.ts';
import { isStudyDay } from './studyDays.ts';
import { quantile } from './time/spread.ts';

/** How fast the last study days went, in the plan's minutes a study day. */
export interface Pace {
  /** The mean. */
  minutes: number;
  /** The lower quartile of the days' minutes, never above the mean: three quarters of the days reach it. */
  slowMinutes: number;
  /** The upper quartile, never below the mean: a quarter of the days reach it. */
  fastMinutes: number;
  /** How many study days it is taken from, the first and the last of them. */
  studyDays: number;
  from: LocalDate;
  to: LocalDate;
}

/** Study days the pace is taken from, the last ones before today. */
const DAYS_OF_PACE = 7;

interface Work {
  date: LocalDate;
  /** In the plan's minutes. */
  credited: number;
}

/**
 * Of the last seven study days before today since the work began; days without work count as well. Work on a free day
 * counts for the study day before it, or for the first one when there is none. Null before the first study day is over.
 */
export function paceOfLastDays(run: Run, works: readonly Work[], today: LocalDate): Pace | null {
  const firstWork = works.map(({ date }) => date).sort()[0];
  if (!firstWork) return null;
  const days: { date: LocalDate; minutes: number }[] = [];
  let pending = 0;
  for (let date = addDays(today, -1); date >= firstWork && days.length < DAYS_OF_PACE; date = addDays(date, -1)) {
    for (const work of works) if (work.date === date) pending += work.credited;
    if (!isStudyDay(run, date)) continue;
    days.push({ date, minutes: pending });
    pending = 0;
  }
  const first = days.at(-1);
  const last = days[0];
  if (!first || !last) return null;
  // Work on the free days before the first study day of all.
  first.minutes += pending;
  const all = days.map(({ minutes }) => minutes);
  const mean = all.reduce((sum, minutes) => sum + minutes, 0) / all.length;
  return {
    minutes: mean,
    slowMinutes: Math.min(mean, quantile(all, 0.25)),
    fastMinutes: Math.max(mean, quantile(all, 0.75)),
    studyDays: days.length,
    from: first.date,
    to: last.date,
  };
}
