/** A stretch of a day, in minutes since midnight. */
export interface Stretch {
  start: number;
  end: number;
}

/** Free hours that are drawn narrow: where they are on the wall clock, and where on the axis. */
export interface Fold {
  wall: Stretch;
  axis: Stretch;
}

/**
 * The vertical axis of the calendar. Wall minutes are what the clock says; axis minutes are where it is drawn.
 * Both begin together; behind a fold the axis is behind the clock by what was folded away.
 */
export interface FoldedAxis {
  wall: Stretch;
  axis: Stretch;
  folds: readonly Fold[];
  /** Where a time is drawn; within a fold in proportion. */
  toAxis(wallMinutes: number): number;
  /** Which time is meant by a place on the axis; within a fold, the nearer end of the free hours. */
  toWall(axisMinutes: number): number;
}

interface AxisWishes {
  /** What must stay visible: the windows of the timetable and every placement in view. */
  occupied: readonly Stretch[];
  isFolded: boolean;
}

/** The grid that dragging snaps to; the axis begins, folds and ends on it. */
export const SNAP_MINUTES = 15;
/** A fold is drawn as tall as half an hour: a whole number of snaps, so that what is dragged across it still fits. */
const FOLD_AXIS_MINUTES = 30;
const SHORTEST_FOLD = 120;

export function foldedAxis({ occupied, isFolded }: AxisWishes): FoldedAxis {
  const visible = merged(occupied.map(ontoGrid));
  const first = visible[0] ?? { start: 0, end: 0 };
  const last = visible.at(-1) ?? first;
  const wall = { start: first.start, end: last.end };
  const folds = isFolded ? foldsBetween(visible) : [];
  const toAxis = (wallMinutes: number) => wallMinutes - hiddenBefore(folds, wallMinutes);
  return {
    wall,
    axis: { start: toAxis(wall.start), end: toAxis(wall.end) },
    folds,
    toAxis,
    toWall: (axisMinutes) => wallOf(folds, axisMinutes),
  };
}

/** Rounds to the nearest time that dragging can choose. */
export function snapped(minutes: number): number {
  return Math.round(minutes / SNAP_MINUTES) * SNAP_MINUTES;
}

function ontoGrid({ start, end }: Stretch): Stretch {
  return {
    start: Math.floor(start / SNAP_MINUTES) * SNAP_MINUTES,
    end: Math.ceil(end / SNAP_MINUTES) * SNAP_MINUTES,
  };
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((one, other) => one.start - other.start);
  const result: Stretch[] = [];
  for (const { start, end } of sorted) {
    const before = result.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else result.push({ start, end });
  }
  return result;
}

function foldsBetween(visible: readonly Stretch[]): Fold[] {
  const folds: Fold[] = [];
  let hidden = 0;
  for (const [index, { start }] of visible.entries()) {
    const before = visible[index - 1];
    if (!before || start - before.end < SHORTEST_FOLD) continue;
    const axisStart = before.end - hidden;
    folds.push({
      wall: { start: before.end, end: start },
      axis: { start: axisStart, end: axisStart + FOLD_AXIS_MINUTES },
    });
    hidden += start - before.end - FOLD_AXIS_MINUTES;
  }
  return folds;
}

function hiddenBefore(folds: readonly Fold[], wallMinutes: number): number {
  let hidden = 0;
  for (const { wall } of folds) {
    if (wallMinutes <= wall.start) break;
    const length = wall.end - wall.start;
    const passed = Math.min(wallMinutes - wall.start, length);
    hidden += passed * (1 - FOLD_AXIS_MINUTES / length);
  }
  return hidden;
}

function wallOf(folds: readonly Fold[], axisMinutes: number): number {
  let hidden = 0;
  for (const { wall, axis } of folds) {
    if (axisMinutes <= axis.start) break;
    if (axisMinutes < axis.end) {
      return axisMinutes - axis.start < axis.end - axisMinutes ? wall.start : wall.end;
    }
    hidden = wall.end - axis.end;
  }
  return axisMinutes + hidden;
}
