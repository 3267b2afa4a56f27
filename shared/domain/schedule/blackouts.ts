import type { Blackout } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { addDays, compareDates, weekdayOf } from '../time/localDate.ts';
import type { StudyTimes } from './scheduleRules.ts';

type Blackouts = readonly Blackout[];

export function isBlockedOut(blackouts: Blackouts, date: LocalDate): boolean {
  return blackouts.some(({ from, to }) => from <= date && date <= to);
}

/** True where nothing is laid out: on rest weekdays and where days are blocked out. */
export function isFreeDate(
  { restWeekdays, blackouts }: Pick<StudyTimes, 'restWeekdays' | 'blackouts'>,
  date: LocalDate,
): boolean {
  return restWeekdays.includes(weekdayOf(date)) || isBlockedOut(blackouts, date);
}

/** With more days kept free. Ranges that share a day become one. */
export function withBlackout(blackouts: Blackouts, { from, to }: Blackout): Blackout[] {
  const touched = blackouts.filter((other) => other.from <= to && from <= other.to);
  const first = [from, ...touched.map((other) => other.from)].sort(compareDates)[0] ?? from;
  const last = [to, ...touched.map((other) => other.to)].sort(compareDates).at(-1) ?? to;
  return inOrder([...blackouts.filter((other) => !touched.includes(other)), { from: first, to: last }]);
}

/** Without these days: a range that reaches beyond them keeps its rest. */
export function withoutBlackout(blackouts: Blackouts, { from, to }: Blackout): Blackout[] {
  return inOrder(
    blackouts.flatMap((other) => {
      if (other.to < from || to < other.from) return [other];
      const before = other.from < from ? [{ from: other.from, to: addDays(from, -1) }] : [];
      const after = to < other.to ? [{ from: addDays(to, 1), to: other.to }] : [];
      return [...before, ...after];
    }),
  );
}

const MOST_RANGES = 60;

/** Why a run cannot keep these days free; null when it can. */
export function problemOfBlackouts(blackouts: Blackouts): Refusal | null {
  if (blackouts.length <= MOST_RANGES) return null;
  return refuse('So many free days cannot be kept. Remove some that are over first.');
}

function inOrder(blackouts: Blackout[]): Blackout[] {
  return blackouts.sort((one, other) => compareDates(one.from, other.from));
}
