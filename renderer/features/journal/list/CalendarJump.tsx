import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useQuery } from '@tanstack/react-query';
import { CalendarSearch } from 'lucide-react';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { longDate } from '#shared/domain/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';
import classes from './CalendarJump.module.css';

interface CalendarJumpProps {
  today: LocalDate;
  until: LocalDate | null;
  onChoose: (until: LocalDate | null) => void;
}

/** Days with entries wear a dot; choosing a day shows the journal as it was until then. */
export function CalendarJump({ today, until, onChoose }: CalendarJumpProps) {
  const [isOpen, setOpen] = useState(false);
  const [month, setMonth] = useState(until ?? today);
  const { data: days = [] } = useQuery({
    ...queries.journal.days.queryOptions({ input: { month: month.slice(0, 7) } }),
    enabled: isOpen,
  });
  const written = new Map(days.map(({ date, entries }) => [String(date), entries]));
  const labelOf = (date: string) => {
    const entries = written.get(date) ?? 0;
    return `${longDate(LocalDate.parse(date))}, ${entries === 1 ? '1 entry' : `${entries} entries`}`;
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label="Jump to a day">
          <ActionIcon
            size={26}
            aria-label="Jump to a day"
            aria-expanded={isOpen}
            onClick={() => {
              setMonth(until ?? today);
              setOpen(!isOpen);
            }}
          >
            <CalendarSearch size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Jump to a day">
        <DatePicker
          value={until}
          date={month}
          onDateChange={(date) => setMonth(LocalDate.parse(date.slice(0, 10)))}
          onChange={(date) => {
            onChoose(date === null ? null : LocalDate.parse(date));
            setOpen(false);
          }}
          allowDeselect
          highlightToday
          getDayProps={(date) => ({ 'aria-label': labelOf(date), today: date === today })}
          renderDay={(date) => (
            <span className={classes.day} data-written={written.has(date) || undefined}>
              {Number(date.slice(8))}
            </span>
          )}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
