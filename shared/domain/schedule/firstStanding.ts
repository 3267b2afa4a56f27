import type { Placement } from '../../model/run.ts';
import { compareDates } from '../time/localDate.ts';
import type { FlowItem } from './flowItem.ts';

/**
 * The earliest of the times at which the rest stands, with the minutes of all that stand on that date. Null when one of
 * them has no time that it may keep.
 */
export function firstStanding(items: readonly FlowItem[]): { placement: Placement; minutesOfDate: number } | null {
  const standing: Placement[] = [];
  for (const { stands, stays } of items) {
    if (stands) standing.push(stands);
    else if (!stays) return null;
  }
  const [placement] = standing.sort(
    (one, other) => compareDates(one.date, other.date) || (one.start < other.start ? -1 : 1),
  );
  if (!placement) return null;
  const onDate = standing.filter(({ date }) => date === placement.date);
  return { placement, minutesOfDate: onDate.reduce((sum, { minutes }) => sum + minutes, 0) };
}
