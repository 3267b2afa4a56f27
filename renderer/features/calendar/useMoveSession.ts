import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { moveAndTell, type NewTime } from '#renderer/components/move/moveAndTell.ts';
import { isOnBusy } from '#shared/domain/schedule/takenTimes.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';

/** Moves one session and says so; the answer is false when the planner refused. */
export function useMoveSession(run: Run): (sessionId: SessionId, to: NewTime) => Promise<boolean> {
  const actions = useRunActions();
  return async (sessionId, to) => {
    const from = run.placements[sessionId];
    if (!from) return false;
    let at: Instant | undefined;
    return moveAndTell({
      from,
      to,
      move: async () => {
        at = (await actions.move(sessionId, to)).steps.at(-1)?.at;
      },
      undo: () => actions.undo(at),
      busy: busyWhen(run, to),
      describe: failureMessage,
    });
  };
}

/** `Dentist, Ada at work`: the first thing in another calendar that the time is taken by. */
function busyWhen({ busyCalendars }: Run, to: NewTime): string | null {
  for (const { name, times } of busyCalendars) {
    const taken = times.find((time) => isOnBusy({ ...to, isMovedByHand: true }, time));
    if (taken) return `${taken.title || 'busy'}, ${name}`;
  }
  return null;
}
