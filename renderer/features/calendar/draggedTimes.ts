import { type FoldedAxis, SNAP_MINUTES, type Stretch, snapped } from './foldedAxis.ts';

const MINUTES_A_DAY = 1440;

/** When a session would be, dropped with its start at this place on the axis. Its length stays. */
export function droppedAt(axis: FoldedAxis, { start, end }: Stretch, startOnAxis: number): Stretch {
  const droppedStart = snapped(axis.toWall(startOnAxis));
  return { start: droppedStart, end: droppedStart + (end - start) };
}

/**
 * When a session would be with its end pulled to this place on the axis; midnight comes as 0. Folded hours cannot be
 * seen, so no end is pulled across them.
 */
export function pulledTo(axis: FoldedAxis, { start }: Stretch, endOnAxis: number): Stretch {
  const end = endOnAxis === 0 ? MINUTES_A_DAY : snapped(axis.toWall(endOnAxis));
  const nextFold = axis.folds.find(({ wall }) => wall.start > start)?.wall.start ?? MINUTES_A_DAY;
  return { start, end: Math.max(start + SNAP_MINUTES, Math.min(end, nextFold)) };
}
