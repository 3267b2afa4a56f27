import { useQuery } from '@tanstack/react-query';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { ReminderView } from '#shared/contract/remindersContract.ts';
import type { QuietHours, ReminderRule } from '#shared/model/reminder.ts';

type RuleChange = Partial<Pick<ReminderRule, 'title' | 'when' | 'isOn'>>;

export function useRules() {
  return useQuery(queries.reminders.rules.queryOptions());
}

/** Saves what changed of a rule; what is refused is said, and the rule shown as it was. */
export async function changeRule({ id, title, when, isOn }: ReminderView, change: RuleChange): Promise<void> {
  await attempt(() => planner.reminders.saveRule({ id, title, when, isOn, ...change }));
}

/** For ten seconds it can be brought back. */
export async function removeRule({ id, title }: ReminderView): Promise<void> {
  if (!(await attempt(() => planner.reminders.removeRule({ id })))) return;
  const restore = () => void attempt(() => planner.reminders.restore({ id }));
  showToast({ message: `Removed: ${title}`, action: { word: 'Undo', onClick: restore } });
}

export async function setQuiet(quiet: QuietHours): Promise<void> {
  await attempt(() => planner.reminders.setQuiet(quiet));
}

async function attempt(save: () => Promise<unknown>): Promise<boolean> {
  try {
    await trackSaving(save, failureMessage);
    return true;
  } catch (error) {
    showToast({ message: failureMessage(error) });
    return false;
  } finally {
    await queryClient.invalidateQueries({ queryKey: queries.reminders.key() });
  }
}
