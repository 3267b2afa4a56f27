import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { EntryId } from '#shared/model/ids.ts';
import { TellStage } from './TellStage.tsx';

/** A story told aloud in the whole window, one part after the other, each against its time. */
export function TellPage({ id }: { id: string }) {
  const known = EntryId.safeParse(id).data;
  if (!known) return <NotThere words="No story has this address." />;
  return <KnownStory id={known} />;
}

function KnownStory({ id }: { id: EntryId }) {
  const { data: entry, error } = useQuery(queries.journal.get.queryOptions({ input: { id } }));
  if (error) return <NotThere words={failureMessage(error)} />;
  if (!entry) return <main />;
  if (entry.kind !== 'star') return <NotThere words="Only a STAR story is told." />;
  if (entry.deletedAt !== null) return <NotThere words="It is in the bin. Restore it in the journal to tell it." />;
  return <TellStage story={entry} key={id} />;
}

function NotThere({ words }: { words: string }) {
  const [, navigate] = useLocation();
  return (
    <main>
      <EmptyState
        title="This story cannot be told"
        action={
          <Button variant="filled" onClick={() => navigate('/stories')}>
            Show the stories
          </Button>
        }
      >
        {words}
      </EmptyState>
    </main>
  );
}
