import { useMemo } from 'react';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { burnUp } from '#shared/domain/progress/burnUp.ts';
import { forecast } from '#shared/domain/progress/forecast.ts';
import { minutesByActivity } from '#shared/domain/progress/minutesByActivity.ts';
import { minutesByDay } from '#shared/domain/progress/minutesByDay.ts';
import { studyDays } from '#shared/domain/progress/studyDays.ts';
import { totals } from '#shared/domain/progress/totals.ts';
import { windowPanes } from '#shared/domain/progress/windowPanes.ts';
import type { Run } from '#shared/model/run.ts';

import { missingMinutes } from './missingMinutes.ts';

/** Every figure of the page. Worked out again only when the run or the date changes. */
export function useProgress(run: Run) {
  const plan = usePlan();
  const { date: today } = useNow();
  return useMemo(
    () => ({
      today,
      phases: windowPanes(plan, run, today),
      dayCount: plan.days.length,
      totals: totals(plan, run),
      burnUp: burnUp(plan, run, today),
      forecast: forecast(plan, run, today),
      missing: new Set(plan.sessions.map(({ part }) => part)).size > 1 ? missingMinutes(plan, run, today) : null,
      days: minutesByDay(plan, run, today),
      studyDays: studyDays(run, today),
      activities: minutesByActivity(plan, run),
      dateOfDay: (dayNumber: number) => {
        const [first] = plan.dayByNumber(dayNumber)?.sessions ?? [];
        return first ? run.placements[first.id]?.date : undefined;
      },
    }),
    [plan, run, today],
  );
}

export type Progress = ReturnType<typeof useProgress>;
