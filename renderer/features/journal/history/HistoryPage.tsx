import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { navigate } from 'wouter/use-hash-location';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { EntryId } from '#shared/model/ids.ts';
import { titleOrKind } from '../titleOrKind.ts';
import { EntryHistory } from './EntryHistory.tsx';

/** What an entry was before, what changed since, and the way back. */
export function HistoryPage({ entryId }: { entryId: string }) {
  const id = EntryId.safeParse(entryId);
  if (!id.success) return <NotThere words="Nothing in the journal has this address." />;
  return <KnownEntry key={id.data} id={id.data} />;
}

function KnownEntry({ id }: { id: EntryId }) {
  const { data, error } = useQuery(queries.history.list.queryOptions({ input: { id } }));
  if (error) return <NotThere words={failureMessage(error)} />;
  const back = { word: data ? titleOrKind(data) : 'Entry', path: `/journal/${id}` };
  return (
    <>
      <PageHeader overline={[{ word: 'Journal', path: '/journal' }, back]} title="History" />
      {data && data.revisions.length > 0 && <EntryHistory id={id} list={data} />}
      {data?.revisions.length === 0 && (
        <EmptyState
          title="This is the first text"
          action={<Button onClick={() => navigate(back.path)}>Back to the entry</Button>}
        >
          What you write over is kept here: each minute for an hour, then each hour, each day, and each month for ever.
        </EmptyState>
      )}
    </>
  );
}

function NotThere({ words }: { words: string }) {
  return (
    <EmptyState
      title="There is no history to show"
      action={<Button onClick={() => navigate('/journal')}>Show the journal</Button>}
    >
      {words}
    </EmptyState>
  );
}
