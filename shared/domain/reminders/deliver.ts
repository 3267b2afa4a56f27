import type { ReminderId } from '../../model/ids.ts';
import type { LocalDateTime, Notice, Reminders } from '../../model/reminder.ts';
import type { DueOccurrence, Looked } from './dueNow.ts';

const TOLD_A_RULE = 100;
const NOTICES = 200;

/** With what was told. What each rule told is kept by number, not by age: a clock that was wrong for a day forgets nothing. */
export function deliver(
  reminders: Reminders,
  { told, notices, looked }: { told: readonly DueOccurrence[]; notices: readonly Notice[]; looked: Looked },
): Reminders {
  const log: Record<ReminderId, LocalDateTime[]> = { ...reminders.told };
  for (const { rule, at } of told) log[rule.id] = [...(log[rule.id] ?? []), at].slice(-TOLD_A_RULE);
  return { ...reminders, told: log, notices: [...reminders.notices, ...notices].slice(-NOTICES), ...looked };
}
