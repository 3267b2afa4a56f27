import { hideToast, showToast } from '#renderer/components/toast.tsx';
import { targetToStart } from '#shared/domain/reminders/actOnNotice.ts';
import type { NoticeId } from '#shared/model/ids.ts';
import type { Notice } from '#shared/model/reminder.ts';
import { type Answer, answer } from './noticeActions.ts';

const shown = new Set<NoticeId>();

/** Those whose toast may be on the screen. */
export function noticesShown(): readonly NoticeId[] {
  return [...shown];
}

/** Stays until it is answered, here or in any other window. */
export function showNotice(notice: Notice): void {
  const { id, title, text, target } = notice;
  shown.add(id);
  const choice = (word: string, given: Answer) => ({ word, onClick: () => void answer(notice, given) });
  const hasWork = targetToStart(notice).kind !== 'none';
  showToast({
    id: toastOf(id),
    message: title,
    ...(target.kind === 'none' ? {} : { detail: text }),
    stays: true,
    choices: [
      ...(hasWork ? [choice('Start', 'start')] : []),
      choice('Snooze 10 minutes', 'snooze'),
      choice('Not today', 'not-today'),
      choice('Dismiss', 'dismiss'),
    ],
  });
}

export function hideNotice(id: NoticeId): void {
  shown.delete(id);
  hideToast(toastOf(id));
}

function toastOf(id: NoticeId): string {
  return `reminder-${id}`;
}
