import { Button } from '@mantine/core';
import { Check, Hourglass, Play } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { MoveDialog } from '#renderer/components/move/MoveDialog.tsx';
import { askSuggestedMinutes } from '#renderer/components/outcome/askSuggestedMinutes.ts';
import { OutcomeForm } from '#renderer/components/outcome/OutcomeForm.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import { outcomeDays } from '#shared/domain/run/outcomeDays.ts';
import { sessionState } from '#shared/domain/run/sessionState.ts';
import { minutesOf } from '#shared/domain/time/wallTime.ts';
import type { Session } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import { minutesSinceStart } from './minutesSinceStart.ts';
import classes from './SessionProgress.module.css';
import { paneOf, stateSentence } from './stateSentence.ts';
import { useFocusOfStep } from './useFocusOfStep.ts';
import { useSessionSteps } from './useSessionSteps.ts';

interface SessionProgressProps {
  session: Session;
  run: Run;
  /** Given for an added session: it can be taken off the calendar. */
  onTakenOff: (() => void) | null;
}

/** How the session stands, and every step from there. */
export function SessionProgress({ session, run, onTakenOff }: SessionProgressProps) {
  const [, navigate] = useLocation();
  const { date, epochMs } = useNow();
  const when = outcomeDays(run, session.id, date);
  const steps = useSessionSteps(session, run);
  const [open, setOpen] = useState<'done' | 'partly' | 'move' | null>(null);
  const state = sessionState(run, session.id, { date });
  const outcome = run.outcomes[session.id];
  const placement = run.placements[session.id];
  const planned = placement?.minutes ?? session.minutes;
  const sinceStart = minutesSinceStart(run, session.id, epochMs);
  const isSettled = state === 'done' || state === 'partly' || state === 'skipped';
  const [suggested, setSuggested] = useState(planned);
  const close = () => setOpen(null);
  const ask = async (as: 'done' | 'partly') => {
    try {
      setSuggested(await askSuggestedMinutes({ run, sessionId: session.id, plannedMinutes: planned, nowMs: epochMs }));
      setOpen(as);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const section = useFocusOfStep(`${state} ${open === 'move' ? '' : open}`);

  return (
    <section ref={section} className={classes.progress} aria-label="How it stands">
      <p className={classes.state} role="status">
        <PaneSwatch state={paneOf(state)} activity={session.activity} />
        {stateSentence({ state, outcome, sinceStart })}
      </p>
      {open === 'done' || open === 'partly' ? (
        <OutcomeForm
          plannedMinutes={planned}
          suggestedMinutes={suggested}
          initial={{ state: open, energy: outcome?.energy ?? null }}
          date={when.likely}
          days={when.days}
          problem={steps.problem}
          onSubmit={async (given) => {
            if (await steps.record(given)) close();
          }}
          onCancel={close}
        />
      ) : (
        <div className={classes.steps}>
          {(state === 'waiting' || state === 'missed') && (
            <Button variant="filled" leftSection={<Play size={16} aria-hidden />} onClick={() => void steps.start()}>
              Start
            </Button>
          )}
          {state === 'started' && (
            <Button
              variant="filled"
              leftSection={<Hourglass size={16} aria-hidden />}
              onClick={() => navigate(`/focus/${session.id}`)}
            >
              Focus
            </Button>
          )}
          {!isSettled && (
            <>
              <Button leftSection={<Check size={16} aria-hidden />} onClick={() => void ask('done')}>
                Mark done
              </Button>
              <Button onClick={() => void ask('partly')}>Partly</Button>
            </>
          )}
          {(state === 'done' || state === 'partly') && <Button onClick={() => void ask(state)}>Correct</Button>}
          {state === 'partly' && <Button onClick={() => void steps.start()}>Go on</Button>}
          {isSettled && <Button onClick={() => void steps.takeBack()}>Take back</Button>}
          {state === 'started' && <Button onClick={() => void steps.stop()}>Take the start back</Button>}
          {!isSettled && <Button onClick={() => void steps.setAside()}>Set aside</Button>}
          {placement && state !== 'done' && state !== 'skipped' && (
            <Button onClick={() => setOpen('move')}>Move…</Button>
          )}
          {onTakenOff && !isSettled && (
            <Button
              onClick={async () => {
                if (await steps.takeOff()) onTakenOff();
              }}
            >
              Take off the calendar
            </Button>
          )}
        </div>
      )}
      {open === 'move' && placement && (
        <MoveDialog
          title={session.title}
          date={placement.date}
          start={minutesOf(placement.start)}
          minutes={placement.minutes}
          onCancel={close}
          onSubmit={async (to) => {
            if (await steps.move(to)) close();
          }}
        />
      )}
    </section>
  );
}
