import type { SpotlightStore } from '@mantine/spotlight';
import { type KeyboardEvent, useEffect, useRef } from 'react';

/**
 * Keeps the best find chosen, so that Enter opens it, also when it arrives after the last key. The spotlight
 * chooses only among what is listed at the moment of typing. Once the arrow keys chose, it stays with them.
 * An Enter that comes before anything was found opens what the search then finds first.
 */
export function useFirstSelected(store: SpotlightStore, query: string, isSearching: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const isChosenByHand = useRef(false);
  /** What Enter was pressed for while nothing was found. */
  const opensWhenFound = useRef<string | null>(null);
  useEffect(() => {
    if (query.trim() === '') return;
    const chosen = list.current?.querySelector('[data-selected]');
    if (chosen && isChosenByHand.current) return;
    chosen?.removeAttribute('data-selected');
    const first = list.current?.querySelector<HTMLElement>('[data-action]');
    first?.setAttribute('data-selected', 'true');
    // The arrow keys count on from here.
    store.updateState((state) => ({ ...state, selected: 0 }));
    const isWanted = opensWhenFound.current === query;
    if (first || !isSearching || !isWanted) opensWhenFound.current = null;
    if (isWanted) first?.click();
  });
  const onKeyDown = ({ key }: KeyboardEvent) => {
    isChosenByHand.current = key === 'ArrowDown' || key === 'ArrowUp' || (isChosenByHand.current && key === 'Enter');
    const isTooEarly = key === 'Enter' && isSearching && !list.current?.querySelector('[data-selected]');
    opensWhenFound.current = isTooEarly ? query : null;
  };
  return { list, onKeyDown };
}
