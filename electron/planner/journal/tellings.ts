import type { PartSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import { totalSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import type { Entry, Telling } from '#shared/model/entry.ts';
import type { QuestionId } from '#shared/model/ids.ts';
import type { Instant } from '#shared/model/time.ts';
import { failure } from '../procedures.ts';

/** As many as a story keeps. */
const MOST_TELLINGS = 500;

interface Told {
  at: Instant;
  zone: string;
  seconds: PartSeconds;
  questionId: QuestionId | null;
}

/** The story with one more telling, or why it cannot be kept, as a failure in words. One of that moment stays as it is. */
export function withTelling(entry: Entry, { at, zone, seconds, questionId }: Told): Entry {
  if (entry.kind !== 'star') throw failure('invalid', 'Only a STAR story is told. Open a story to tell it.');
  if (entry.deletedAt) throw failure('invalid', 'This story is in the bin. Restore it to tell it.');
  if (totalSeconds(seconds) === 0)
    throw failure('invalid', 'Nothing was told yet. Begin, and press Space after each part.');
  if (entry.tellings.some((telling) => telling.at === at)) return entry;
  if (entry.tellings.length >= MOST_TELLINGS) {
    throw failure('invalid', `A story keeps ${MOST_TELLINGS} tellings. Take one away before you tell it again.`);
  }
  const telling: Telling = { at, zone, seconds, questionId };
  return { ...entry, tellings: [...entry.tellings, telling].sort(oldestFirst) };
}

export function withoutTelling(entry: Entry, at: Instant): Entry {
  const index = entry.kind === 'star' ? entry.tellings.findLastIndex((telling) => telling.at === at) : -1;
  return entry.kind === 'star' && index >= 0 ? { ...entry, tellings: entry.tellings.toSpliced(index, 1) } : entry;
}

function oldestFirst(one: Telling, other: Telling): number {
  if (one.at === other.at) return 0;
  return one.at < other.at ? -1 : 1;
}
