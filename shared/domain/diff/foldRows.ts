import type { DiffRow } from './diffText.ts';

/** Lines shown before and after a change. */
const AROUND = 2;

/** Rows to show, or unchanged ones that are folded away. */
export interface RowRun {
  isFolded: boolean;
  rows: DiffRow[];
}

/** Folds what is the same away, except for the lines next to a change. A fold hides at least two lines. */
export function foldRows(rows: readonly DiffRow[]): RowRun[] {
  const shown = rows.map((_, at) =>
    rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ isSame }) => !isSame),
  );
  const runs: RowRun[] = [];
  for (const [at, row] of rows.entries()) {
    const isFolded = !shown[at];
    const last = runs.at(-1);
    if (last?.isFolded === isFolded) last.rows.push(row);
    else runs.push({ isFolded, rows: [row] });
  }
  return runs.map((run) => (run.isFolded && run.rows.length < 2 ? { ...run, isFolded: false } : run));
}
