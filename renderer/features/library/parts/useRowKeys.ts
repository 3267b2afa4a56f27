import { type RefObject, useEffect, useRef } from 'react';

interface RowKeys {
  list: RefObject<HTMLDivElement | null>;
  focusFirst: () => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from row to row, Home and End to the first and the last. A row is a link with `data-row`. */
export function useRowKeys(): RowKeys {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const rows = rowsIn(element);
      const place = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1;
      if (place < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = nextPlace(event.key, place, rows.length);
      if (next === null) return;
      event.preventDefault();
      rows[next]?.focus();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
  return { list, focusFirst: () => rowsIn(list.current)[0]?.focus() };
}

function nextPlace(key: string, place: number, rows: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return rows - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(Math.max(place + step, 0), rows - 1);
}

function rowsIn(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
}
