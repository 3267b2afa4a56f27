import { Menu } from '@mantine/core';
import { askStep } from '#renderer/components/schedule/askedStep.ts';
import { DayItems } from '#renderer/components/schedule/ScheduleItems.tsx';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { CalendarBlock } from './calendarDays.ts';
import type { OpenMenu } from './useCalendarMenu.ts';

interface CalendarMenuProps {
  run: Run;
  open: OpenMenu;
  /** The session it is about, if it is about one. */
  block: CalendarBlock | null;
  onClose: () => void;
  onOpen: (id: SessionId) => void;
  onOpenDay: (date: LocalDate) => void;
  onMoveDialog: (id: SessionId) => void;
}

/** What can be done with a session or a day, where the pointer or the focus is. */
export function CalendarMenu({ run, open, block, onClose, onOpen, onOpenDay, onMoveDialog }: CalendarMenuProps) {
  const { about, x, y, opener } = open;
  const close = () => {
    onClose();
    opener?.focus();
  };
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      offset={4}
      width={270}
      returnFocus={false}
      // Not keys: the one that opens it is still under way to the document then.
      clickOutsideEvents={POINTER}
    >
      <Menu.Target>
        <span style={{ position: 'fixed', left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={block ? block.session.title : longDate(about.date)}>
        {block && (
          <>
            <Menu.Item onClick={() => onOpen(block.id)}>Open</Menu.Item>
            {isMovable(block) && <Menu.Item onClick={() => onMoveDialog(block.id)}>Move…</Menu.Item>}
            {isMovable(block) && !block.isAdded && (
              <Menu.Item onClick={() => askStep({ kind: 'skip', sessionIds: [block.id] }, opener)}>
                Set aside…
              </Menu.Item>
            )}
            <Menu.Divider />
          </>
        )}
        <Menu.Label>{longDate(about.date)}</Menu.Label>
        <DayItems run={run} date={about.date} returnTo={() => opener} />
        <Menu.Item onClick={() => onOpenDay(about.date)}>Show this day alone</Menu.Item>
        <Menu.Item component="a" href={`#/day/${about.date}`}>
          Open the day’s page
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const POINTER = ['mousedown', 'touchstart'];

function isMovable({ state }: CalendarBlock): boolean {
  return state === 'waiting' || state === 'missed';
}
