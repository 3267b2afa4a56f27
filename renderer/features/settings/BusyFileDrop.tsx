import { Button, FileButton } from '@mantine/core';
import { CalendarClock } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import classes from './BusyTimes.module.css';

interface BusyFileDropProps {
  word: string;
  /** What the button is called where its word alone does not say. */
  label?: string;
  isSmall?: boolean;
  onFile: (file: File) => void;
}

/** A button that chooses a calendar's file; the large one takes a dropped file too. */
export function BusyFileDrop({ word, label, isSmall = false, onFile }: BusyFileDropProps) {
  const [isOver, setOver] = useState(false);
  const forget = useRef<() => void>(null);
  const button = (
    <FileButton
      accept=".ics,text/calendar"
      resetRef={forget}
      onChange={(file) => {
        if (file) onFile(file);
        // The same file may be chosen again, after it was put right.
        forget.current?.();
      }}
    >
      {(props) => (
        <Button
          {...props}
          {...(label ? { 'aria-label': label } : {})}
          {...(isSmall ? { size: 'xs' } : { leftSection: <CalendarClock size={16} aria-hidden /> })}
        >
          {word}
        </Button>
      )}
    </FileButton>
  );
  if (isSmall) return button;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // Dropping is only a shorter way to what the button does.
    <section
      aria-label="A calendar’s file"
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {button}
      <span className={classes.hint}>or drop it here. You see what it holds first.</span>
    </section>
  );
}
