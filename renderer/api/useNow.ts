import { useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { clockAhead } from './clockAhead.ts';
import { type Now, nowAt } from './nowAt.ts';

const CHECK_EVERY_MS = 5_000;

/** The wall clock, as the planner tells it. The component draws again when the minute changes. */
export function useNow(): Now {
  const aheadMs = useClockAhead();
  const minute = useSyncExternalStore(onTick, () => Math.floor((Date.now() + aheadMs) / 60_000));
  return nowAt(new Date(minute * 60_000));
}

/** The present second in milliseconds since 1970, as the planner tells it. Draws again each second while it `ticks`. */
export function useSecond({ ticks }: { ticks: boolean }): number {
  const aheadMs = useClockAhead();
  const subscribe = ticks ? onSecond : onTick;
  return useSyncExternalStore(subscribe, () => Math.floor((Date.now() + aheadMs) / 1000)) * 1000;
}

/** See clockAhead. */
export function useClockAhead(): number {
  return useSuspenseQuery(clockAhead).data;
}

/** Looks at the clock often instead of trusting one long timer, which sleep would delay. */
function onTick(listener: () => void): () => void {
  const timer = setInterval(listener, CHECK_EVERY_MS);
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}

function onSecond(listener: () => void): () => void {
  const timer = setInterval(listener, 250);
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}
