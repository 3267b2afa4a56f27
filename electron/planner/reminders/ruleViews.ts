import type { Occurrence, QuietView, ReminderView } from '#shared/contract/remindersContract.ts';
import { rulesInOrder } from '#shared/domain/reminders/defaultRules.ts';
import { localAt } from '#shared/domain/reminders/localDateTime.ts';
import { nextOccurrences } from '#shared/domain/reminders/nextOccurrences.ts';
import { isQuiet, quietOn } from '#shared/domain/reminders/quietHours.ts';
import type { ReminderRule } from '#shared/model/reminder.ts';
import type { RemindersService } from './remindersService.ts';

const SHOWN = 5;

/** How rules and quiet hours look from now on. */
export function ruleViews({ store, days, moment }: RemindersService) {
  async function around() {
    const reminders = await store.read();
    const rules = rulesInOrder(reminders);
    return { rules, reminders, hours: { quiet: reminders.quiet, days: await days(), rules } };
  }

  function next(rule: ReminderRule, hours: Awaited<ReturnType<typeof around>>['hours']): Occurrence[] {
    const { now, zone } = moment();
    const after = localAt(now, zone);
    return nextOccurrences(rule, hours.days, { after, count: SHOWN }).map(({ at }) => ({
      at,
      isQuiet: isQuiet(hours, at),
    }));
  }

  return {
    async all(): Promise<ReminderView[]> {
      const { rules, hours } = await around();
      return rules.map((rule) => ({ ...rule, next: next(rule, hours) }));
    },
    async of(rule: ReminderRule): Promise<ReminderView> {
      return { ...rule, next: next(rule, (await around()).hours) };
    },
    async quiet(): Promise<QuietView> {
      const { reminders, hours } = await around();
      return { quiet: reminders.quiet, today: quietOn(hours, moment().today) };
    },
  };
}
