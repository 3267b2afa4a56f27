import { freePart } from '#shared/domain/focus/freePart.ts';
import { msBetween } from '#shared/domain/focus/moments.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { FocusInterval } from '#shared/model/focus.ts';
import type { FocusIntervalId } from '#shared/model/ids.ts';
import type { PlannerParts } from '../plannerParts.ts';

/** Every stretch of work. Few and short, so all of them stay in memory once they were read. */
export interface IntervalLog {
  /** Those that count, the earliest first. */
  all(): Promise<readonly FocusInterval[]>;
  /** Undefined for one that was never there; one that was taken away is found. */
  byId(id: FocusIntervalId): Promise<FocusInterval | undefined>;
  put(interval: FocusInterval): Promise<void>;
  /** Saves what the clock measured, as far as it is not recorded already. */
  record(intervals: readonly FocusInterval[]): Promise<void>;
}

export function intervalLog({ vault, changes }: Pick<PlannerParts, 'vault' | 'changes'>): IntervalLog {
  let read: Promise<Map<FocusIntervalId, FocusInterval>> | null = null;
  let sorted: FocusInterval[] | null = null;
  changes.onForget(() => {
    read = null;
    sorted = null;
  });

  /** Read once, unless it fails. */
  function known(): Promise<Map<FocusIntervalId, FocusInterval>> {
    read ??= readAll().catch((error: unknown) => {
      read = null;
      throw error;
    });
    return read;
  }

  async function readAll(): Promise<Map<FocusIntervalId, FocusInterval>> {
    const intervals = new Map<FocusIntervalId, FocusInterval>();
    for (const month of await vault.focusMonths()) {
      const data = await vault.focusMonth(month).read();
      for (const interval of Object.values(data.intervals)) intervals.set(interval.id, interval);
    }
    return intervals;
  }

  async function all(): Promise<readonly FocusInterval[]> {
    const intervals = await known();
    sorted ??= [...intervals.values()]
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((one, other) => msBetween(other.from, one.from));
    return sorted;
  }

  async function put(interval: FocusInterval): Promise<void> {
    const intervals = await known();
    await vault
      .focusMonth(monthOfId(interval.id))
      .update((data) => ({ ...data, intervals: { ...data.intervals, [interval.id]: interval } }));
    intervals.set(interval.id, interval);
    sorted = null;
  }

  return {
    all,
    byId: async (id) => (await known()).get(id),
    put,
    async record(intervals) {
      // The last part first: the one that carries the running interval's id says that all of it is recorded.
      for (const interval of [...intervals].reverse()) {
        const part = freePart(interval, await all());
        if (part) await put({ ...interval, ...part });
      }
    },
  };
}
