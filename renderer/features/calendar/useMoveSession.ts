import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { moveAndTell, type NewTime } from '#renderer/components/move/moveAndTell.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';

/** Moves one session and says so; the answer is false when the planner refused. */
export function useMoveSession(run: Run): (sessionId: SessionId, to: NewTime) => Promise<boolean> {
  const actions = useRunActions();
  return async (sessionId, to) => {
    const from = run.placements[sessionId];
    if (!from) return false;
    return moveAndTell({
      from,
      to,
      move: () => actions.move(sessionId, to),
      undo: () => actions.undo(),
      describe: failureMessage,
    });
  };
}
