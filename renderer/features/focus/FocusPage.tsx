import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useFocus } from '#renderer/api/useFocus.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SessionId } from '#shared/model/ids.ts';
import { FocusFrame } from './FocusFrame.tsx';
import { FocusRest } from './FocusRest.tsx';
import { FocusRunning } from './FocusRunning.tsx';
import { focusSession } from './focusSession.ts';

/** One session in the whole window: what to do, what to leave behind, and the time. */
export function FocusPage({ id }: { id: string }) {
  const run = useRun();
  const plan = usePlan();
  const focus = useFocus();
  const [, navigate] = useLocation();
  const sessionId = SessionId.safeParse(id).data;
  const session = run && sessionId ? focusSession(run, plan, sessionId) : null;
  if (!run || !session) {
    return (
      <main>
        <EmptyState
          title="This session is not part of the plan"
          action={
            <Button variant="filled" onClick={() => navigate('/')}>
              Back to Today
            </Button>
          }
        >
          It may have been taken off the calendar, or the plan may be another one now.
        </EmptyState>
      </main>
    );
  }
  const isRunning = focus?.runId === run.id && focus.sessionId === session.found.session.id;
  return (
    <FocusFrame session={session} key={session.found.session.id}>
      {isRunning ? (
        <FocusRunning run={run} session={session} focus={focus} />
      ) : (
        <FocusRest run={run} session={session} other={focus} />
      )}
    </FocusFrame>
  );
}
