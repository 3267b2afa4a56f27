import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { MatrixRow } from './matrixRows.ts';

interface Spot {
  row: number;
  column: number;
}

const STEPS: Record<string, Spot> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** One cell is reached by Tab; arrows, Home and End go on from it. Rows without cells are stepped over. */
export function useCellWalk(rows: readonly MatrixRow[], columns: number) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 });
  const hasCells = (row: number) => rows[row] !== undefined && rows[row].kind !== 'area';
  const current = hasCells(at.row) ? at : { row: rows.findIndex((_, index) => hasCells(index)), column: at.column };
  const column = Math.min(current.column, columns - 1);

  const go = ({ row, column: to }: Spot) =>
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${to}"]`)?.focus();

  return {
    table,
    placeOf: (row: number, own: number) => ({
      tabIndex: row === current.row && own === column ? 0 : -1,
      'data-row': row,
      'data-column': own,
    }),
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const spot = spotOf(target);
      if (spot) setAt(spot);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const spot = event.target instanceof HTMLElement ? spotOf(event.target) : null;
      if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = nextSpot(spot, event.key);
      if (!to) return;
      event.preventDefault();
      go(to);
    },
  };

  function nextSpot(spot: Spot, key: string): Spot | null {
    if (key === 'Home') return { ...spot, column: 0 };
    if (key === 'End') return { ...spot, column: columns - 1 };
    const step = STEPS[key];
    if (!step) return null;
    let row = spot.row + step.row;
    while (rows[row] !== undefined && !hasCells(row)) row += step.row;
    return { row, column: spot.column + step.column };
  }
}

function spotOf({ dataset }: HTMLElement): Spot | null {
  const { row, column } = dataset;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
