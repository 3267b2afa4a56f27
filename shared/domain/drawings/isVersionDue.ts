import { Temporal } from 'temporal-polyfill';
import type { Drawing } from '../../model/drawing.ts';
import type { Instant } from '../../model/time.ts';

const MOST_OFTEN_SECONDS = 60;
/** As many elements do not go by themselves. */
const MANY_GONE = 3;

interface ToReplace {
  drawing: Pick<Drawing, 'elements' | 'versions' | 'updatedAt'>;
  /** Elements of the scene that takes its place. */
  elements: number;
  now: Instant;
}

/**
 * Whether the stored scene is kept as a version before it is written over: at most once a minute, but always the first
 * of a sitting and before several elements go. An empty scene never is.
 */
export function isVersionDue({ drawing, elements, now }: ToReplace): boolean {
  if (drawing.elements === 0) return false;
  const last = drawing.versions.at(-1);
  if (!last) return true;
  if (last.at >= drawing.updatedAt && last.at <= now) return false;
  const seconds = Temporal.Instant.from(last.keptAt).until(Temporal.Instant.from(now)).total('seconds');
  // A clock that was set back begins a new sitting.
  return seconds < 0 || seconds >= MOST_OFTEN_SECONDS || drawing.elements - elements >= MANY_GONE;
}
