import type { Entry, Telling } from '#shared/model/entry.ts';
import { hasFigure } from './hasFigure.ts';
import { spokenParts } from './spokenSeconds.ts';
import { PART_NAMES, type PartSeconds } from './storyPlan.ts';

/** What lists show of a STAR story without its texts. */
export interface StoryFacts {
  /** All four parts have words. */
  isWhole: boolean;
  /** Spoken seconds of each part. */
  seconds: PartSeconds;
  /** How many figures prove its result. */
  figures: number;
  /** The result names a number or a figure stands beside it. */
  isProven: boolean;
  /** Oldest first. */
  tellings: Telling[];
}

/** Null for every other kind of entry. */
export function storyFacts(entry: Entry): StoryFacts | null {
  if (entry.kind !== 'star') return null;
  const { star, metrics, tellings } = entry;
  return {
    isWhole: PART_NAMES.every((name) => star[name].trim() !== ''),
    seconds: spokenParts(star),
    figures: metrics.length,
    isProven: metrics.length > 0 || hasFigure(star.result),
    tellings,
  };
}
