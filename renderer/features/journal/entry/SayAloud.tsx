import { Button, Modal, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Mic } from 'lucide-react';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { RecordHere } from '#renderer/components/recording/RecordHere.tsx';
import type { EntrySession } from '../draft/entrySession.ts';
import { entryText } from '../draft/entryText.ts';

/** The tool that records about an entry, with how often that was done. */
export function SayAloud({ session }: { session: EntrySession }) {
  /** What is recorded here is called. */
  const [title, setTitle] = useState<string | null>(null);
  const { id: entryId } = session.state.stored;
  const query = { entryId };
  const { data: recordings = [] } = useQuery(queries.recordings.list.queryOptions({ input: query }));
  const count = recordings.filter(({ isLive }) => !isLive).length;
  const name = count === 0 ? 'Say it aloud' : `Say it aloud, ${count} ${count === 1 ? 'recording' : 'recordings'}`;
  return (
    <>
      <Tooltip label={name}>
        <Button
          variant="subtle"
          size="xs"
          px={6}
          aria-label={name}
          leftSection={<Mic size={15} aria-hidden />}
          styles={count === 0 ? { section: { margin: 0 } } : {}}
          onClick={() => setTitle(entryText(session.state.stored, session.state.unsaved).title)}
        >
          {count > 0 && count}
        </Button>
      </Tooltip>
      {title !== null && (
        <Modal opened onClose={() => setTitle(null)} title="Said aloud" size={560} transitionProps={{ duration: 0 }}>
          <RecordHere
            isMain
            wanted={{ title: title.slice(0, 200), links: { sessionId: null, entryId, items: [] } }}
            query={query}
          />
        </Modal>
      )}
    </>
  );
}
