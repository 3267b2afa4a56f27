import { ActionIcon } from '@mantine/core';
import { PencilLine, X } from 'lucide-react';
import { wholeMinutes, workedMs } from '#shared/domain/focus/workedTime.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { FocusInterval } from '#shared/model/focus.ts';
import classes from './WorkedTime.module.css';

interface WorkedRowProps {
  interval: FocusInterval;
  /** From when to when, as `spanWords` says it. */
  words: string;
  onCorrect: () => void;
  onRemove: () => void;
}

export function WorkedRow({ interval, words, onCorrect, onRemove }: WorkedRowProps) {
  return (
    <div className={classes.row}>
      <span className={classes.span}>{words}</span>
      <span className={classes.by}>
        {formatMinutes(wholeMinutes(workedMs([interval])))}, {interval.by === 'clock' ? 'measured' : 'by hand'}
      </span>
      <ActionIcon variant="subtle" size={28} aria-label={`Correct ${words}`} onClick={onCorrect}>
        <PencilLine size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" size={28} aria-label={`Remove ${words}`} onClick={onRemove}>
        <X size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}
