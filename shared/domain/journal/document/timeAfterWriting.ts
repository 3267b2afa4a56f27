import type { LocalDate } from '../../../model/time.ts';
import { daysBetween } from '../../time/localDate.ts';

/** How long after a text was written somebody came back to it: “12 days after writing”. */
export function timeAfterWriting(written: LocalDate, came: LocalDate): string {
  const days = daysBetween(written, came);
  if (days <= 0) return 'on the day it was written';
  const [count, unit] =
    days < 21 ? [days, 'day'] : days < 75 ? [Math.round(days / 7), 'week'] : [Math.round(days / 30.4), 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'} after writing`;
}
