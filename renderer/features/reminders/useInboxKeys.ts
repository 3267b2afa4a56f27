import { type RefObject, useEffect } from 'react';
import type { Notice } from '#shared/model/reminder.ts';
import { putAside, start } from './noticeActions.ts';

const ANSWERS: Record<string, (notice: Notice) => Promise<void>> = {
  s: start,
  z: (notice) => putAside(notice, 'snooze'),
  n: (notice) => putAside(notice, 'not-today'),
  Delete: (notice) => putAside(notice, 'dismiss'),
};
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows walk the notices; letters answer the one that has the focus. The page under a drawer gets none of them. */
export function useInboxKeys(list: RefObject<HTMLElement | null>, notices: readonly Notice[]): void {
  useEffect(() => {
    const cards = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-notice]') ?? [])];
    const focusAt = (place: number) => {
      const all = cards();
      all[Math.min(Math.max(place, 0), all.length - 1)]?.querySelector<HTMLElement>('button')?.focus();
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const drawer = list.current?.closest('[role="dialog"]');
      const isBehind = document.querySelector('[role="dialog"]') !== (drawer ?? null);
      if (!list.current || isBehind) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (drawer && event.key.length === 1 && event.key !== ' ') event.stopPropagation();
      const place = cards().findIndex((card) => card.contains(document.activeElement));
      const step = STEPS[key];
      if (step !== undefined) {
        event.preventDefault();
        return focusAt(place + step);
      }
      const id = cards()[place]?.dataset['notice'];
      const notice = notices.find((one) => one.id === id);
      const answer = ANSWERS[key];
      if (!notice || !answer) return;
      event.preventDefault();
      // What was answered is gone: its place has the next.
      void answer(notice).then(() => requestAnimationFrame(() => focusAt(place)));
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [list, notices]);
}
