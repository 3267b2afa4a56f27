import { planner } from '#renderer/api/connection.ts';
import { beforeLock } from '#renderer/api/leaving.ts';
import { HIDDEN_NOTICE } from '#renderer/components/reminders/hiddenNotice.ts';
import type { NoticeId } from '#shared/model/ids.ts';
import type { Notice } from '#shared/model/reminder.ts';
import { look } from './noticeActions.ts';

/** Each arrival is asked for once in this window. */
const asked = new Set<string>();
const open = new Map<NoticeId, Notification>();

/** Notifications of the system on the browser host, where the person allowed them. */
export const systemNotices = {
  /** Shows each notice that is this window's to show: of all windows the first that asks has it. `isHidden` says not what it is. */
  async tell(notices: readonly Notice[], isHidden: boolean): Promise<void> {
    // The oldest first, as they came.
    for (const notice of notices.toReversed()) {
      const arrival = `${notice.id} ${notice.deliveredAt}`;
      if (notice.claimedAt !== null || asked.has(arrival)) continue;
      asked.add(arrival);
      try {
        const { isYours } = await planner.reminders.claim({ id: notice.id });
        if (isYours) show(notice, isHidden);
      } catch {
        // It is in the inbox in any case.
        asked.delete(arrival);
      }
    }
  },
  /** What was answered or seen leaves the screen. */
  closeAllBut(notices: readonly Notice[]): void {
    for (const [id, shown] of open) {
      if (notices.some((notice) => notice.id === id)) continue;
      shown.close();
      open.delete(id);
    }
  },
};

// They may name what is in a vault that is locked then.
beforeLock(async () => systemNotices.closeAllBut([]));

function show(notice: Notice, isHidden: boolean): void {
  const { title, body } = isHidden ? HIDDEN_NOTICE : { title: notice.title, body: notice.text };
  const shown = new Notification(title, { body, tag: notice.id });
  open.set(notice.id, shown);
  shown.onclick = () => {
    window.focus();
    void look(notice);
    shown.close();
  };
}
