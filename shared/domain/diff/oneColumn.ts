import type { DiffRow } from './diffText.ts';

/**
 * The rows as they are read from top to bottom: of lines that have nothing to do with each other, first all that went,
 * then all that came. A line and the one that took its place stay together.
 */
export function oneColumn(rows: readonly DiffRow[]): DiffRow[] {
  const ordered: DiffRow[] = [];
  let went: DiffRow[] = [];
  let came: DiffRow[] = [];
  const flush = () => {
    ordered.push(...went, ...came);
    [went, came] = [[], []];
  };
  for (const row of rows) {
    if (row.isSame || isAlike(row)) {
      flush();
      ordered.push(row);
      continue;
    }
    if (row.before) went.push({ ...row, after: null });
    if (row.after) came.push({ ...row, before: null });
  }
  flush();
  return ordered;
}

function isAlike({ before, after }: DiffRow): boolean {
  return before !== null && after !== null && [...before.pieces, ...after.pieces].some(({ isMarked }) => isMarked);
}
