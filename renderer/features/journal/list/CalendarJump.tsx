import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarSearch } from 'lucide-react';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { DayPicker } from '../DayPicker.tsx';

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
  const written = new Map(days.map(({ date, entries }) => [date, entries]));
  const labelOf = (date: LocalDate) => {
    const entries = written.get(date) ?? 0;
    return `${longDate(date)}, ${entries === 1 ? '1 entry' : `${entries} entries`}`;
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label="Jump to a day" disabled={isOpen}>
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
        <DayPicker
          today={today}
          value={until}
          month={month}
          onMonth={setMonth}
          canChooseNone
          onChoose={(date) => {
            onChoose(date);
            setOpen(false);
          }}
          labelOf={labelOf}
          hasDot={(date) => written.has(date)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
