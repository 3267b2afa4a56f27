import { Button, NumberInput } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useNow } from '#renderer/api/useNow.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import type { GapChoice } from '#shared/domain/focus/focusSteps.ts';
import { MINUTE_MS, msBetween } from '#shared/domain/focus/moments.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { FocusGap } from '#shared/model/focus.ts';
import classes from './GapQuestion.module.css';
import { gapSentence } from './gapSentence.ts';
import { isTyping, isUnderDialog } from './keyPlace.ts';

interface GapQuestionProps {
  gap: FocusGap;
  onChoose: (choice: GapChoice) => void;
}

/** Was that work? A paper is read without a touch, so keeping it comes first there; a machine that slept worked on nothing. */
export function GapQuestion({ gap, onChoose }: GapQuestionProps) {
  const { date } = useNow();
  const minutes = Math.floor(msBetween(gap.from, gap.until) / MINUTE_MS);
  const [kept, setKept] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isAsked = kept !== null;
  const steps: Record<string, () => void> = {
    k: () => onChoose({ choice: 'keep' }),
    l: () => onChoose({ choice: 'drop' }),
    p: () => setKept(Math.max(1, Math.round(minutes / 2))),
  };
  useWindowEvent('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
    const step =
      isPlain && !isAsked && !isTyping(event) && !isUnderDialog() ? steps[event.key.toLowerCase()] : undefined;
    if (!step) return;
    event.preventDefault();
    step();
  });
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    field.current?.select();
  }, [isAsked]);

  const isIdle = gap.because === 'idle';
  const keep = (
    <Button
      key="keep"
      variant={isIdle ? 'filled' : 'default'}
      rightSection={<Keys keys={['K']} />}
      onClick={() => onChoose({ choice: 'keep' })}
    >
      Yes, keep it
    </Button>
  );
  const drop = (
    <Button
      key="drop"
      variant={isIdle ? 'default' : 'filled'}
      rightSection={<Keys keys={['L']} />}
      onClick={() => onChoose({ choice: 'drop' })}
    >
      No, leave it out
    </Button>
  );
  return (
    <section className={classes.gap} aria-label="A gap">
      <p role="status">{gapSentence(gap, date)}</p>
      {kept === null ? (
        <div className={classes.choices}>
          {isIdle ? [keep, drop] : [drop, keep]}
          {minutes > 1 && (
            <Button rightSection={<Keys keys={['P']} />} onClick={steps['p']}>
              Part of it…
            </Button>
          )}
        </div>
      ) : (
        <form
          className={classes.choices}
          onSubmit={(event) => {
            event.preventDefault();
            onChoose({ choice: 'split', minutes: kept });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            setKept(null);
          }}
        >
          <NumberInput
            ref={field}
            aria-label="Minutes that were work"
            min={1}
            max={minutes}
            allowDecimal={false}
            clampBehavior="strict"
            suffix=" min"
            value={kept}
            onChange={(value) => setKept(Math.min(minutes, Math.max(1, Number(value) || 1)))}
          />
          <Button type="submit" variant="filled">
            Keep the first {formatMinutes(kept)}
          </Button>
          <Button onClick={() => setKept(null)}>Back</Button>
        </form>
      )}
    </section>
  );
}
