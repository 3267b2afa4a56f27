import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { MessageSquare, MessageSquarePlus, Table } from 'lucide-react';
import { Keys } from '#renderer/components/Keys.tsx';
import editor from '../entry/EntryEditor.module.css';
import classes from './comments/Comments.module.css';

interface DocumentToolsProps {
  canInsert: boolean;
  openComments: number;
  isPanelOpen: boolean;
  onTable: () => void;
  onComment: () => void;
  onPanel: () => void;
}

/** What only RFCs and decisions have in the tool bar. */
export function DocumentTools({
  canInsert,
  openComments,
  isPanelOpen,
  onTable,
  onComment,
  onPanel,
}: DocumentToolsProps) {
  return (
    <>
      <Tooltip label="Table of alternatives and trade-offs">
        <ActionIcon
          variant="subtle"
          size={28}
          className={editor.tool ?? ''}
          aria-label="Table of alternatives"
          disabled={!canInsert}
          onMouseDown={keepSelection}
          onClick={onTable}
        >
          <Table size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip
        label={
          <>
            Comment on the selected words, or on the whole <Keys keys={['mod', 'Alt', 'M']} />
          </>
        }
      >
        <ActionIcon variant="subtle" size={28} aria-label="Comment" onMouseDown={keepSelection} onClick={onComment}>
          <MessageSquarePlus size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Button
        className={classes.toggle ?? ''}
        variant="subtle"
        size="xs"
        aria-expanded={isPanelOpen}
        leftSection={<MessageSquare size={14} aria-hidden />}
        onClick={onPanel}
      >
        Comments {openComments > 0 && openComments}
      </Button>
    </>
  );
}

/** The words that are selected stay selected. */
function keepSelection(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
