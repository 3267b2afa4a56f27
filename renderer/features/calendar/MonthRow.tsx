import type { KeyboardEvent } from 'react';
import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import type { CalendarBlock } from './calendarDays.ts';
import classes from './MonthRow.module.css';
import { nameOf } from './words.ts';

interface MonthRowProps {
  block: CalendarBlock;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** A session in the month: its pane, its icon, and as much of the title as there is room for. */
export function MonthRow({ block, onKeyDown }: MonthRowProps) {
  const { icon: Icon } = ACTIVITY_LOOKS[block.session.activity];
  return (
    <button
      type="button"
      className={classes.row}
      data-activity={block.session.activity}
      data-state={block.state}
      data-next={block.isNext || undefined}
      data-session={block.id}
      data-date={block.date}
      aria-label={nameOf(block)}
      onKeyDown={onKeyDown}
      title={block.session.title}
    >
      <span className={classes.pane} />
      <Icon size={12} aria-hidden />
      <span className={classes.title}>{block.session.title}</span>
    </button>
  );
}
