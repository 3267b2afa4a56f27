import type { RefObject } from 'react';

type List = RefObject<HTMLElement | null>;

export function noticeCards({ current }: List): HTMLElement[] {
  return [...(current?.querySelectorAll<HTMLElement>('[data-notice]') ?? [])];
}

/** The nearest there is; the list itself where it is empty. */
export function focusNotice(list: List, place: number): void {
  const cards = noticeCards(list);
  const card = cards[Math.min(Math.max(place, 0), cards.length - 1)];
  (card?.querySelector<HTMLElement>('button') ?? list.current)?.focus();
}
