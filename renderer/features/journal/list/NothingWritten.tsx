import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import type { EntryKind } from '#shared/model/entryKind.ts';

/** What belongs in a journal that is still empty. */
export function NothingWritten({ onNew }: { onNew: (kind: EntryKind) => void }) {
  return (
    <EmptyState
      title="Nothing written yet"
      action={
        <Button variant="filled" leftSection={<Plus size={15} aria-hidden />} onClick={() => onNew('reflection')}>
          Write the first reflection
        </Button>
      }
    >
      The journal keeps your reflections, notes, RFCs and stories. Begin with how today went.
    </EmptyState>
  );
}
