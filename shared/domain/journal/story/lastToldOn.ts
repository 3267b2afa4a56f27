import type { LocalDate } from '../../../model/time.ts';
import { isKnownZone } from '../../progress/time/zoneClock.ts';
import { wallClockAt } from '../../time/wallClock.ts';
import type { StoryFacts } from './storyFacts.ts';

/**
 * The day a story was last told aloud, where that was; null when it was not. Of a telling in a time zone that is not known
 * nobody knows the day: the one before it counts.
 */
export function lastToldOn({ tellings }: Pick<StoryFacts, 'tellings'>): LocalDate | null {
  const last = tellings.findLast(({ zone }) => isKnownZone(zone));
  return last ? wallClockAt(last.at, last.zone).date : null;
}
