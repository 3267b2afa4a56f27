import { performance } from 'node:perf_hooks';

/** Saves of one operation follow each other faster than this. */
const QUIET_MS = 250;
/** Longer than anybody types without a pause. */
const PATIENCE_MS = 20_000;

export interface QuietMoment {
  /** Something was saved. */
  note(): void;
  /** Resolves when nothing was saved for a moment, when that took too long, and from `end` on at once. */
  wait(): Promise<void>;
  /** No save comes any more. */
  end(): void;
}

export function quietMoment(): QuietMoment {
  let last = Number.NEGATIVE_INFINITY;
  let hasEnded = false;
  const waiting = new Set<() => void>();
  return {
    note: () => {
      last = performance.now();
    },
    wait: async () => {
      const began = performance.now();
      while (!hasEnded && performance.now() - began < PATIENCE_MS) {
        const left = last + QUIET_MS - performance.now();
        if (left <= 0) return;
        await new Promise<void>((resolve) => {
          const go = () => {
            clearTimeout(timer);
            waiting.delete(go);
            resolve();
          };
          const timer = setTimeout(go, left);
          waiting.add(go);
        });
      }
    },
    end: () => {
      hasEnded = true;
      for (const go of [...waiting]) go();
    },
  };
}
