import { Tooltip } from '@mantine/core';
import { Mic } from 'lucide-react';
import { Link } from 'wouter';
import { useTake, useTakeSeconds } from '#renderer/components/recording/useTake.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import classes from './FocusLine.module.css';
import rows from './SideBar.module.css';

/** A quiet line while this window records; it leads to the recorder. */
export function TakeLine() {
  const take = useTake();
  if (take.step !== 'taking') return null;
  return (
    <Tooltip label="Back to the recorder" position="right">
      <Link href={`/recordings/${take.id}`} className={`${rows.row} ${classes.line}`} aria-label="Back to the recorder">
        <Mic size={16} aria-hidden />
        <span className={rows.word}>{take.motion === 'paused' ? 'Paused' : 'Recording'}</span>
        <span className={`${rows.word} ${classes.figure}`}>
          <Elapsed />
        </span>
      </Link>
    </Tooltip>
  );
}

function Elapsed() {
  return clockFigure(useTakeSeconds() * 1000);
}
