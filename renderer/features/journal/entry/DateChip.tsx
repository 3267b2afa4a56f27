import { Popover, Tooltip, UnstyledButton } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import { longDate, mediumDate } from '#shared/domain/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';
import classes from './EntryHeader.module.css';

interface DateChipProps {
  date: LocalDate;
  planDay: number | null;
  onDate: (date: LocalDate) => void;
}

/** The day the entry is about. */
export function DateChip({ date, planDay, onDate }: DateChipProps) {
  const [isOpen, setOpen] = useState(false);
  const words = planDay === null ? mediumDate(date) : `${mediumDate(date)}, day ${planDay}`;
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label="Change the day">
          <UnstyledButton className={classes.chip} onClick={() => setOpen(!isOpen)} aria-label={`Day: ${words}`}>
            {words}
          </UnstyledButton>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Change the day">
        <DatePicker
          value={date}
          defaultDate={date}
          getDayProps={(day) => ({ 'aria-label': longDate(LocalDate.parse(day)) })}
          onChange={(chosen) => {
            if (chosen) onDate(LocalDate.parse(chosen));
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
