import { hideToast, showToast } from '#renderer/components/toast.tsx';
import { targetToStart } from '#shared/domain/reminders/actOnNotice.ts';
import type { NoticeId } from '#shared/model/ids.ts';
import type { Notice } from '#shared/model/reminder.ts';
import { putAside, start } from './noticeActions.ts';

const shown = new Set<NoticeId>();

/** Those whose toast may be on the screen. */
export function noticesShown(): readonly NoticeId[] {
  return [...shown];
}

/** Stays until it is answered, here or in any other window. */
export function showNotice(notice: Notice): void {
  const { id, title, text, target } = notice;
  shown.add(id);
  const hasWork = targetToStart(notice).kind !== 'none';
  showToast({
    id: toastOf(id),
    message: title,
    ...(target.kind === 'none' ? {} : { detail: text }),
    stays: true,
    choices: [
      ...(hasWork ? [{ word: 'Start', onClick: () => void start(notice) }] : []),
      { word: 'Snooze 10 minutes', onClick: () => void putAside(notice, 'snooze') },
      { word: 'Not today', onClick: () => void putAside(notice, 'not-today') },
      { word: 'Dismiss', onClick: () => void putAside(notice, 'dismiss') },
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
