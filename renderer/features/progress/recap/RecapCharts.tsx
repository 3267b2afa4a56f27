import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import type { Recap } from '#shared/contract/progressRecap.ts';
import { dateOfDay } from '#shared/domain/progress/recap/recapsOf.ts';
import { runFigures } from '#shared/domain/progress/runFigures.ts';
import { NO_FILTER, type ProgressFilter } from '#shared/model/progressFilter.ts';
import type { Run } from '#shared/model/run.ts';
import { WordsCard } from '../practice/WordsCard.tsx';
import { ActivityCard } from '../run/ActivityCard.tsx';
import { MinutesCard } from '../run/MinutesCard.tsx';
import { EnergyCard } from '../time/EnergyCard.tsx';
import classes from './Recap.module.css';

/** The charts of Progress, narrowed to the dates of the part. */
export function RecapCharts({ run, recap: { from, date } }: { run: Run; recap: Recap }) {
  const plan = usePlan();
  const { date: today } = useNow();
  const filter: ProgressFilter = useMemo(() => ({ ...NO_FILTER, from, to: date }), [from, date]);
  const figures = useMemo(
    () => ({
      ...runFigures(plan, run, today, filter),
      dayCount: plan.days.length,
      dateOfDay: (number: number) => dateOfDay(plan, run, number) ?? undefined,
    }),
    [plan, run, today, filter],
  );
  const { data: work, error } = useQuery(queries.progress.work.queryOptions({ input: filter }));
  const { data: words } = useQuery(queries.progress.words.queryOptions({ input: filter }));
  return (
    <div className={classes.charts}>
      <MinutesCard progress={figures} />
      <ActivityCard progress={figures} />
      {work && <EnergyCard energy={work.energy} filter={filter} />}
      {words && <WordsCard words={words} activity={null} />}
      {error && <p role="alert">{failureMessage(error)} Open the page again to try once more.</p>}
    </div>
  );
}
