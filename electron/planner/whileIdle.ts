import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** Between two looks at whether the process has anything to do. */
const LOOK_EVERY_MS = 1000;
/** Above this share of its time it is at work for somebody. */
const BUSY = 0.2;

/**
 * Takes each step in turn, and only when the process had nothing to do for a second: what a later click would wait for.
 * A step that fails is left to whoever asks for the same later. Returns what ends it, with the step under way done.
 */
export function whileIdle(
  steps: readonly (() => Promise<unknown>)[],
  { lookEveryMs = LOOK_EVERY_MS, share = shareOfWork() } = {},
): () => Promise<void> {
  let hasEnded = false;
  let underWay: Promise<unknown> = Promise.resolve();

  async function takeAll(): Promise<void> {
    for (const step of steps) {
      do await wait(lookEveryMs, null, { ref: false });
      while (!hasEnded && share() > BUSY);
      if (hasEnded) return;
      underWay = step().catch(() => undefined);
      await underWay;
    }
  }

  void takeAll();
  return async () => {
    hasEnded = true;
    await underWay;
  };
}

/** The share of its time that the process worked since it was last asked, 0 to 1. */
function shareOfWork(): () => number {
  let last = performance.eventLoopUtilization();
  return () => {
    const { utilization } = performance.eventLoopUtilization(last);
    last = performance.eventLoopUtilization();
    return utilization;
  };
}
