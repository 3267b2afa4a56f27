import { useMemo } from 'react';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { burnUp } from '#shared/domain/progress/burnUp.ts';
import { forecast } from '#shared/domain/progress/forecast.ts';
import { minutesByActivity } from '#shared/domain/progress/minutesByActivity.ts';
import { minutesByDay } from '#shared/domain/progress/minutesByDay.ts';
import { standing } from '#shared/domain/progress/standing.ts';
import { studyDays } from '#shared/domain/progress/studyDays.ts';
import { totals } from '#shared/domain/progress/totals.ts';
import { windowPanes } from '#shared/domain/progress/windowPanes.ts';
import { NO_FILTER } from '#shared/model/progressFilter.ts';
import type { Run } from '#shared/model/run.ts';
import { useProgressFilter } from '../filter/useProgressFilter.ts';
import { missingMinutes } from './missingMinutes.ts';

/** Every figure of the page. Worked out again only when the run, the filter or the date changes. */
export function useProgress(run: Run) {
  const plan = usePlan();
  const { date: today } = useNow();
  const { filter, isNarrowed } = useProgressFilter();
  return useMemo(() => {
    const range = { ...NO_FILTER, from: filter.from, to: filter.to };
    const hasParts = new Set(plan.sessions.map(({ part }) => part)).size > 1;
    return {
      today,
      isNarrowed,
      /** The filter says more than the range: not every figure can follow. */
      isOfPart: filter.phase !== null || filter.activity !== null,
      phases: windowPanes(plan, run, today),
      dayCount: plan.days.length,
      totals: totals(plan, run),
      burnUp: burnUp(plan, run, today, filter),
      standing: standing(plan, run, today, filter),
      /** Of the whole run, and null while only a part of it is looked at. */
      forecast: isNarrowed ? null : forecast(plan, run, today),
      missing: hasParts ? missingMinutes(plan, run, today) : null,
      /** Of the filter. */
      days: minutesByDay(plan, run, today, filter),
      /** Of the range, with every phase and activity. */
      allDays: minutesByDay(plan, run, today, range),
      studyDays: studyDays(run, today, range),
      activities: minutesByActivity(plan, run, filter),
      dateOfDay: (dayNumber: number) => {
        const [first] = plan.dayByNumber(dayNumber)?.sessions ?? [];
        return first ? run.placements[first.id]?.date : undefined;
      },
    };
  }, [plan, run, today, filter, isNarrowed]);
}

export type Progress = ReturnType<typeof useProgress>;
