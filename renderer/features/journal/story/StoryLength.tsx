import { Button } from '@mantine/core';
import { Mic } from 'lucide-react';
import { PlanBar } from '#renderer/components/story/PlanBar.tsx';
import {
  formatSeconds,
  type PartSeconds,
  PLANNED_SECONDS,
  totalSeconds,
} from '#shared/domain/journal/story/storyPlan.ts';
import classes from './StoryFields.module.css';

/** How long the whole story takes aloud against about two minutes, and the way to tell it. */
export function StoryLength({ seconds, onTell }: { seconds: PartSeconds; onTell: () => void }) {
  const planned = formatSeconds(totalSeconds(PLANNED_SECONDS));
  return (
    <div className={classes.whole}>
      <p className={classes.aloud}>
        <b>{formatSeconds(totalSeconds(seconds))}</b> aloud, of {planned}
      </p>
      <div className={classes.plan}>
        <PlanBar seconds={seconds} />
      </div>
      <Button size="xs" leftSection={<Mic size={14} aria-hidden />} onClick={onTell}>
        Tell it
      </Button>
    </div>
  );
}
