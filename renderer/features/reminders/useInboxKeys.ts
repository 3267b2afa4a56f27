import { type RefObject, useEffect } from 'react';
import type { Notice } from '#shared/model/reminder.ts';
import type { Answer } from './noticeActions.ts';
import { focusNotice, noticeCards } from './noticeCards.ts';

const ANSWERS: Record<string, Answer> = { s: 'start', z: 'snooze', n: 'not-today', Delete: 'dismiss' };
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows walk the notices; letters answer the one that has the focus. The page under a drawer gets none of them. */
export function useInboxKeys(
  list: RefObject<HTMLElement | null>,
  notices: readonly Notice[],
  onAnswer: (notice: Notice, given: Answer) => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !list.current) return;
      const drawer = list.current.closest('[role="dialog"]');
      // Something else is open over it, the palette for example.
      if (document.querySelectorAll('[role="dialog"]').length > (drawer ? 1 : 0)) return;
      if (drawer && event.key.length === 1 && event.key !== ' ') event.stopPropagation();
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const place = noticeCards(list).findIndex((card) => card.contains(document.activeElement));
      const step = STEPS[key];
      if (step !== undefined) {
        event.preventDefault();
        return focusNotice(list, place + step);
      }
      const id = noticeCards(list)[place]?.dataset['notice'];
      const notice = notices.find((one) => one.id === id);
      const given = ANSWERS[key];
      if (!notice || !given) return;
      event.preventDefault();
      onAnswer(notice, given);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [list, notices, onAnswer]);
}
