import { withStandardRules } from '#shared/domain/reminders/defaultRules.ts';
import { dateOf, localAt } from '#shared/domain/reminders/localDateTime.ts';
import type { Reminders } from '#shared/model/reminder.ts';
import type { PlannerParts } from '../plannerParts.ts';

export interface ReminderStore {
  read(): Promise<Reminders>;
  /** Throws what saving throws. The same reminders back mean: nothing to save. */
  save(change: (reminders: Reminders) => Reminders): Promise<Reminders>;
  /** The same, but where nothing may be saved it is kept in memory: what was told is told there too. */
  tell(change: (reminders: Reminders) => Reminders): Promise<Reminders>;
}

export function reminderStore({ vault, clock }: Pick<PlannerParts, 'vault' | 'clock'>): ReminderStore {
  let unsaved: Reminders | null = null;

  async function read(): Promise<Reminders> {
    return whole(unsaved ?? (await vault.reminders.read()));
  }

  function whole(reminders: Reminders): Reminders {
    const now = clock.now();
    return withStandardRules(reminders, { now, today: dateOf(localAt(now, clock.zone())) });
  }

  async function save(change: (reminders: Reminders) => Reminders): Promise<Reminders> {
    const before = await read();
    if (change(before) === before) return before;
    return vault.reminders.update((reminders) => change(whole(reminders)));
  }

  return {
    read,
    save,
    async tell(change) {
      if (vault.health().readOnlyBecause === null) return save(change);
      unsaved = change(await read());
      return unsaved;
    },
  };
}
