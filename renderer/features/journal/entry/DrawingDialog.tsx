import { Button, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { DrawingPicture } from '#renderer/components/drawings/DrawingPicture.tsx';
import { drawingMarkdown } from '#renderer/components/drawings/drawingMarkdown.ts';
import { drawingTitle } from '#renderer/components/drawings/drawingTitle.ts';
import { useNewDrawing } from '#renderer/components/drawings/useNewDrawing.ts';
import type { EntryId } from '#shared/model/ids.ts';
import classes from './DrawingDialog.module.css';

interface DrawingDialogProps {
  entryId: EntryId;
  title: string;
  onInsert: (block: string) => Promise<void>;
  onClose: () => void;
}

/** A drawing that is there, or a new one that belongs to the entry and opens at once. */
export function DrawingDialog({ entryId, title, onInsert, onClose }: DrawingDialogProps) {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 120);
  const { begin, isBeginning } = useNewDrawing();
  const { data, error } = useQuery(
    queries.drawings.list.queryOptions({ input: { text, limit: 12 }, placeholderData: keepPreviousData }),
  );
  const beginOne = () =>
    begin({
      title,
      links: { sessionId: null, entryId, items: [] },
      onMade: (drawing) => onInsert(drawingMarkdown(drawing)),
    });
  return (
    <Modal opened onClose={onClose} title="Insert a drawing" size={560} transitionProps={{ duration: 0 }}>
      <div className={classes.tools}>
        <TextInput
          data-autofocus
          className={classes.search}
          aria-label="Find a drawing"
          placeholder="Find by title"
          leftSection={<Search size={15} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button variant="filled" leftSection={<Plus size={15} aria-hidden />} disabled={isBeginning} onClick={beginOne}>
          New drawing
        </Button>
      </div>
      {error && <p className={classes.none}>{failureMessage(error)}</p>}
      {data?.total === 0 && <p className={classes.none}>{text === '' ? 'None yet.' : 'No drawing is called that.'}</p>}
      <ul className={classes.drawings}>
        {data?.drawings.map((drawing) => (
          <li key={drawing.id}>
            <button
              type="button"
              className={classes.drawing}
              onClick={() => {
                void onInsert(drawingMarkdown(drawing));
                onClose();
              }}
            >
              <span className={classes.picture} aria-hidden>
                {drawing.elements > 0 && <DrawingPicture id={drawing.id} title="" fit="thumb" />}
              </span>
              {drawingTitle(drawing)}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
