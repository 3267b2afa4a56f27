import type { WordsFigure } from '#shared/contract/progressPractice.ts';
import { daysOfFilter } from '#shared/domain/progress/practice/daysOfFilter.ts';
import { type WrittenEntry, wordsWritten } from '#shared/domain/progress/practice/wordsWritten.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import { currentRun } from '../library/currentRun.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { activityOfEntries } from './activityOfEntries.ts';

interface WordsSources {
  content: Content;
  journal: Pick<Journal, 'index'>;
}

/** Words written, by kind of entry. */
export function wordsProgress(parts: PlannerParts, { content, journal }: WordsSources) {
  const { vault, clock } = parts;
  return async (filter: ProgressFilter): Promise<WordsFigure> => {
    const index = await content.index();
    const run = await currentRun({ vault });
    const counts = await journal.index.words();
    const activityOf = filter.activity === null ? null : await activityOfEntries(parts, index);
    const entries: WrittenEntry[] = [];
    for (const entry of await journal.index.entries()) {
      if (entry.deletedAt !== null || (activityOf && activityOf(entry) !== filter.activity)) continue;
      entries.push({ date: entry.date, kind: entry.kind, words: counts.get(entry.id) ?? 0 });
    }
    return wordsWritten({
      entries,
      range: daysOfFilter(filter, run && { run, index: index.plan }),
      today: wallClockAt(clock.now(), clock.zone()).date,
      run,
    });
  };
}
