import { call } from '@orpc/server';
import { reportBug } from '#electron/host/reportBug.ts';
import type { Clock } from '#electron/planner/clock.ts';
import { instantMs } from '#shared/domain/reminders/localDateTime.ts';
import type { Occupant } from '../plannerSlot.ts';

/** Knows when the next reminders come, and nothing of what they are about. */
export interface DueWhileLocked {
  /** Asks a planner that is about to be locked. */
  look(planner: Occupant | null): Promise<void>;
  /** How many came since. */
  count(): number;
  /** Looks at the clock at once: the machine woke up. */
  resume(): void;
  /** Calls back until the returned function is called. */
  onDue(listener: () => void): () => void;
  /** The vault is open again, and its planner reminds. */
  end(): void;
}

const LOOK_EVERY_MS = 20_000;

export function dueWhileLocked(clock: Clock): DueWhileLocked {
  const listeners = new Set<() => void>();
  let comingMs: number[] = [];
  let came = 0;
  let timer: NodeJS.Timeout | undefined;

  function resume(): void {
    const now = Date.parse(clock.now());
    const waiting = comingMs.filter((ms) => ms > now);
    const isNews = waiting.length < comingMs.length;
    came += comingMs.length - waiting.length;
    comingMs = waiting;
    if (isNews) for (const listener of listeners) listener();
  }

  function end(): void {
    clearInterval(timer);
    comingMs = [];
    came = 0;
  }

  return {
    async look(planner) {
      end();
      if (!planner || planner.isLocked) return;
      try {
        const rules = await call(planner.router.reminders.rules, undefined);
        const zone = clock.zone();
        // Whether a card is due when its time comes, nobody knows who cannot read the cards.
        const told = rules.filter(({ isOn, about }) => isOn && about !== 'cards');
        const next = told.flatMap((rule) => rule.next);
        comingMs = next.filter(({ isQuiet }) => !isQuiet).map(({ at }) => instantMs(at, zone));
      } catch (error) {
        // Locking is more than reminding.
        reportBug(error);
      }
      timer = setInterval(resume, LOOK_EVERY_MS);
      timer.unref();
    },
    count: () => came,
    resume,
    onDue: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end,
  };
}
