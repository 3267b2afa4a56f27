import { Popover, Tooltip, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '#renderer/api/useNow.ts';
import { longDate, mediumDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { DayPicker } from '../DayPicker.tsx';
import classes from './EntryHeader.module.css';

interface DateChipProps {
  date: LocalDate;
  planDay: number | null;
  onDate: (date: LocalDate) => void;
}

/** The day the entry is about. */
export function DateChip({ date, planDay, onDate }: DateChipProps) {
  const today = useNow().date;
  const [isOpen, setOpen] = useState(false);
  const [month, setMonth] = useState(date);
  const words = planDay === null ? mediumDate(date) : `${mediumDate(date)}, day ${planDay}`;
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label="Change the day" disabled={isOpen}>
          <UnstyledButton
            className={classes.chip}
            aria-label={`Day: ${words}`}
            aria-expanded={isOpen}
            onClick={() => {
              setMonth(date);
              setOpen(!isOpen);
            }}
          >
            {words}
          </UnstyledButton>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Change the day">
        <DayPicker
          today={today}
          value={date}
          month={month}
          onMonth={setMonth}
          onChoose={(chosen) => {
            if (chosen) onDate(chosen);
            setOpen(false);
          }}
          labelOf={longDate}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
