import type { Run } from '../../../model/run.ts';
import type { LocalDate } from '../../../model/time.ts';
import { placedSessions } from '../../schedule/placedSessions.ts';
import { addDays, mondayOf } from '../../time/localDate.ts';

/** The last day of a week with a session that was not set aside; null where the week has none. */
export function lastStudyDayOf(run: Run, monday: LocalDate): LocalDate | null {
  const sunday = addDays(monday, 6);
  const dates = placedSessions(run)
    .filter(({ sessionId }) => run.outcomes[sessionId]?.state !== 'skipped')
    .map(({ placement }) => placement.date)
    .filter((date) => monday <= date && date <= sunday);
  return dates.at(-1) ?? null;
}

/** True from the week's last study day to its Sunday: time to look back at it. */
export function isTimeToReview(run: Run, today: LocalDate): boolean {
  const last = lastStudyDayOf(run, mondayOf(today));
  return run.pausedOn === null && last !== null && last <= today;
}

/**
 * The Monday of the week a review is about that was asked for without saying which: this week from its last study day
 * on; before that the one that just ended, if it was walked and nobody looked back at it yet.
 */
export function weekToReview(run: Run | null, today: LocalDate, isReviewed: (monday: LocalDate) => boolean): LocalDate {
  const thisWeek = mondayOf(today);
  const before = addDays(thisWeek, -7);
  if (!run || isTimeToReview(run, today) || isReviewed(thisWeek) || isReviewed(before)) return thisWeek;
  const wasWalked = Object.values(run.outcomes).some(({ date }) => before <= date && date < thisWeek);
  return wasWalked || lastStudyDayOf(run, before) !== null ? before : thisWeek;
}
