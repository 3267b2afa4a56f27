import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { navigate } from 'wouter/use-hash-location';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { slidesOf } from '#shared/domain/journal/slides/slidesOf.ts';
import { EntryId } from '#shared/model/ids.ts';
import { Presentation } from './Presentation.tsx';

/** An entry as slides, in the whole window. */
export function PresentPage({ entryId }: { entryId: string }) {
  const id = EntryId.safeParse(entryId);
  if (!id.success) return <NotThere words="Nothing in the journal has this address." />;
  return <KnownEntry key={id.data} id={id.data} />;
}

function KnownEntry({ id }: { id: EntryId }) {
  const { data: entry, error } = useQuery(queries.journal.get.queryOptions({ input: { id } }));
  if (error) return <NotThere words={failureMessage(error)} />;
  if (!entry) return null;
  return <Presentation id={id} title={entry.title} slides={slidesOf(entry.body)} />;
}

function NotThere({ words }: { words: string }) {
  return (
    <EmptyState
      title="There is nothing to present"
      action={<Button onClick={() => navigate('/journal')}>Show the journal</Button>}
    >
      {words}
    </EmptyState>
  );
}
