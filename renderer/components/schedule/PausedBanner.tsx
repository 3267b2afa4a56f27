import { Button } from '@mantine/core';
import { CirclePause } from 'lucide-react';
import { useNow } from '#renderer/api/useNow.ts';
import { dayToBeginOn } from '#shared/domain/schedule/missedSessions.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { askStep } from './askedStep.ts';
import classes from './PausedBanner.module.css';

/** Says over Today and the calendar that the run stands still, and leads on. Nothing while it is walked. */
export function PausedBanner({ run }: { run: Run }) {
  const now = useNow();
  if (!run.pausedOn) return null;
  return (
    <aside className={classes.banner} aria-label="The run is paused">
      <CirclePause size={16} aria-hidden />
      <p>
        <b>Paused since {shortDate(run.pausedOn)}.</b> Nothing counts as missed.
      </p>
      <Button size="xs" onClick={() => askStep({ kind: 'resume', from: dayToBeginOn(run, now) })}>
        Resume…
      </Button>
    </aside>
  );
}
