import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { usePrintedLight } from '#renderer/components/paper/usePrintedLight.ts';
import { NoRun } from '#renderer/components/schedule/NoRun.tsx';
import { dayWords, recapTitle } from '#shared/domain/progress/recap/recapsOf.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import grid from '../progressGrid.module.css';
import { RecapActions } from './RecapActions.tsx';
import { RecapBody } from './RecapBody.tsx';
import { RecapWalk } from './RecapWalk.tsx';

const BACK = { word: 'Progress', path: '/progress' };

/** One part of the plan looked back at: the recap that ends with the plan day in the address. */
export function RecapPage({ day }: { day: string }) {
  const run = useRun();
  usePrintedLight();
  if (run) return <RunRecap run={run} day={day} />;
  return (
    <>
      <PageHeader overline={[BACK]} title="Recap" />
      <NoRun title="Nothing to look back at yet">Every seventh day of a plan is one to look back from.</NoRun>
    </>
  );
}

function RunRecap({ run, day }: { run: Run; day: string }) {
  const through = /^[1-9]\d{0,3}$/.test(day) ? Number(day) : null;
  const { data: recaps } = useQuery(queries.progress.recaps.queryOptions());
  const isKnown = recaps?.some((recap) => recap.through === through);
  const { data: recap, error } = useQuery({
    ...queries.progress.recap.queryOptions({ input: { through: through ?? 1 } }),
    enabled: through !== null && isKnown === true,
  });
  if (recaps && !isKnown) return <NoRecap known={recaps} />;
  const own = recaps?.find((one) => one.through === through);
  return (
    <>
      <PageHeader
        overline={[BACK, ...(own ? [`${shortDate(own.from)} to ${shortDate(own.date)}`] : [])]}
        title={own ? recapTitle(own) : 'Recap'}
      >
        {own && recaps && <RecapWalk recaps={recaps} own={own} />}
        {recap && <RecapActions recap={recap} />}
      </PageHeader>
      {error && (
        <div className={grid.cards}>
          <p role="alert">{failureMessage(error)} Open the page again to try once more.</p>
        </div>
      )}
      {recap && <RecapBody key={recap.through} run={run} recap={recap} />}
    </>
  );
}

function NoRecap({ known }: { known: readonly { first: number; through: number }[] }) {
  const [, navigate] = useLocation();
  const [first] = known;
  return (
    <>
      <PageHeader overline={[BACK]} title="Recap" />
      <EmptyState
        title="No recap ends with this day"
        action={
          first && (
            <Button onClick={() => navigate(`/progress/recap/${first.through}`)}>Open that of {dayWords(first)}</Button>
          )
        }
      >
        This plan is looked back at after{' '}
        {known.length === 1 ? 'its last day' : `days ${known.map(({ through }) => through).join(', ')}`}.
      </EmptyState>
    </>
  );
}
