import { monthAndYear, shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

type Grain = 'day' | 'week' | 'month';

/** About the width of a date under an axis, with air. */
const TICK_WIDTH = 74;

/** So many of the points that their dates do not touch, evenly, the first among them. */
export function timeTicks(points: readonly LocalDate[], width: number): LocalDate[] {
  const step = Math.max(1, Math.ceil((points.length * TICK_WIDTH) / Math.max(width, TICK_WIDTH)));
  return points.filter((_, index) => index % step === 0);
}

/** `19 Feb`, `Week of 15 Feb`, `February 2027` */
export function spanWords(from: LocalDate, grain: Grain): string {
  if (grain === 'day') return shortDate(from);
  return grain === 'week' ? `Week of ${shortDate(from)}` : monthAndYear(from);
}

/** The same under an axis: `15 Feb`, and for months `Feb 2027`. */
export function tickWords(from: LocalDate, grain: Grain): string {
  if (grain !== 'month') return shortDate(from);
  const [month = '', year = ''] = monthAndYear(from).split(' ');
  return `${month.slice(0, 3)}\u00a0${year}`;
}
