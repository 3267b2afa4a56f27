import { Temporal } from 'temporal-polyfill';
import type { Drawing } from '../../model/drawing.ts';
import type { Instant } from '../../model/time.ts';
import { wallClockAt } from '../time/wallClock.ts';

const WORK_MINUTES = 10;

/** Whether the stored scene is kept as a version before it is written over at `now`. An empty one never is. */
export function isVersionDue(
  { elements, versions, updatedAt, createdAt }: Pick<Drawing, 'elements' | 'versions' | 'updatedAt' | 'createdAt'>,
  now: Instant,
  zone: string,
): boolean {
  if (elements === 0) return false;
  const last = versions.at(-1);
  if (last && last.at >= updatedAt) return false;
  const isOfAnotherDay = wallClockAt(updatedAt, zone).date !== wallClockAt(now, zone).date;
  const worked = Temporal.Instant.from(last?.at ?? createdAt).until(Temporal.Instant.from(now));
  return isOfAnotherDay || worked.total('minutes') >= WORK_MINUTES;
}
