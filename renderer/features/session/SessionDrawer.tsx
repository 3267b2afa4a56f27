import { Drawer } from '@mantine/core';
import { useLocation } from 'wouter';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import { findSession } from '#shared/domain/run/findSession.ts';
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
  const plan = usePlan();
  const found = id.success ? findSession(run, plan, id.data) : undefined;
  const close = () => navigate(closeTo);
  useReturnFocus(sessionId);

  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={480}
      title={found ? found.session.title : 'Session'}
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
      {found ? (
        <SessionDetails key={found.session.id} found={found} run={run} onTakenOff={close} />
      ) : (
        <EmptyState title="There is no such session">
          No session of the run has this name. It may have been taken off the calendar, or left the plan.
        </EmptyState>
      )}
    </Drawer>
  );
}
