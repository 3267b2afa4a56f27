import { reportBug } from '#electron/host/reportBug.ts';
import type { Clock } from '#electron/planner/clock.ts';
import type { LockSettings } from '#shared/model/settings.ts';

interface Idle {
  clock: Clock;
  /** Since somebody touched the machine; null where the host cannot tell, and then the pages say it. */
  idleSeconds(): number | null;
  /** Null while there is nothing to lock. `isAtWork` says whether a focus clock runs. */
  toLock(): { settings(): Promise<LockSettings>; isAtWork(): Promise<boolean> } | null;
  lock(): void;
  every?: Every;
}

/** Calls back about every so many milliseconds until the returned function is called. */
type Every = (milliseconds: number, look: () => void) => () => void;

export interface IdleLock {
  /** Somebody is here. */
  touch(): void;
  /** The machine goes to sleep, or its screen is locked. */
  sleeps(): void;
  end(): void;
}

const LOOK_EVERY_MS = 5_000;
/** No timer is as late as this while the machine is awake. */
const SLEPT_MS = 40_000;

/** Locks when nobody was here for as long as the settings say, and after the machine slept. */
export function idleLock({ clock, idleSeconds, toLock, lock, every = everyTimer }: Idle): IdleLock {
  let touchedMs = msNow();
  let lookedMs = touchedMs;

  function msNow(): number {
    return Date.parse(clock.now());
  }

  async function isToLock(open: NonNullable<ReturnType<typeof toLock>>, hasSlept: boolean): Promise<boolean> {
    const { afterMinutes, onSleep } = await open.settings();
    if (hasSlept && onSleep) return true;
    if (afterMinutes === null) return false;
    // Who works on a session may read for an hour without touching anything.
    if (await open.isAtWork()) touchedMs = msNow();
    const machineMs = (idleSeconds() ?? Number.POSITIVE_INFINITY) * 1000;
    return Math.min(msNow() - touchedMs, machineMs) >= afterMinutes * 60_000;
  }

  function look(hasSlept: boolean): void {
    const open = toLock();
    if (open === null) return;
    isToLock(open, hasSlept).then(
      (is) => {
        if (is) lock();
      },
      (error: unknown) => {
        // Closed meanwhile: the next look finds what is open then.
        if (toLock() !== null) reportBug(error);
      },
    );
  }

  const end = every(LOOK_EVERY_MS, () => {
    const now = msNow();
    const hasSlept = now - lookedMs > SLEPT_MS;
    // A clock that was set back begins to count anew.
    if (now < touchedMs) touchedMs = now;
    lookedMs = now;
    look(hasSlept);
  });

  return {
    touch: () => {
      touchedMs = msNow();
    },
    sleeps: () => look(true),
    end,
  };
}

const everyTimer: Every = (milliseconds, look) => {
  const timer = setInterval(look, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
};
