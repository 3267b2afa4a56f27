import { shortDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { statusWord } from '../entry/statusLooks.ts';
import type { DocumentEntry } from './isDocument.ts';

/** When it came to each status, oldest first: “Draft 2 Feb”, with the year where that is not this one. */
export function lifeWords({ history }: Pick<DocumentEntry, 'history'>, today: LocalDate): string[] {
  return history.map(({ status, at, zone }) => {
    const { date } = wallClockAt(at, zone);
    const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
    return `${statusWord(status)} ${shortDate(date)}${year}`;
  });
}
