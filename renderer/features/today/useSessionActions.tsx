import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useFocusActions, useFocusIfKnown } from '#renderer/api/useFocus.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { type OutcomeInput, useRunActions } from '#renderer/api/useRunActions.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { outcomeDays } from '#shared/domain/run/outcomeDays.ts';
import type { Session } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import { suggestedMinutes } from './suggestedMinutes.ts';

const OutcomeDialog = lazy(async () => ({
  default: (await import('#renderer/components/outcome/OutcomeDialog.tsx')).OutcomeDialog,
}));

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
  const focus = useFocusIfKnown();
  const { begin } = useFocusActions();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<{ session: Session; as: 'done' | 'partly' } | null>(null);
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
    start: (session) =>
      void attempt(async () => {
        await begin(session.id);
        navigate(`/focus/${session.id}`);
      }),
    stop: () => void attempt(() => actions.stop()),
    finish: (session, as) => {
      setProblem(null);
      setAsked({ session, as });
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
          plannedMinutes={asked.session.minutes}
          suggestedMinutes={suggestedMinutes({ run, focus, session: asked.session, nowMs: epochMs })}
          initial={{ ...outcome, state: asked.as }}
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
