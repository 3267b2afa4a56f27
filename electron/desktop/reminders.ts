import { app } from 'electron';
import type { NoticeAction } from '#shared/contract/remindersContract.ts';
import { targetToStart } from '#shared/domain/reminders/actOnNotice.ts';
import type { Notice, ReminderTarget } from '#shared/model/reminder.ts';
import { HIDDEN, hidesNotices } from './hiddenNotices.ts';
import type { PagePath } from './pageCommands.ts';
import type { PlannerClient } from './plannerClient.ts';
import { showNotice } from './showNotice.ts';
import type { Trying } from './tryStep.ts';

interface Reminding {
  planner: PlannerClient;
  platform: NodeJS.Platform;
  /** Brings the window forward on a page. */
  open(path: PagePath): void;
  attempt: Trying;
}

/** Shows each new notice once as a notification of the system, and how many are new on the app's icon. */
export function tellReminders({ planner, platform, open, attempt }: Reminding): () => Promise<void> {
  const { reminders } = planner;

  function act({ id }: Notice, action: NoticeAction, lead?: () => Promise<PagePath>): void {
    attempt(async () => {
      await reminders.act({ id, action });
      if (lead) open(await lead());
    });
  }

  function show(notice: Notice, isHidden: boolean): void {
    const toStart = targetToStart(notice);
    const start = { text: 'Start', do: () => act(notice, 'start', () => pageToStart(toStart)) };
    showNotice({
      ...(isHidden ? HIDDEN : { title: notice.title, body: notice.text }),
      actions: [
        ...(toStart.kind === 'none' ? [] : [start]),
        { text: 'Snooze 10 minutes', do: () => act(notice, 'snooze') },
        { text: 'Not today', do: () => act(notice, 'not-today') },
      ],
      onClick: () => act(notice, 'seen', () => pageOf(notice)),
    });
  }

  async function pageToStart(target: ReminderTarget): Promise<PagePath> {
    if (target.kind === 'session') return `/focus/${target.sessionId}`;
    if (target.kind === 'cards') return '/practice/review';
    if (target.kind === 'none') return '/inbox';
    const { id } = await planner.journal.beginReview({ week: target.week });
    return `/journal/${id}`;
  }

  /** What a notice is about, without beginning it. A digest is about several things, which the inbox shows one by one. */
  async function pageOf({ target }: Notice): Promise<PagePath> {
    return target.kind === 'digest' ? '/inbox' : pageToStart(target);
  }

  return async () => {
    const { notices, unseen } = await reminders.inbox();
    // Windows has no number on an icon.
    if (platform !== 'win32') app.setBadgeCount(unseen);
    // The oldest first, as they came.
    for (const notice of notices.toReversed()) {
      if (notice.state !== 'new' || notice.claimedAt !== null) continue;
      const { isYours } = await reminders.claim({ id: notice.id });
      if (isYours) show(notice, await hidesNotices(planner));
    }
  };
}
