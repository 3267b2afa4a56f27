import { Button } from '@mantine/core';
import { Check, Pause, Play } from 'lucide-react';
import { Keys } from '#renderer/components/Keys.tsx';
import type { FocusView } from '#shared/contract/focusContract.ts';
import classes from './FocusSteps.module.css';

export interface FocusStepsGiven {
  /** Pauses what runs, goes on with what is paused. */
  toggle(): void;
  extend(minutes: 5 | 15): void;
  /** Asks for the outcome first. */
  finish(): void;
  /** Ends the work without an outcome. */
  stop(): void;
}

interface FocusStepsProps {
  focus: FocusView;
  steps: FocusStepsGiven;
}

export function FocusSteps({ focus, steps }: FocusStepsProps) {
  return (
    // A click leaves the focus where it was, so that Space goes on pausing.
    <fieldset className={classes.steps} aria-label="Session" onMouseDown={(event) => event.preventDefault()}>
      <Button
        size="lg"
        variant="filled"
        leftSection={<Check size={16} aria-hidden />}
        rightSection={<Keys keys={['D']} />}
        onClick={steps.finish}
      >
        Finish
      </Button>
      <Button
        size="lg"
        leftSection={focus.running ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
        rightSection={<Keys keys={['Space']} />}
        onClick={steps.toggle}
      >
        {focus.running ? 'Pause' : 'Go on'}
      </Button>
      {focus.running ? (
        <>
          <Button size="lg" rightSection={<Keys keys={['+']} />} onClick={() => steps.extend(5)}>
            Add 5 min
          </Button>
          <Button size="lg" onClick={() => steps.extend(15)}>
            Add 15
          </Button>
        </>
      ) : (
        <Button size="lg" onClick={steps.stop}>
          Stop for now
        </Button>
      )}
    </fieldset>
  );
}
