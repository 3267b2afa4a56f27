import type { Changes } from '../changes.ts';
import type { RemindersService } from './remindersService.ts';

/** The wall clock is looked at as often as this. One long timer would sleep with the machine. */
export const LOOK_EVERY_MS = 20_000;

export interface Reminding {
  /** Looks at once: the machine woke up. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** Calls a function again and again; what it returns ends that. */
type Every = (ms: number, look: () => void) => () => void;

const everyTimer: Every = (ms, look) => {
  const timer = setInterval(look, ms);
  timer.unref();
  return () => clearInterval(timer);
};

/** Reminds while the planner is open: at once, on every tick, and when what reminders depend on has changed. */
export function keepReminding(service: RemindersService, changes: Changes, every: Every = everyTimer): Reminding {
  const stop = new AbortController();
  let hasFailed = false;

  async function look(): Promise<void> {
    try {
      await service.check();
      hasFailed = false;
    } catch (error) {
      // Nothing was told, so the next look tells it. What the user wrote stays out of the log.
      if (!hasFailed) console.error('Reminders could not be told.', error instanceof Error ? error.name : '');
      hasFailed = true;
      service.lookAgain();
    }
  }

  async function follow(): Promise<void> {
    try {
      for await (const { topic } of changes.subscribe(stop.signal)) {
        if (topic === 'run' || topic === 'plan' || topic === 'settings' || topic === 'reminders') service.lookAgain();
      }
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  }

  void follow();
  const stopTicking = every(LOOK_EVERY_MS, () => void look());
  void look();
  return {
    resume: look,
    close: async () => {
      stopTicking();
      stop.abort();
      await look();
      await service.end().catch(() => undefined);
    },
  };
}
