import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { DayItems, RunItems } from './ScheduleItems.tsx';

/** What else can be done with the run, and with the day that is shown, if it is one. */
export function RunMenu({ run, date = null }: { run: Run; date?: LocalDate | null }) {
  const target = useRef<HTMLButtonElement>(null);
  const returnTo = () => target.current;
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <ActionIcon ref={target} aria-label="More about the schedule">
          <Ellipsis size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {date && (
          <>
            <Menu.Label>{longDate(date)}</Menu.Label>
            <DayItems run={run} date={date} returnTo={returnTo} />
            <Menu.Divider />
          </>
        )}
        <RunItems run={run} returnTo={returnTo} />
      </Menu.Dropdown>
    </Menu>
  );
}
