import { Tooltip, UnstyledButton } from '@mantine/core';
import { navigate } from 'wouter/use-hash-location';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { useWhichRun } from '#renderer/components/schedule/useWhichRun.ts';
import { findSession } from '#shared/domain/run/findSession.ts';
import type { EntryId, SessionId } from '#shared/model/ids.ts';
import classes from './EntryHeader.module.css';

/** The session this belongs to; pressing it opens the session over the page. */
export function SessionChip({ entryId, sessionId }: { entryId: EntryId; sessionId: SessionId }) {
  const run = useRun();
  const session = findSession(run, usePlan(), sessionId)?.session;
  const whichRun = useWhichRun();
  // Both ids begin with when they were made.
  const isOfEarlierRun = whichRun !== null && run !== null && String(entryId) < String(run.id);
  if (!session) return whichRun ? <span className={classes.chip}>A session of another run</span> : null;
  return (
    <Tooltip label="Open the session">
      <UnstyledButton
        className={classes.chip}
        onClick={() => navigate(`/journal/${entryId}/session/${sessionId}`)}
        aria-label={`Session: ${session.title}${isOfEarlierRun ? ', in an earlier run' : ''}`}
      >
        <span className={classes.cut}>
          {session.title}
          {isOfEarlierRun && ', in an earlier run'}
        </span>
      </UnstyledButton>
    </Tooltip>
  );
}
