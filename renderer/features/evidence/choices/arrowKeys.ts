import type { KeyboardEvent } from 'react';

/** In a long list the arrows go from tick to tick; Home and End to the first and the last. */
export function arrowKeys(event: KeyboardEvent<HTMLElement>): void {
  const ticks = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:not(:disabled)')];
  const here = ticks.findIndex((tick) => tick === event.target);
  if (here < 0) return;
  const last = ticks.length - 1;
  const places: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: last };
  const next = places[event.key];
  if (next === undefined) return;
  event.preventDefault();
  ticks[Math.min(last, Math.max(0, next))]?.focus();
}
