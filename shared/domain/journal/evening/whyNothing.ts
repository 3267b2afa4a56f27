import type { Run } from '../../../model/run.ts';
import type { LocalDate } from '../../../model/time.ts';
import { isBlockedOut } from '../../schedule/blackouts.ts';
import { placedSessions } from '../../schedule/placedSessions.ts';
import { longDate, weekdayOf } from '../../time/localDate.ts';

/** Why nothing of a plan stood on a day, as a sentence. Null where something did. */
export function whyNothing(run: Run | null, date: LocalDate): string | null {
  if (!run) return 'No plan was under way.';
  if (run.pausedOn !== null && run.pausedOn <= date) return `The plan rests since ${longDate(run.pausedOn)}.`;
  const placed = placedSessions(run);
  if (placed.some(({ placement }) => placement.date === date)) return null;
  const first = placed[0]?.placement.date;
  const last = placed.at(-1)?.placement.date;
  if (first && date < first) return `The plan begins on ${longDate(first)}.`;
  if (last && date > last) return 'The plan is behind you.';
  if (isBlockedOut(run.blackouts, date)) return 'This day was kept free.';
  if (run.restWeekdays.includes(weekdayOf(date))) return 'A rest day: nothing was planned.';
  return 'Nothing was planned for this day.';
}
