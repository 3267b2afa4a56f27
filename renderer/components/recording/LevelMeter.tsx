import { VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import classes from './LevelMeter.module.css';
import { levelOf } from './levelOf.ts';
import { takeAnalyser } from './take.ts';
import { useLasting } from './useTake.ts';

const PANES = 20;
const EVERY_MS = 80;
/** Where motion is not wanted, only the words follow. */
const CALM_EVERY_MS = 1_000;
const QUIET = 0.04;
const QUIET_FOR_MS = 4_000;

/** How loud it is just now, as panes that light, and in words whether anything is heard. */
export function LevelMeter({ isRunning }: { isRunning: boolean }) {
  const isCalm = useReducedMotion();
  const level = useLevel(isRunning, isCalm ? CALM_EVERY_MS : EVERY_MS);
  const isSilent = useLasting(isRunning && level < QUIET, QUIET_FOR_MS);
  const lit = isCalm ? (level < QUIET ? 0 : PANES / 2) : Math.round(level * PANES);
  const words = isSilent ? 'Nothing is heard. Is the microphone muted?' : 'The microphone hears you.';
  return (
    <div className={classes.meter}>
      <div className={classes.panes} aria-hidden>
        {Array.from({ length: PANES }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place.
          <span key={index} className={classes.pane} data-lit={index < lit || undefined} />
        ))}
      </div>
      {isSilent ? (
        <p className={classes.words} role="status">
          {words}
        </p>
      ) : (
        isRunning && (
          <VisuallyHidden>
            <p>{words}</p>
          </VisuallyHidden>
        )
      )}
    </div>
  );
}

/** From 0 for silence to 1. */
function useLevel(isRunning: boolean, everyMs: number): number {
  const [level, setLevel] = useState(0);
  useEffect(() => {
    setLevel(0);
    if (!isRunning) return;
    const samples = new Float32Array(1024);
    const timer = window.setInterval(() => {
      const analyser = takeAnalyser();
      if (!analyser) return;
      analyser.getFloatTimeDomainData(samples);
      setLevel(levelOf(samples));
    }, everyMs);
    return () => window.clearInterval(timer);
  }, [isRunning, everyMs]);
  return level;
}
