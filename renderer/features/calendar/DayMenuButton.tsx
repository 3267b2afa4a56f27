import { ActionIcon } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { CalendarDay } from './calendarDays.ts';
import classes from './DayMenuButton.module.css';

interface DayMenuButtonProps {
  day: CalendarDay;
  onMenu: (at: HTMLElement) => void;
}

/** What can be done with a day; it shows itself where the pointer or the focus is. */
export function DayMenuButton({ day, onMenu }: DayMenuButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      size={22}
      className={classes.more}
      aria-haspopup="menu"
      aria-label={`More for ${longDate(day.date)}`}
      onClick={(event) => onMenu(event.currentTarget)}
    >
      <Ellipsis size={15} aria-hidden />
    </ActionIcon>
  );
}
