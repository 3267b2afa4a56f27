import { type RefObject, useCallback } from 'react';
import type { Notice } from '#shared/model/reminder.ts';
import { type Answer, answer } from './noticeActions.ts';
import { focusNotice, noticeCards } from './noticeCards.ts';

/** Answers a notice of the list and keeps the focus at its place: what was answered may be gone, and the next is there. */
export function useAnswers(list: RefObject<HTMLElement | null>): (notice: Notice, given: Answer) => void {
  return useCallback(
    (notice, given) => {
      const place = noticeCards(list).findIndex((card) => card.dataset['notice'] === notice.id);
      void answer(notice, given).then(() =>
        requestAnimationFrame(() => {
          if (!list.current || list.current.contains(document.activeElement)) return;
          focusNotice(list, place);
        }),
      );
    },
    [list],
  );
}
