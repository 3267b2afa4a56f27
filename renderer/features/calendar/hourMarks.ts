import type { FoldedAxis } from './foldedAxis.ts';

interface HourMark {
  minutes: number;
  /** At the edge of a visible stretch the label stands inside it. */
  edge: 'start' | 'end' | null;
}

/** The times that are written beside the axis: both ends of what is visible, and the full hours between. */
export function hourMarks({ wall, folds }: FoldedAxis): HourMark[] {
  const starts = [wall.start, ...folds.map((fold) => fold.wall.end)];
  const ends = [...folds.map((fold) => fold.wall.start), wall.end];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? start;
    const marks: HourMark[] = [{ minutes: start, edge: 'start' }];
    for (let minutes = Math.ceil((start + 30) / 60) * 60; minutes <= end - 30; minutes += 60) {
      marks.push({ minutes, edge: null });
    }
    return [...marks, { minutes: end, edge: 'end' }];
  });
}
