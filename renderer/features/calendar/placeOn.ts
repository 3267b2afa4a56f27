import type { FoldedAxis } from './foldedAxis.ts';

/** Where a time of day is on the axis, as a share of its height. */
export function placeOn({ axis, toAxis }: FoldedAxis, wallMinutes: number): string {
  return `${((toAxis(wallMinutes) - axis.start) / (axis.end - axis.start)) * 100}%`;
}
