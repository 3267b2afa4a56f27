import type { MirrorTime } from '../mirrorTimer.ts';

export interface TestMirrorTime extends MirrorTime {
  pass(ms: number): void;
  /** Until the next work is due; null when none is. */
  waitingMs(): number | null;
  /** From now on this passes between two looks at the time, and so at least during every writing. */
  writingTakes(ms: number): void;
}

/** Time that passes only when a test says so. */
export function aMirrorTime(): TestMirrorTime {
  let now = 0;
  let writingMs = 0;
  let due: { at: number; work: () => void }[] = [];
  const next = () => due.reduce<number | null>((first, { at }) => (first === null ? at : Math.min(first, at)), null);
  return {
    elapsedMs: () => {
      const elapsed = now;
      now += writingMs;
      return elapsed;
    },
    after: (ms, work) => {
      const one = { at: now + ms, work };
      due.push(one);
      return () => {
        due = due.filter((other) => other !== one);
      };
    },
    pass: (ms) => {
      now += ms;
      const ready = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      for (const { work } of ready) work();
    },
    waitingMs: () => {
      const at = next();
      return at === null ? null : at - now;
    },
    writingTakes: (ms) => {
      writingMs = ms;
    },
  };
}
