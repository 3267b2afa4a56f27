/** What a mirror waits by. */
export interface MirrorTime {
  /** Calls once, unless the answer is called before. */
  after(ms: number, work: () => void): () => void;
  /** Milliseconds since any fixed moment; never goes back. */
  elapsedMs(): number;
}

export const MACHINE_TIME: MirrorTime = {
  after: (ms, work) => {
    const timer = setTimeout(work, ms).unref();
    return () => clearTimeout(timer);
  },
  elapsedMs: () => performance.now(),
};

/** The least time after a change. */
const WAIT_MS = 4000;
/** Of the time the last writing took: it may fill a twentieth of a day of typing, no more. */
const TIMES_THE_LAST = 20;
/** Who never stops typing gets a new state after this many waits. */
const MOST_WAITS = 8;

export interface MirrorTimer {
  /** After the last of several changes, in the time that suits how long a writing takes. */
  soon(): void;
  /** In this time, unless a change comes first. */
  later(ms: number): void;
  cancel(): void;
  isSet(): boolean;
  /** How long a writing took. */
  lasted(ms: number): void;
  /** How long the last one took, in milliseconds; 0 before the first. */
  lastingMs(): number;
}

export function mirrorTimer(time: MirrorTime, work: () => void): MirrorTimer {
  let clear: (() => void) | null = null;
  let firstChange: number | null = null;
  let lastingMs = 0;

  function set(ms: number): void {
    clear?.();
    clear = time.after(ms, () => {
      clear = null;
      firstChange = null;
      work();
    });
  }

  return {
    soon: () => {
      const waitMs = Math.max(WAIT_MS, TIMES_THE_LAST * lastingMs);
      const now = time.elapsedMs();
      firstChange ??= now;
      set(Math.max(0, Math.min(waitMs, firstChange + MOST_WAITS * waitMs - now)));
    },
    later: (ms) => {
      if (clear === null) set(ms);
    },
    cancel: () => {
      clear?.();
      clear = null;
      firstChange = null;
    },
    isSet: () => clear !== null,
    lasted: (ms) => {
      lastingMs = ms;
    },
    lastingMs: () => lastingMs,
  };
}
