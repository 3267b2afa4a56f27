import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { failureMessage, isRefused } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import type { InterviewView } from '#shared/contract/interviewsContract.ts';
import { type DrawingId, InterviewId } from '#shared/model/ids.ts';
import { BinnedInterview } from './BinnedInterview.tsx';
import { FinishedInterview } from './done/FinishedInterview.tsx';
import { InterviewRoom } from './room/InterviewRoom.tsx';
import { ScorePage } from './score/ScorePage.tsx';

interface InterviewPageProps {
  id: string;
  isBoardOpen: boolean;
  /** A whiteboard, which is a feature of its own. */
  board: (id: DrawingId) => ReactNode;
}

/** A mock interview: the room while it goes on, then its scoring, then what came of it. */
export function InterviewPage({ id: asked, ...room }: InterviewPageProps) {
  const { data: id } = InterviewId.safeParse(asked);
  return id === undefined ? <Unknown /> : <Known key={id} id={id} {...room} />;
}

function Known({ id, ...room }: Omit<InterviewPageProps, 'id'> & { id: InterviewId }) {
  const { data: view, error } = useQuery(queries.interviews.get.queryOptions({ input: { id } }));
  if (view) return <Shown view={view} {...room} />;
  if (!error) return <PageHeader overline={[BACK]} title="Mock interview" />;
  return isRefused(error) ? <Unknown /> : <Unreadable error={error} />;
}

function Shown({ view, ...room }: Omit<InterviewPageProps, 'id'> & { view: InterviewView }) {
  if (view.interview.deletedAt !== null) return <BinnedInterview interview={view.interview} />;
  switch (view.interview.state) {
    case 'under-way':
      return <InterviewRoom view={view} {...room} />;
    case 'to-score':
      return <ScorePage view={view} />;
    case 'finished':
      return <FinishedInterview view={view} />;
  }
}

const BACK = { word: 'Mock interviews', path: '/interviews' };

function Unreadable({ error }: { error: unknown }) {
  return (
    <>
      <PageHeader overline={[BACK]} title="Mock interview" />
      <EmptyState title="The interview could not be read" action={<ToList />}>
        {failureMessage(error)}
      </EmptyState>
    </>
  );
}

function Unknown() {
  return (
    <>
      <PageHeader overline={[BACK]} title="Mock interview" />
      <EmptyState title="There is no such interview" action={<ToList />}>
        It may be in another vault.
      </EmptyState>
    </>
  );
}

function ToList() {
  return (
    <Button variant="filled" onClick={() => navigate('/interviews')}>
      All interviews
    </Button>
  );
}
