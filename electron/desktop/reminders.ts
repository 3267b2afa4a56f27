import { app } from 'electron';
import type { NoticeAction } from '#shared/contract/remindersContract.ts';
import type { Notice } from '#shared/model/reminder.ts';
import type { PagePath } from './pageCommands.ts';
import { pathOfNotice } from './pathOfNotice.ts';
import type { PlannerClient } from './plannerClient.ts';
import { showNotice } from './showNotice.ts';
import type { Trying } from './tryStep.ts';

interface Reminding {
  planner: {
    reminders: Pick<PlannerClient['reminders'], 'inbox' | 'claim' | 'act'>;
    focus: Pick<PlannerClient['focus'], 'now'>;
  };
  /** Brings the window forward on a page. */
  open(path: PagePath): void;
  attempt: Trying;
}

/** Shows each new notice once as a notification of the system, and how many are new on the app's icon. */
export function tellReminders({ planner, open, attempt }: Reminding): () => Promise<void> {
  const { reminders } = planner;

  function act(notice: Notice, action: NoticeAction, path: PagePath | null): void {
    attempt(async () => {
      await reminders.act({ id: notice.id, action });
      const focus = action === 'start' ? await planner.focus.now() : null;
      if (focus) open(`/focus/${focus.sessionId}`);
      else if (path !== null) open(path);
    });
  }

  function show(notice: Notice): void {
    const path = pathOfNotice(notice);
    showNotice({
      title: notice.title,
      body: notice.text,
      actions: [
        { text: 'Start', do: () => act(notice, 'start', path) },
        { text: 'Snooze 10 minutes', do: () => act(notice, 'snooze', null) },
        { text: 'Not today', do: () => act(notice, 'not-today', null) },
      ],
      onClick: () => act(notice, 'seen', path),
    });
  }

  return async () => {
    const { notices, unseen } = await reminders.inbox();
    app.setBadgeCount(unseen);
    // The oldest first, as they came.
    for (const notice of notices.toReversed()) {
      if (notice.state !== 'new' || notice.claimedAt !== null) continue;
      const { isYours } = await reminders.claim({ id: notice.id });
      if (isYours) show(notice);
    }
  };
}
