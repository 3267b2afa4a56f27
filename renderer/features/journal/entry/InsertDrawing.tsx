import { ActionIcon, Tooltip } from '@mantine/core';
import { PencilRuler } from 'lucide-react';
import { useState } from 'react';
import type { EntryId } from '#shared/model/ids.ts';
import { DrawingDialog } from './DrawingDialog.tsx';
import classes from './EntryEditor.module.css';

interface InsertDrawingProps {
  entryId: EntryId;
  /** The entry's, for a drawing that is begun here. */
  title: string;
  isOff: boolean;
  /** Puts a block where the cursor is. Resolves when that is on disk. */
  onInsert: (block: string) => Promise<void>;
}

/** The tool that shows a drawing in the text. */
export function InsertDrawing({ isOff, ...rest }: InsertDrawingProps) {
  const [isOpen, setOpen] = useState(false);
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
          onClick={() => setOpen(true)}
        >
          <PencilRuler size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {isOpen && <DrawingDialog {...rest} onClose={() => setOpen(false)} />}
    </>
  );
}
