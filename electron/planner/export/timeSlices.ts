import { setImmediate } from 'node:timers/promises';

/** Shorter than a key stroke can be felt. */
const SLICE_MS = 8;

/** To be awaited between pieces of work that nobody waits for: lets what came meanwhile go first. */
export function timeSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await setImmediate();
    began = performance.now();
  };
}
