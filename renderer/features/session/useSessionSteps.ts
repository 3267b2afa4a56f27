import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { type OutcomeInput, useRunActions } from '#renderer/api/useRunActions.ts';
import { moveAndTell, type NewTime } from '#renderer/components/move/moveAndTell.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { useStartFocus } from '#renderer/components/useStartFocus.ts';
import type { Session } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';

interface SessionSteps {
  /** Begins the work and opens the focus screen. */
  start(): Promise<void>;
  stop(): Promise<boolean>;
  record(outcome: OutcomeInput): Promise<boolean>;
  setAside(): Promise<boolean>;
  takeBack(): Promise<boolean>;
  move(to: NewTime): Promise<boolean>;
  /** Takes an added session off the calendar. */
  takeOff(): Promise<boolean>;
  /** Why the last outcome could not be recorded, in words for the user. */
  problem: string | null;
}

/** What can be done with a session. Each answer is true when it is on disk; what went wrong is said here. */
export function useSessionSteps(session: Session, run: Run): SessionSteps {
  const actions = useRunActions();
  const startFocus = useStartFocus();
  const { date } = useNow();
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = async (step: () => Promise<Run>): Promise<boolean> => {
    try {
      await step();
      return true;
    } catch (error) {
      showToast({ message: failureMessage(error) });
      return false;
    }
  };
  const undoable = async (message: string, step: () => Promise<Run>): Promise<boolean> => {
    const before = run.outcomes[session.id];
    const back = () => (before ? actions.record(session.id, before) : actions.clearOutcome(session.id));
    const isDone = await attempt(step);
    if (isDone) showToast({ message, action: { word: 'Undo', onClick: () => void attempt(back) } });
    return isDone;
  };

  return {
    problem,
    start: () => startFocus(session.id),
    stop: () => attempt(() => actions.stop()),
    async record(outcome) {
      try {
        await actions.record(session.id, outcome);
        setProblem(null);
        return true;
      } catch (error) {
        setProblem(failureMessage(error));
        return false;
      }
    },
    setAside: () =>
      undoable(`Set aside: ${session.title}`, () =>
        actions.record(session.id, { state: 'skipped', minutes: 0, energy: null, date }),
      ),
    takeBack: () => undoable(`Taken back: ${session.title}`, () => actions.clearOutcome(session.id)),
    async takeOff() {
      let at: Instant | undefined;
      const isDone = await attempt(async () => {
        const changed = await actions.takeOff(session.id);
        at = changed.steps.at(-1)?.at;
        return changed;
      });
      const action = { word: 'Undo', onClick: () => void attempt(() => actions.undo(at)) };
      if (isDone) showToast({ message: `Off the calendar: ${session.title}`, action });
      return isDone;
    },
    async move(to) {
      const from = run.placements[session.id];
      if (!from) return false;
      let at: Instant | undefined;
      return moveAndTell({
        from,
        to,
        move: async () => {
          at = (await actions.move(session.id, to)).steps.at(-1)?.at;
        },
        undo: () => actions.undo(at),
        describe: failureMessage,
      });
    },
  };
}
