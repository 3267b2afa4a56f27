import { Drawer } from '@mantine/core';
import { useLocation } from 'wouter';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import { SessionId } from '#shared/model/ids.ts';
import { SessionDetails } from './SessionDetails.tsx';
import classes from './SessionDrawer.module.css';

interface SessionDrawerProps {
  sessionId: string;
  /** The page under the drawer. */
  closeTo: string;
}

/** Everything about one session, over whatever page one is on. */
export function SessionDrawer({ sessionId, closeTo }: SessionDrawerProps) {
  const [, navigate] = useLocation();
  const run = useRun();
  const id = SessionId.safeParse(sessionId);
  const planned = usePlan().find(id.success ? id.data : SessionId.parse('none'));
  useReturnFocus(sessionId);

  return (
    <Drawer
      opened
      onClose={() => navigate(closeTo)}
      position="right"
      size={480}
      title={planned ? planned.session.title : 'Session'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 140 }}
      classNames={{
        content: classes.content ?? '',
        overlay: classes.scrim ?? '',
        header: classes.header ?? '',
        title: classes.title ?? '',
        body: classes.body ?? '',
      }}
    >
      {planned ? (
        <SessionDetails key={planned.session.id} planned={planned} run={run} />
      ) : (
        <EmptyState title="There is no such session">
          The plan has no session with this name. It may have been written into an address by hand.
        </EmptyState>
      )}
    </Drawer>
  );
}
