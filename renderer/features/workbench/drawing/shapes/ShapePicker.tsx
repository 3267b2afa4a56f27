import { Modal, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { foundShapes } from './foundShapes.ts';
import classes from './ShapePicker.module.css';
import type { Shape } from './shapes.ts';

interface ShapePickerProps {
  onChoose: (shape: Shape) => Promise<void>;
  onClose: () => void;
}

/** Find a shape by its name and insert it, without leaving the keyboard. */
export function ShapePicker({ onChoose, onClose }: ShapePickerProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const found = foundShapes(typed);
  const current = found[Math.min(at, found.length - 1)];
  const choose = async (shape: Shape) => {
    await onChoose(shape);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      void choose(current);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Insert a shape"
      size={360}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <TextInput
        data-autofocus
        aria-label="Shape"
        placeholder="Cache, queue, shard"
        leftSection={<Search size={15} aria-hidden />}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={current && `${listId}-${current.id}`}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Shapes" className={classes.list}>
        {found.map((shape) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above answers the keys
          <div
            key={shape.id}
            id={`${listId}-${shape.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={shape === current}
            className={classes.shape}
            ref={shape === current ? showIt : null}
            onClick={() => void choose(shape)}
          >
            {shape.word}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={classes.none}>No shape is called that.</p>}
    </Modal>
  );
}

function showIt(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
