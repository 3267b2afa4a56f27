import { type KeyboardEvent, useState } from 'react';

/** The figures as they are being typed. An empty line is a place to write in, not a figure: it is never saved. */
export function useFigureRows(
  figures: readonly string[],
  onFigures: (figures: readonly string[]) => void,
): [readonly string[], (rows: readonly string[]) => void] {
  const [rows, setRows] = useState(figures);
  // Another window, or a choice between two versions, changed them.
  if (!isSame(written(rows), figures)) setRows(figures);
  return [
    rows,
    (next) => {
      setRows(next);
      if (!isSame(written(next), written(rows))) onFigures(written(next));
    },
  ];
}

export function movedFigure(rows: readonly string[], from: number, to: number): readonly string[] {
  const moved = rows[from];
  return moved === undefined ? rows : rows.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** One up is -1, one down 1, no move 0. */
export function isMove({ key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>): -1 | 0 | 1 {
  if (!altKey) return 0;
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : 0;
}

function written(rows: readonly string[]): readonly string[] {
  return rows.filter((row) => row.trim() !== '');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((row, index) => row === other[index]);
}
