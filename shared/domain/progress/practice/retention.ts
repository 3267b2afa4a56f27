import type { Review } from '../../../model/card.ts';
import { isInRange } from '../../../model/progressFilter.ts';
import type { LocalDate } from '../../../model/time.ts';
import { dayNumber } from '../../cards/dayNumber.ts';
import { mondayOf } from '../../time/localDate.ts';
import type { DayRange } from './daysOfFilter.ts';
import { spansOf } from './spans.ts';

/** How many were asked and how many of them came back. Their quotient is the retention. */
export interface Recall {
  asked: number;
  remembered: number;
}

export interface Retention extends Recall {
  /** Every week from the first with a review to the last, oldest first, also those without one. */
  weeks: (Recall & { monday: LocalDate })[];
  /** By how long the card had been promised to last before it was asked: under 21 days, or longer. */
  young: Recall;
  mature: Recall;
}

type Look = Pick<Review, 'rating' | 'date' | 'dueOn'>;

/** As flashcard programs draw the line: a card is mature once it waits three weeks. */
export const MATURE_FROM_DAYS = 21;
/** 1 is "not at all"; whatever came back, with effort or at once, was remembered. */
const REMEMBERED_FROM = 2;

/**
 * The share of cards that were remembered (rating 2 to 4) when they were asked again. It counts the first look at a
 * card on a day, and only at a card that was seen on an earlier day: what is shown again ten minutes later says nothing
 * about memory. This is what Anki calls true retention. `histories` are the reviews of each card, the oldest first.
 */
export function retention(histories: Iterable<readonly Look[]>, range: DayRange): Retention {
  const weeks = new Map<LocalDate, Recall>();
  const weekOf = new Map<LocalDate, Recall>();
  const young = nothing();
  const mature = nothing();
  for (const looks of histories) {
    let before: Look | null = null;
    for (const look of looks) {
      const isAsked = before !== null && look.date > before.date;
      if (before && isAsked && isInRange(range, look.date)) {
        const waited = dayNumber(before.dueOn) - dayNumber(before.date);
        add(waited >= MATURE_FROM_DAYS ? mature : young, look);
        const week = weekOf.get(look.date) ?? recallOf(weeks, mondayOf(look.date));
        weekOf.set(look.date, week);
        add(week, look);
      }
      before = look;
    }
  }
  return {
    asked: young.asked + mature.asked,
    remembered: young.remembered + mature.remembered,
    weeks: withoutGaps(weeks),
    young,
    mature,
  };
}

function recallOf(weeks: Map<LocalDate, Recall>, monday: LocalDate): Recall {
  const known = weeks.get(monday) ?? nothing();
  weeks.set(monday, known);
  return known;
}

function withoutGaps(weeks: ReadonlyMap<LocalDate, Recall>): Retention['weeks'] {
  const mondays = [...weeks.keys()].sort();
  const [first] = mondays;
  const last = mondays.at(-1);
  if (!first || !last) return [];
  return spansOf(first, last, 'week').map(({ from: monday }) => ({ monday, ...(weeks.get(monday) ?? nothing()) }));
}

function add(recall: Recall, { rating }: Look): void {
  recall.asked += 1;
  if (rating >= REMEMBERED_FROM) recall.remembered += 1;
}

function nothing(): Recall {
  return { asked: 0, remembered: 0 };
}
