import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { GapChoice } from '#shared/domain/focus/focusSteps.ts';
import { MINUTE_MS, msBetween } from '#shared/domain/focus/moments.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { FocusGap } from '#shared/model/focus.ts';
import classes from './GapQuestion.module.css';

/** The machine slept, or Leadlight was closed: was that work? */
export function GapQuestion({ gap, onChoose }: { gap: FocusGap; onChoose: (choice: GapChoice) => void }) {
  const minutes = Math.floor(msBetween(gap.from, gap.until) / MINUTE_MS);
  const [kept, setKept] = useState<number | null>(null);
  return (
    <section className={classes.gap} aria-label="A gap">
      <p>
        From {wallTime(gap.from)} to {wallTime(gap.until)} the clock was asleep: {formatMinutes(minutes)}. Was that
        work?
      </p>
      {kept === null ? (
        <div className={classes.choices}>
          <Button variant="filled" onClick={() => onChoose({ choice: 'drop' })}>
            No, leave it out
          </Button>
          <Button onClick={() => onChoose({ choice: 'keep' })}>Yes, keep it</Button>
          <Button onClick={() => setKept(Math.max(1, Math.round(minutes / 2)))}>Part of it…</Button>
        </div>
      ) : (
        <form
          className={classes.choices}
          onSubmit={(event) => {
            event.preventDefault();
            onChoose({ choice: 'split', minutes: kept });
          }}
        >
          <NumberInput
            aria-label="Minutes that were work"
            min={1}
            max={minutes}
            allowDecimal={false}
            clampBehavior="strict"
            suffix=" min"
            value={kept}
            data-autofocus
            onChange={(value) => setKept(Math.min(minutes, Math.max(1, Number(value) || 1)))}
          />
          <Button type="submit" variant="filled">
            Keep {formatMinutes(kept)}
          </Button>
          <Button onClick={() => setKept(null)}>Back</Button>
        </form>
      )}
    </section>
  );
}

function wallTime(moment: string): string {
  return new Date(moment).toTimeString().slice(0, 5);
}
