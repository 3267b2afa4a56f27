import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { burnUp } from '#shared/domain/progress/burnUp.ts';
import { forecast } from '#shared/domain/progress/forecast.ts';
import { minutesByDay } from '#shared/domain/progress/minutesByDay.ts';
import { studyDays } from '#shared/domain/progress/studyDays.ts';
import { totals } from '#shared/domain/progress/totals.ts';
import { windowPanes } from '#shared/domain/progress/windowPanes.ts';
import type { EvidencePicture, EvidenceRange } from '#shared/model/evidenceChoice.ts';
import { NO_FILTER } from '#shared/model/progressFilter.ts';
import { hoursByWeek } from './hoursByWeek.ts';

/** Fewer data points make no picture. */
const ENOUGH = 3;

/** The figures that pictures of a packet are drawn from: of the range, but the window, which is always whole. */
export function useFigures({ from, to }: EvidenceRange) {
  const run = useRun();
  const plan = usePlan();
  const { date: today } = useNow();
  const filter = useMemo(() => ({ ...NO_FILTER, from, to }), [from, to]);
  const { data: skills } = useQuery({
    ...queries.progress.skills.queryOptions({ input: filter }),
    placeholderData: keepPreviousData,
  });
  const work = useMemo(
    () =>
      run && {
        today,
        phases: windowPanes(plan, run, today),
        totals: totals(plan, run),
        burnUp: burnUp(plan, run, today, filter),
        forecast: from === null && to === null ? forecast(plan, run, today) : null,
        weeks: hoursByWeek(minutesByDay(plan, run, today, filter), today),
        worked: studyDays(run, today, filter).worked,
      },
    [plan, run, today, filter, from, to],
  );
  const points: Record<EvidencePicture, number> = {
    window: work?.totals.panes ?? 0,
    'burn-up': work && work.burnUp.length > 1 ? work.worked : 0,
    skills: skills?.rated ?? 0,
    weeks: work?.weeks.filter(({ realMinutes }) => realMinutes > 0).length ?? 0,
  };
  return { work, skills: skills ?? null, canBeDrawn: (name: EvidencePicture) => points[name] >= ENOUGH };
}

export type Figures = ReturnType<typeof useFigures>;
