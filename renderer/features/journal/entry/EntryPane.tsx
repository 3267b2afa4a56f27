import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { EntryId } from '#shared/model/ids.ts';
import { BinnedEntry } from './BinnedEntry.tsx';
import { EntryEditor } from './EntryEditor.tsx';
import type { EntryPaneProps } from './entryPaneProps.ts';

/** One entry: to write, to read in the bin, or not there. */
export function EntryPane(props: EntryPaneProps) {
  const id = EntryId.safeParse(props.entryId);
  if (!id.success) return <NotThere onLost={props.onLost} words="Nothing in the journal has this address." />;
  return <KnownEntry key={id.data} {...props} id={id.data} />;
}

function KnownEntry({ id, ...props }: EntryPaneProps & { id: EntryId }) {
  const { data: entry, error } = useQuery(queries.journal.get.queryOptions({ input: { id } }));
  if (error) return <NotThere onLost={props.onLost} words={failureMessage(error)} />;
  if (!entry) return null;
  if (entry.deletedAt) return <BinnedEntry entry={entry} {...props} />;
  return <EntryEditor entry={entry} {...props} />;
}

function NotThere({ words, onLost }: { words: string; onLost: () => void }) {
  return (
    <EmptyState title="This entry is not here" action={<Button onClick={onLost}>Show the journal</Button>}>
      {words}
    </EmptyState>
  );
}
