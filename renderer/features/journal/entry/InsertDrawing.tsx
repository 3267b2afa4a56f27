import { ActionIcon, Tooltip } from '@mantine/core';
import { PencilRuler } from 'lucide-react';
import { useState } from 'react';
import type { EntrySession } from '../draft/entrySession.ts';
import { entryText } from '../draft/entryText.ts';
import { DrawingDialog } from './DrawingDialog.tsx';
import classes from './EntryEditor.module.css';

interface InsertDrawingProps {
  session: EntrySession;
  isOff: boolean;
  /** Puts a block where the cursor is. Resolves when that is on disk. */
  onInsert: (block: string) => Promise<void>;
}

/** The tool that shows a drawing in the text. */
export function InsertDrawing({ session, isOff, onInsert }: InsertDrawingProps) {
  /** What a drawing that is begun here is called. */
  const [title, setTitle] = useState<string | null>(null);
  return (
    <>
      <Tooltip label="Insert a drawing">
        <ActionIcon
          variant="subtle"
          className={classes.tool}
          size={28}
          aria-label="Insert a drawing"
          disabled={isOff}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setTitle(entryText(session.state.stored, session.state.unsaved).title)}
        >
          <PencilRuler size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {title !== null && (
        <DrawingDialog
          entryId={session.state.stored.id}
          title={title}
          onInsert={onInsert}
          onClose={() => setTitle(null)}
        />
      )}
    </>
  );
}
