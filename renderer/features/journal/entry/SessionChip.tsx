import { Tooltip, UnstyledButton } from '@mantine/core';
import { navigate } from 'wouter/use-hash-location';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { findSession } from '#shared/domain/run/findSession.ts';
import type { EntryId, SessionId } from '#shared/model/ids.ts';
import classes from './EntryHeader.module.css';

/** The session this belongs to; pressing it opens the session over the page. */
export function SessionChip({ entryId, sessionId }: { entryId: EntryId; sessionId: SessionId }) {
  const session = findSession(useRun(), usePlan(), sessionId)?.session;
  if (!session) return null;
  return (
    <Tooltip label="Open the session">
      <UnstyledButton
        className={classes.chip}
        onClick={() => navigate(`/journal/${entryId}/session/${sessionId}`)}
        aria-label={`Session: ${session.title}`}
      >
        <span className={classes.cut}>{session.title}</span>
      </UnstyledButton>
    </Tooltip>
  );
}
