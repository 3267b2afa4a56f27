import { lazy, Suspense, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useFocusActions } from '#renderer/api/useFocus.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { suggestedMinutes } from '#renderer/components/outcome/suggestedMinutes.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { FocusView } from '#shared/contract/focusContract.ts';
import { outcomeDays } from '#shared/domain/run/outcomeDays.ts';
import type { Run } from '#shared/model/run.ts';
import { AllowNotifications } from './AllowNotifications.tsx';
import { FocusBody } from './FocusBody.tsx';
import { FocusClockChoice } from './FocusClockChoice.tsx';
import classes from './FocusRunning.module.css';
import { FocusSteps } from './FocusSteps.tsx';
import { FocusTimer } from './FocusTimer.tsx';
import type { FocusSession } from './focusSession.ts';
import { GapQuestion } from './GapQuestion.tsx';
import { useFocusKeys } from './useFocusKeys.ts';
import { useReading } from './useReading.ts';

const OutcomeDialog = lazy(async () => ({
  default: (await import('#renderer/components/outcome/OutcomeDialog.tsx')).OutcomeDialog,
}));

interface FocusRunningProps {
  run: Run;
  session: FocusSession;
  focus: FocusView;
}

/** The session under way. */
export function FocusRunning({ run, session, focus }: FocusRunningProps) {
  const { session: content } = session.found;
  const { date, epochMs } = useNow();
  const actions = useFocusActions();
  const { record, clearOutcome } = useRunActions();
  const reading = useReading(focus, session.minutes);
  const [asksOutcome, setAsksOutcome] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = async (step: () => Promise<unknown>) => {
    try {
      await step();
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const steps = {
    toggle: () => void attempt(focus.running ? actions.pause : actions.resume),
    extend: (minutes: 5 | 15) => void attempt(() => actions.extend(minutes)),
    finish: () => {
      setProblem(null);
      setAsksOutcome(true);
    },
    stop: () => void attempt(actions.finish),
  };
  // A gap is decided about first: the keys do no more than the buttons that are shown.
  const [gap] = focus.gaps;
  useFocusKeys(gap ? null : steps);
  const when = outcomeDays(run, content.id, date);
  const before = run.outcomes[content.id];
  const suggested = suggestedMinutes({
    measuredMs: Math.max(1, reading.workedMs),
    startedMs: Date.parse(focus.beganAt),
    recordedMinutes: before?.minutes ?? 0,
    plannedMinutes: session.minutes,
    nowMs: epochMs,
  });

  return (
    <FocusBody session={session} lit={reading.lit} workedMs={reading.workedMs} isStill={focus.running === null}>
      <FocusTimer focus={focus} reading={reading} />
      {gap ? (
        <GapQuestion key={gap.from} gap={gap} onChoose={(choice) => void attempt(() => actions.settleGap(choice))} />
      ) : (
        <>
          <FocusSteps focus={focus} steps={steps} />
          <div className={classes.foot}>
            <FocusClockChoice clock={focus.clock} onChoose={(clock) => void attempt(() => actions.setClock(clock))} />
            <AllowNotifications />
          </div>
        </>
      )}
      {asksOutcome && (
        <Suspense>
          <OutcomeDialog
            title={content.title}
            plannedMinutes={session.minutes}
            suggestedMinutes={suggested}
            initial={{ state: 'done', energy: before?.energy ?? null }}
            date={when.likely}
            days={when.days}
            problem={problem}
            onSubmit={async (outcome) => {
              try {
                await record(content.id, outcome);
              } catch (error) {
                setProblem(failureMessage(error));
                throw error;
              }
              await attempt(actions.finish);
              const undo = () => attempt(() => (before ? record(content.id, before) : clearOutcome(content.id)));
              showToast({
                message: `${outcome.state === 'done' ? 'Done' : 'Partly done'}: ${content.title}`,
                action: { word: 'Undo', onClick: () => void undo() },
              });
            }}
            onCancel={() => setAsksOutcome(false)}
          />
        </Suspense>
      )}
    </FocusBody>
  );
}
