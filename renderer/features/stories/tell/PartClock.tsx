import { Button } from '@mantine/core';
import { Keys } from '#renderer/components/Keys.tsx';
import { PART_WORDS } from '#renderer/components/story/partWords.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import {
  PART_NAMES,
  type PartName,
  type PartSeconds,
  PLANNED_SECONDS,
  totalSeconds,
} from '#shared/domain/journal/story/storyPlan.ts';
import classes from './PartClock.module.css';

interface PartClockProps {
  part: PartName;
  seconds: PartSeconds;
  onNext: () => void;
  onPrevious: () => void;
}

/** What is left of a part's time; past it the clock goes on, quietly. */
export function PartClock({ part, seconds, onNext, onPrevious }: PartClockProps) {
  const left = PLANNED_SECONDS[part] - seconds[part];
  const next = PART_NAMES[PART_NAMES.indexOf(part) + 1];
  const figure = `${left < 0 ? '+' : ''}${clockFigure(Math.abs(left) * 1000)}`;
  const caption = left < 0 ? `over ${PLANNED_SECONDS[part]} s` : `left of ${PLANNED_SECONDS[part]} s`;
  return (
    <div className={classes.part}>
      <div>
        <h2 className={classes.name}>{PART_WORDS[part]}</h2>
        <p className={classes.all}>{clockFigure(totalSeconds(seconds) * 1000)} in all</p>
      </div>
      <div className={classes.clock} role="timer" aria-label={`${figure} ${caption}`} data-over={left < 0 || undefined}>
        {figure}
        <span className={classes.caption}>{caption}</span>
      </div>
      <div className={classes.steps}>
        <Button
          variant="subtle"
          disabled={part === 'situation'}
          rightSection={<Keys keys={['Backspace']} />}
          onClick={onPrevious}
        >
          Back
        </Button>
        <Button variant="filled" rightSection={<Keys keys={['Space']} />} onClick={onNext}>
          {next ? PART_WORDS[next] : 'End'}
        </Button>
      </div>
    </div>
  );
}
