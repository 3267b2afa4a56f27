import { Button } from '@mantine/core';
import { Keys } from '#renderer/components/Keys.tsx';
import { formatSeconds, PLANNED_SECONDS, totalSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import classes from './TellStage.module.css';

/** What is about to happen, and the way to begin. */
export function TellBegin({ onBegin }: { onBegin: () => void }) {
  return (
    <div className={classes.begin}>
      <p>
        Tell it aloud in {formatSeconds(totalSeconds(PLANNED_SECONDS))}: press Space after each part. A part may take
        longer; nothing rings.
      </p>
      <Button variant="filled" size="md" rightSection={<Keys keys={['Space']} />} onClick={onBegin}>
        Begin
      </Button>
    </div>
  );
}
