import type { SpotlightStore } from '@mantine/spotlight';
import { type KeyboardEvent, useEffect, useRef } from 'react';

/**
 * Keeps the best find chosen, so that Enter opens it, also when it arrives after the last key. The spotlight
 * chooses only among what is listed at the moment of typing. Once the arrow keys chose, it stays with them.
 */
export function useFirstSelected(store: SpotlightStore, query: string) {
  const list = useRef<HTMLDivElement>(null);
  const isChosenByHand = useRef(false);
  useEffect(() => {
    if (query.trim() === '') return;
    const chosen = list.current?.querySelector('[data-selected]');
    if (chosen && isChosenByHand.current) return;
    chosen?.removeAttribute('data-selected');
    list.current?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
    // The arrow keys count on from here.
    store.updateState((state) => ({ ...state, selected: 0 }));
  });
  const onKeyDown = ({ key }: KeyboardEvent) => {
    isChosenByHand.current = key === 'ArrowDown' || key === 'ArrowUp' || (isChosenByHand.current && key === 'Enter');
  };
  return { list, onKeyDown };
}
