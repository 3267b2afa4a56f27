import type { QuietView, ReminderView } from '#shared/contract/remindersContract.ts';
import { rulesInOrder } from '#shared/domain/reminders/defaultRules.ts';
import { localAt, localDateTime } from '#shared/domain/reminders/localDateTime.ts';
import { nextOccurrences } from '#shared/domain/reminders/nextOccurrences.ts';
import { isQuiet, quietOn } from '#shared/domain/reminders/quietHours.ts';
import type { ReminderRule } from '#shared/model/reminder.ts';
import type { RemindersService } from './remindersService.ts';

const SHOWN = 5;
const LAST_MINUTE = 24 * 60 - 1;

/** How rules and quiet hours look from now on. */
export function ruleViews({ store, days, moment }: RemindersService) {
  async function around() {
    const reminders = await store.read();
    const rules = rulesInOrder(reminders);
    return { rules, reminders, hours: { quiet: reminders.quiet, days: await days(), rules } };
  }

  type Around = Awaited<ReturnType<typeof around>>;

  function view(rule: ReminderRule, { reminders, hours }: Around): ReminderView {
    const { now, zone, today } = moment();
    const isSilentToday = reminders.silencedOn[rule.id] === today;
    const after = isSilentToday ? localDateTime(today, LAST_MINUTE) : localAt(now, zone);
    const next = nextOccurrences(rule, hours.days, { after, count: SHOWN });
    return { ...rule, isSilentToday, next: next.map(({ at }) => ({ at, isQuiet: isQuiet(hours, at) })) };
  }

  return {
    async all(): Promise<ReminderView[]> {
      const known = await around();
      return known.rules.map((rule) => view(rule, known));
    },
    async of(rule: ReminderRule): Promise<ReminderView> {
      return view(rule, await around());
    },
    async quiet(): Promise<QuietView> {
      const { reminders, hours } = await around();
      return { quiet: reminders.quiet, today: quietOn(hours, moment().today) };
    },
  };
}
