import { NO_FILTER, type ProgressFilter } from '../../model/progressFilter.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { burnUp } from './burnUp.ts';
import { forecast } from './forecast.ts';
import { minutesByActivity } from './minutesByActivity.ts';
import { minutesByDay } from './minutesByDay.ts';
import { missingMinutes } from './missingMinutes.ts';
import { standing } from './standing.ts';
import { studyDays } from './studyDays.ts';
import { totals } from './totals.ts';
import { windowPanes } from './windowPanes.ts';

/** Every figure of a run; what says "of the filter" is narrowed by it. */
export function runFigures(plan: PlanIndex, run: Run, today: LocalDate, filter: ProgressFilter = NO_FILTER) {
  const range = { ...NO_FILTER, from: filter.from, to: filter.to };
  const isNarrowed = Object.values(filter).some((narrowed) => narrowed !== null);
  const hasParts = new Set(plan.sessions.map(({ part }) => part)).size > 1;
  return {
    today,
    isNarrowed,
    /** The first day of a pause that still lasts: there is no forecast. */
    pausedOn: run.pausedOn,
    /** The filter says more than the range: not every figure can follow. */
    isOfPart: filter.phase !== null || filter.activity !== null,
    phases: windowPanes(plan, run, today),
    totals: totals(plan, run),
    /** Of the filter. */
    burnUp: burnUp(plan, run, today, filter),
    /** Of the filter. */
    standing: standing(plan, run, today, filter),
    /** Of the whole run, and null while only a part of it is looked at. */
    forecast: isNarrowed ? null : forecast(plan, run, today),
    /** Null where the parts of the day are not told apart. */
    missing: hasParts ? missingMinutes(plan, run, today) : null,
    /** Of the filter. */
    days: minutesByDay(plan, run, today, filter),
    /** Of the range, with every phase and activity. */
    allDays: minutesByDay(plan, run, today, range),
    /** Of the range. */
    studyDays: studyDays(run, today, range),
    /** Of the filter. */
    activities: minutesByActivity(plan, run, filter),
  };
}

export type RunFigures = ReturnType<typeof runFigures>;
