import { MINUTE_MS, msBetween } from '#shared/domain/focus/moments.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { FocusGap } from '#shared/model/focus.ts';
import { LocalDate } from '#shared/model/time.ts';

/** "Nobody touched the machine from 05:40 to 06:05: 25 min. Was it work?", on the wall where the person is. */
export function gapSentence({ from, until, because }: FocusGap, today: LocalDate): string {
  const long = formatMinutes(Math.floor(msBetween(from, until) / MINUTE_MS));
  const begins = new Date(from);
  const ends = new Date(until);
  const begun = wallDate(begins) === today ? wallTime(begins) : `${mediumDate(wallDate(begins))}, ${wallTime(begins)}`;
  const ended =
    wallDate(ends) === wallDate(begins) ? wallTime(ends) : `${mediumDate(wallDate(ends))}, ${wallTime(ends)}`;
  return because === 'idle'
    ? `Nobody touched the machine from ${begun} to ${ended}: ${long}. Was it work?`
    : `From ${begun} to ${ended} the clock was asleep: ${long}. Was that work?`;
}

function wallTime(at: Date): string {
  return at.toTimeString().slice(0, 5);
}

function wallDate(at: Date): LocalDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return LocalDate.parse(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}
