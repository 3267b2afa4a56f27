import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { InterviewBanner } from '#renderer/components/interviews/InterviewBanner.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { InterviewRow } from './InterviewRow.tsx';
import classes from './InterviewsPage.module.css';
import { trendFinding } from './trendFinding.ts';

const begin = () => navigate('/interviews/new');

/** Every mock interview, and whether they go better. `tabs` are those of the place it stands in. */
export function InterviewsPage({ tabs }: { tabs: ReactNode }) {
  const [inBin, setInBin] = useState(false);
  const { data: interviews, error } = useQuery(queries.interviews.list.queryOptions({ input: { inBin } }));
  useHotkeys([['N', unlessTaken(begin)]]);
  const isEmpty = interviews?.length === 0;
  const finding = interviews && !inBin ? trendFinding(interviews) : null;
  return (
    <>
      <PageHeader title="Mock interviews">
        <Button variant="subtle" onClick={() => setInBin(!inBin)}>
          {inBin ? 'Back to all' : 'Bin'}
        </Button>
        <Button variant="filled" onClick={begin}>
          New interview
        </Button>
      </PageHeader>
      {tabs}
      <InterviewBanner />
      {error && <p className={classes.problem}>{failureMessage(error)} Open the page again to try once more.</p>}
      {isEmpty && !inBin && (
        <EmptyState title="No mock interview yet">
          Forty-five minutes as in the real one: a question drawn from what you are weak at, a clock for each phase,
          whiteboard, notes and recording at hand. Then you score yourself.
        </EmptyState>
      )}
      {isEmpty && inBin && (
        <EmptyState title="The bin is empty">Interviews that were moved here can come back.</EmptyState>
      )}
      {interviews && !isEmpty && (
        <section className={classes.page} aria-label={inBin ? 'Interviews in the bin' : 'Interviews'}>
          {finding && <h2 className={classes.finding}>{finding}</h2>}
          <ul className={classes.rows}>
            {interviews.map((one) => (
              <InterviewRow key={one.id} interview={one} inBin={inBin} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
