import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Attempt } from '#shared/model/attempt.ts';
import { AttemptId } from '#shared/model/ids.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';

/** Every practised answer. Few and short, so all of them stay in memory once they were read. */
export interface AttemptLog {
  /** Those that count, the newest first. */
  all(): Promise<readonly Attempt[]>;
  /** With an id that was kept beforehand it is recorded once, however often it is added. */
  add(attempt: Pick<Attempt, 'questionId' | 'rating' | 'entryId'> & { id?: AttemptId }): Promise<Attempt>;
  takeBack(id: AttemptId): Promise<void>;
}

export function attemptLog({ vault, clock, changes }: Pick<PlannerParts, 'vault' | 'clock' | 'changes'>): AttemptLog {
  let read: Promise<Map<AttemptId, Attempt>> | null = null;
  let sorted: Attempt[] | null = null;
  changes.onForget(() => {
    read = null;
    sorted = null;
  });

  /** Read once, unless it fails. */
  function known(): Promise<Map<AttemptId, Attempt>> {
    read ??= readAll().catch((error: unknown) => {
      read = null;
      throw error;
    });
    return read;
  }

  async function readAll(): Promise<Map<AttemptId, Attempt>> {
    const attempts = new Map<AttemptId, Attempt>();
    // At once: one after the other, each would wait behind whatever else is being read.
    const months = await vault.practiceMonths();
    for (const data of await Promise.all(months.map((month) => vault.practiceMonth(month).read()))) {
      for (const attempt of Object.values(data.attempts)) attempts.set(attempt.id, attempt);
    }
    return attempts;
  }

  /** Saves it, then tells every window. */
  async function put(attempt: Attempt): Promise<Attempt> {
    const attempts = await known();
    await vault
      .practiceMonth(monthOfId(attempt.id))
      .update((data) => ({ ...data, attempts: { ...data.attempts, [attempt.id]: attempt } }));
    attempts.set(attempt.id, attempt);
    sorted = null;
    changes.publish({ topic: 'practice', id: attempt.questionId });
    return attempt;
  }

  return {
    all: async () => {
      const attempts = await known();
      sorted ??= [...attempts.values()].filter(({ deletedAt }) => deletedAt === null).sort(newestFirst);
      return sorted;
    },
    add: async (asked) => {
      const before = asked.id && (await known()).get(asked.id);
      if (before) return before;
      const now = clock.now();
      const zone = clock.zone();
      const { date } = wallClockAt(now, zone);
      return put({
        ...asked,
        id: asked.id ?? AttemptId.parse(newId(now)),
        date,
        createdAt: now,
        zone,
        deletedAt: null,
      });
    },
    takeBack: async (id) => {
      const attempt = (await known()).get(id);
      if (!attempt) throw failure('not-found', 'This attempt is not there any more.');
      if (attempt.deletedAt === null) await put({ ...attempt, deletedAt: clock.now() });
    },
  };
}

function newestFirst(one: Attempt, other: Attempt): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
