import { Button } from '@mantine/core';
import { Check, Hourglass, Play } from 'lucide-react';
import { useLocation } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { Run } from '#shared/model/run.ts';
import type { DaySession } from './daySessions.ts';
import classes from './OpenCardActions.module.css';
import type { SessionActions } from './useSessionActions.tsx';

/** The buttons of the session one acts on now: start it, or finish it once it runs. */
export function OpenCardActions({
  session: one,
  actions,
  run,
}: {
  session: DaySession;
  actions: SessionActions;
  run: Run;
}) {
  const { epochMs } = useNow();
  const [, navigate] = useLocation();
  if (one.state !== 'started' || !run.started) {
    return (
      <>
        <Button
          variant="filled"
          leftSection={<Play size={16} aria-hidden />}
          rightSection={<Keys keys={['S']} />}
          onClick={() => actions.start(one.session)}
        >
          Start
        </Button>
        <Button onClick={() => actions.finish(one.session, 'done')}>Mark done</Button>
      </>
    );
  }
  const minutes = Math.max(0, Math.round((epochMs - Date.parse(run.started.at)) / 60_000));
  return (
    <>
      <Button
        variant="filled"
        leftSection={<Check size={16} aria-hidden />}
        rightSection={<Keys keys={['D']} />}
        onClick={() => actions.finish(one.session, 'done')}
      >
        Done
      </Button>
      <Button onClick={() => actions.finish(one.session, 'partly')}>Partly done</Button>
      <Button leftSection={<Hourglass size={16} aria-hidden />} onClick={() => navigate(`/focus/${one.session.id}`)}>
        Focus
      </Button>
      <span className={classes.running} role="timer">
        Under way for {formatMinutes(minutes)}
      </span>
    </>
  );
}
