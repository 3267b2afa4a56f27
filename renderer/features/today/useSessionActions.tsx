import { lazy, type ReactNode, Suspense, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { type OutcomeInput, useRunActions } from '#renderer/api/useRunActions.ts';
import { askSuggestedMinutes } from '#renderer/components/outcome/askSuggestedMinutes.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { useStartFocus } from '#renderer/components/useStartFocus.ts';
import { outcomeDays } from '#shared/domain/run/outcomeDays.ts';
import type { Session } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';

const OutcomeDialog = lazy(async () => ({
  default: (await import('#renderer/components/outcome/OutcomeDialog.tsx')).OutcomeDialog,
}));

interface Asked {
  session: Session;
  as: 'done' | 'partly';
  suggestedMinutes: number;
}

export interface SessionActions {
  /** Begins the work and opens the focus screen. */
  start(session: Session): void;
  stop(): void;
  /** Asks for the real time first. */
  finish(session: Session, as: 'done' | 'partly'): void;
  setAside(session: Session): void;
  takeBack(session: Session): void;
  /** The question that is open, if any: to be put on the page. */
  dialog: ReactNode;
}

/** What can be done with a session from the day. Every step says what it did and can be taken back. */
export function useSessionActions(): SessionActions {
  const run = useRun();
  const { date, epochMs } = useNow();
  const actions = useRunActions();
  const startFocus = useStartFocus();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = async (step: () => Promise<unknown>, said?: string, undo?: () => Promise<Run>): Promise<void> => {
    try {
      await step();
      if (said) {
        const action = undo && { word: 'Undo', onClick: () => void attempt(undo) };
        showToast({ message: said, ...(action ? { action } : {}) });
      }
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const back = (session: Session) => () => {
    const before = run?.outcomes[session.id];
    return before ? actions.record(session.id, before) : actions.clearOutcome(session.id);
  };
  const record = async (session: Session, outcome: OutcomeInput) => {
    try {
      await actions.record(session.id, outcome);
    } catch (error) {
      setProblem(failureMessage(error));
      throw error;
    }
    setAsked(null);
    const word = outcome.state === 'done' ? 'Done' : 'Partly done';
    const action = { word: 'Undo', onClick: () => void attempt(back(session)) };
    showToast({ message: `${word}: ${session.title}`, action });
  };

  const when = run && asked ? outcomeDays(run, asked.session.id, date) : { days: [], likely: date };
  const outcome = asked ? run?.outcomes[asked.session.id] : undefined;
  return {
    start: (session) => void startFocus(session.id),
    stop: () => void attempt(() => actions.stop()),
    finish: (session, as) => {
      if (!run) return;
      const plannedMinutes = run.placements[session.id]?.minutes ?? session.minutes;
      void attempt(async () => {
        const suggested = await askSuggestedMinutes({ run, sessionId: session.id, plannedMinutes, nowMs: epochMs });
        setProblem(null);
        setAsked({ session, as, suggestedMinutes: suggested });
      });
    },
    setAside: (session) =>
      void attempt(
        () => actions.record(session.id, { state: 'skipped', minutes: 0, energy: null, date }),
        `Set aside: ${session.title}`,
        back(session),
      ),
    takeBack: (session) => void attempt(() => actions.clearOutcome(session.id)),
    dialog: asked && (
      <Suspense>
        <OutcomeDialog
          title={asked.session.title}
          plannedMinutes={run?.placements[asked.session.id]?.minutes ?? asked.session.minutes}
          suggestedMinutes={asked.suggestedMinutes}
          initial={{ state: asked.as, energy: outcome?.energy ?? null }}
          date={when.likely}
          days={when.days}
          problem={problem}
          onSubmit={(given) => record(asked.session, given)}
          onCancel={() => setAsked(null)}
        />
      </Suspense>
    ),
  };
}
