import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import type { DaySession } from './daySessions.ts';
import type { SessionActions } from './useSessionActions.tsx';

interface SessionMenuProps {
  session: DaySession;
  actions: SessionActions;
  onOpen: () => void;
}

/** Everything else that can be done with a session: what fits its state. */
export function SessionMenu({ session: { session, state }, actions, onOpen }: SessionMenuProps) {
  const isSettled = state === 'done' || state === 'partly' || state === 'skipped';
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={26} aria-label={`More for ${session.title}`}>
          <Ellipsis size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {state === 'started' ? (
          <Menu.Item onClick={() => actions.stop()}>Take the start back</Menu.Item>
        ) : (
          state !== 'done' && <Menu.Item onClick={() => actions.start(session)}>Start</Menu.Item>
        )}
        {state === 'done' || state === 'partly' ? (
          <Menu.Item onClick={() => actions.finish(session, state)}>Correct the time</Menu.Item>
        ) : (
          <>
            <Menu.Item onClick={() => actions.finish(session, 'done')}>Done</Menu.Item>
            <Menu.Item onClick={() => actions.finish(session, 'partly')}>Partly done</Menu.Item>
          </>
        )}
        {isSettled ? (
          <Menu.Item onClick={() => actions.takeBack(session)}>Take back: it still waits</Menu.Item>
        ) : (
          <Menu.Item onClick={() => actions.setAside(session)}>Set aside</Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={onOpen}>Open, move or write about it</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
