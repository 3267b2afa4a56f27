import { Check, Hand } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import type { CalendarBlock } from './calendarDays.ts';
import type { Stretch } from './foldedAxis.ts';
import classes from './SessionBlock.module.css';
import { nameOf, STATE_WORDS, timesOf } from './words.ts';

interface SessionBlockProps {
  block: CalendarBlock;
  /** Where it would be, while it is dragged. */
  dragged: Stretch | null;
  /** One column has room for what to do. */
  isWide: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** A session in the day and week views: it lights like a pane of the window. */
export function SessionBlock({ block, dragged, isWide, onKeyDown }: SessionBlockProps) {
  const { icon: Icon, word } = ACTIVITY_LOOKS[block.session.activity];
  const isPlain = block.state === 'waiting' || block.state === 'done';
  return (
    <button
      type="button"
      className={classes.block}
      data-activity={block.session.activity}
      data-state={block.state}
      data-next={block.isNext || undefined}
      data-dragged={dragged ? '' : undefined}
      data-wide={isWide || undefined}
      data-short={block.end - block.start < 45 || undefined}
      data-session={block.id}
      data-date={block.date}
      aria-label={nameOf(block)}
      onKeyDown={onKeyDown}
    >
      <span className={classes.pane} />
      <span className={classes.words}>
        <span className={classes.title}>{block.session.title}</span>
        {isWide && <span className={classes.instruction}>{block.session.instruction}</span>}
        <span className={classes.kind}>
          <Icon size={13} aria-hidden />
          {dragged ? timesOf(dragged) : isPlain ? word : `${word}, ${STATE_WORDS[block.state]}`}
        </span>
      </span>
      <span className={classes.marks}>
        {block.isMovedByHand && <Hand size={13} aria-hidden />}
        {block.state === 'done' && <Check size={13} aria-hidden />}
      </span>
    </button>
  );
}
