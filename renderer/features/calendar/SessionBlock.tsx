import { CalendarPlus, Check, Hand } from 'lucide-react';
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
  /** How much there is room for: its name only, what to do as well, or everything side by side. */
  room: 'little' | 'some' | 'wide';
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** A session in the day and week views: it lights like a pane of the window. */
export function SessionBlock({ block, dragged, room, onKeyDown }: SessionBlockProps) {
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
      data-room={room}
      data-length={lengthOf(block)}
      data-session={block.id}
      data-date={block.date}
      aria-label={nameOf(block)}
      onKeyDown={onKeyDown}
    >
      <span className={classes.pane} />
      <span className={classes.words}>
        <span className={classes.title}>{block.session.title}</span>
        <span className={classes.kind}>
          <Icon size={13} aria-hidden />
          <span>{dragged ? timesOf(dragged) : isPlain ? word : `${word}, ${STATE_WORDS[block.state]}`}</span>
        </span>
        {room !== 'little' && <span className={classes.instruction}>{block.session.instruction}</span>}
        {room === 'wide' && (
          <span className={classes.leaves}>
            <span>{block.state === 'done' ? 'Left behind' : 'Leaves behind'}</span>
            {block.session.deliverable.text}
          </span>
        )}
      </span>
      <span className={classes.marks}>
        {block.isAdded && <CalendarPlus size={13} aria-hidden />}
        {block.isMovedByHand && <Hand size={13} aria-hidden />}
        {block.state === 'done' && <Check size={13} aria-hidden />}
      </span>
    </button>
  );
}

/** Undefined is as long as most. */
function lengthOf({ start, end }: Stretch): 'short' | 'brief' | 'hour' | undefined {
  const minutes = end - start;
  if (minutes < 45) return 'short';
  if (minutes < 60) return 'brief';
  return minutes < 90 ? 'hour' : undefined;
}
