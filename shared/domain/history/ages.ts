import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../model/time.ts';

/** A kept state of something that is written or drawn. A list of them is in the order in which they came, oldest first. */
export interface Kept {
  /** When the state was saved. */
  savedAt: Instant;
  /** When another one took its place. */
  keptAt: Instant;
  /** It stays, whatever its age. */
  isPinned?: boolean;
}

/**
 * How long a piece of time is of which one state stays, as the length of an instant's first characters: its month, its
 * day, its hour (all UTC). Hours lie in days and days in months, so that it does not matter how often one thins.
 */
export type PieceLength = 7 | 10 | 13;

export interface Ages {
  /** Null while every state stays: within the hour, and where the clock was set back behind it. */
  pieceLengthAt(keptAt: Instant): PieceLength | null;
}

/** Everything for an hour, by hour for a day, by day for 31 days, by month for ever. */
export function agesAt(now: Instant): Ages {
  const [hourAgo, dayAgo, monthAgo] = [1, 24, 31 * 24].map((hours) => before(now, hours));
  // Instants are all written alike, so they sort as text.
  return {
    pieceLengthAt: (keptAt) => {
      if (!hourAgo || keptAt > hourAgo) return null;
      if (!dayAgo || keptAt > dayAgo) return 13;
      return !monthAgo || keptAt > monthAgo ? 10 : 7;
    },
  };
}

function before(now: Instant, hours: number): string {
  return Temporal.Instant.from(now).subtract({ hours }).toString({ smallestUnit: 'millisecond' });
}
