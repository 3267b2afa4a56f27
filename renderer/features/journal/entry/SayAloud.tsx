import { Button, Modal, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Mic } from 'lucide-react';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { RecordHere } from '#renderer/components/recording/RecordHere.tsx';
import type { EntryId } from '#shared/model/ids.ts';

interface SayAloudProps {
  entryId: EntryId;
  /** The entry's, for what is recorded here. */
  title: string;
}

/** The tool that records about an entry, with how often that was done. */
export function SayAloud({ entryId, title }: SayAloudProps) {
  const [isOpen, setOpen] = useState(false);
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
          onClick={() => setOpen(true)}
        >
          {count > 0 && count}
        </Button>
      </Tooltip>
      {isOpen && (
        <Modal opened onClose={() => setOpen(false)} title="Said aloud" size={560} transitionProps={{ duration: 0 }}>
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
