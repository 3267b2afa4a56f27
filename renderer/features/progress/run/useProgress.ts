import { useMemo } from 'react';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { runFigures } from '#shared/domain/progress/runFigures.ts';
import type { Run } from '#shared/model/run.ts';
import { useProgressFilter } from '../filter/useProgressFilter.ts';

/** Every figure of the page. Worked out again only when the run, the filter or the date changes. */
export function useProgress(run: Run) {
  const plan = usePlan();
  const { date: today } = useNow();
  const { filter } = useProgressFilter();
  return useMemo(
    () => ({
      ...runFigures(plan, run, today, filter),
      dayCount: plan.days.length,
      dateOfDay: (dayNumber: number) => {
        const [first] = plan.dayByNumber(dayNumber)?.sessions ?? [];
        return first ? run.placements[first.id]?.date : undefined;
      },
    }),
    [plan, run, today, filter],
  );
}

export type Progress = ReturnType<typeof useProgress>;
