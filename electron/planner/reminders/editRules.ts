import { problemOfChange, problemOfWhen } from '#shared/domain/reminders/problemOfWhen.ts';
import { ReminderId } from '#shared/model/ids.ts';
import type { QuietHours, ReminderRule, ReminderWhen } from '#shared/model/reminder.ts';
import { newId } from '../newId.ts';
import { failure } from '../procedures.ts';
import type { RemindersService } from './remindersService.ts';

interface EditedRule {
  id: ReminderId | null;
  title: string;
  when: ReminderWhen;
  isOn: boolean;
}

const OWN_RULES = 200;

/** Changes rules and quiet hours. What is due by the old ones is told before. */
export function editRules(service: RemindersService) {
  const { store, moment } = service;

  async function change(
    id: ReminderId,
    rule: (before: ReminderRule | undefined) => ReminderRule,
  ): Promise<ReminderRule> {
    const saved = await service.edit((reminders) => ({
      ...reminders,
      rules: { ...reminders.rules, [id]: rule(reminders.rules[id]) },
    }));
    const found = saved.rules[id];
    if (!found) throw failure('not-found', GONE);
    return found;
  }

  return {
    async save({ id, title, when, isOn }: EditedRule): Promise<ReminderRule> {
      const { now, today } = moment();
      const { rules } = await store.read();
      const before = id === null ? undefined : there(rules[id]);
      const problem = problemOfWhen(when, today) ?? (before ? problemOfChange(before, when) : null);
      // A rule that is over can still be turned off or renamed.
      const isSame = before !== undefined && JSON.stringify(before.when) === JSON.stringify(when);
      if (problem && !isSame) throw failure('invalid', problem.refused);
      if (!before && Object.values(rules).filter(({ deletedAt }) => deletedAt === null).length > OWN_RULES) {
        throw failure('invalid', `There are ${OWN_RULES} reminders already. Take one away first.`);
      }
      const made = before ? before.id : ReminderId.parse(newId(now));
      return change(made, (stored) => {
        const first: ReminderRule = stored ?? {
          ...{ id: made, about: 'own', title, when, isOn },
          ...{ createdAt: now, updatedAt: now, deletedAt: null },
        };
        return { ...first, title, when, isOn, updatedAt: now };
      });
    },
    async remove(id: ReminderId): Promise<void> {
      const { now } = moment();
      if (there((await store.read()).rules[id]).about !== 'own') {
        throw failure('invalid', 'This reminder cannot be taken away. Turn it off instead.');
      }
      await change(id, (stored) => ({ ...there(stored), updatedAt: now, deletedAt: now }));
    },
    async restore(id: ReminderId): Promise<ReminderRule> {
      const { now } = moment();
      const before = (await store.read()).rules[id];
      if (!before) throw failure('not-found', GONE);
      return change(id, (stored) => ({ ...(stored ?? before), updatedAt: now, deletedAt: null }));
    },
    async setQuiet(quiet: QuietHours): Promise<void> {
      await service.edit((reminders) => ({ ...reminders, quiet }));
    },
  };
}

const GONE = 'This reminder is not there any more.';

function there(rule: ReminderRule | undefined): ReminderRule {
  if (rule?.deletedAt !== null) throw failure('not-found', GONE);
  return rule;
}
