import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { hideToast, showToast } from '#renderer/components/toast.tsx';
import type { NoticeAction } from '#shared/contract/remindersContract.ts';
import { targetToStart } from '#shared/domain/reminders/actOnNotice.ts';
import type { Notice, NoticeTarget, ReminderTarget } from '#shared/model/reminder.ts';

type PutAside = 'snooze' | 'not-today' | 'dismiss';
export type Answer = PutAside | 'start' | 'bring-back';

const SAID: Record<PutAside, string> = {
  snooze: 'It comes again in 10 minutes',
  'not-today': 'Silent until tomorrow',
  dismiss: 'Dismissed',
};

const PUT_ASIDE = ['snooze', 'not-today', 'dismiss'] as const;

/** Does what was answered to a notice. */
export async function answer(notice: Notice, given: Answer): Promise<void> {
  if (given === 'start') return start(notice);
  if (given === 'bring-back') return void (await act(notice, given));
  return putAside(notice, given);
}

/** Puts a notice aside; for ten seconds that can be taken back. */
async function putAside(notice: Notice, action: PutAside): Promise<void> {
  if (!(await act(notice, action))) return;
  const toast = (of: PutAside) => `put-aside-${notice.id}-${of}`;
  // What was answered before cannot be taken back any more.
  for (const before of PUT_ASIDE) if (before !== action) hideToast(toast(before));
  showToast({
    id: toast(action),
    message: SAID[action],
    action: { word: 'Undo', onClick: () => void act(notice, 'bring-back') },
  });
}

/** Begins the work a notice is about, and goes there. */
async function start(notice: Notice): Promise<void> {
  if (!(await act(notice, 'start'))) return;
  // What focus shows is the work that was just begun.
  await Promise.all(
    [queries.focus.key(), queries.run.key()].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
  );
  await goTo(targetToStart(notice));
}

/** Goes to what a notice is about, or to the one part of a digest, without beginning it. */
export async function look(notice: Notice, target: NoticeTarget = notice.target): Promise<void> {
  if (!(await act(notice, 'seen'))) return;
  if (target.kind === 'digest') navigate('/inbox');
  else await goTo(target);
}

async function goTo(target: ReminderTarget): Promise<void> {
  switch (target.kind) {
    case 'session':
      return navigate(`/focus/${target.sessionId}`);
    case 'cards':
      return navigate('/practice/review');
    case 'weekly-review':
      try {
        const { id } = await trackSaving(() => planner.journal.beginReview({ week: target.week }), failureMessage);
        return navigate(`/journal/${id}`);
      } catch (error) {
        return showToast({ message: failureMessage(error) });
      }
    case 'none':
      return navigate('/inbox');
  }
}

/** Whether it could be done; why it could not is said here. */
async function act({ id }: Notice, action: NoticeAction): Promise<boolean> {
  try {
    await trackSaving(() => planner.reminders.act({ id, action }), failureMessage);
    await queryClient.invalidateQueries({ queryKey: queries.reminders.key() });
    return true;
  } catch (error) {
    showToast({ message: failureMessage(error) });
    return false;
  }
}
