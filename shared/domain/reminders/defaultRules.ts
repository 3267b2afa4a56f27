import { ReminderId } from '../../model/ids.ts';
import type { ReminderAbout, ReminderRule, Reminders, ReminderWhen } from '../../model/reminder.ts';
import { type Instant, type LocalDate, WallTime } from '../../model/time.ts';

type StandardAbout = Exclude<ReminderAbout, 'own'>;

const STANDARD: Record<StandardAbout, { id: ReminderId; title: string; when(today: LocalDate): ReminderWhen }> = {
  morning: {
    id: ReminderId.parse('019e0000-0000-7000-8000-000000000001'),
    title: 'Morning',
    when: () => ({ kind: 'before', part: 'morning', minutes: 10 }),
  },
  evening: {
    id: ReminderId.parse('019e0000-0000-7000-8000-000000000002'),
    title: 'Evening',
    when: () => ({ kind: 'before', part: 'evening', minutes: 10 }),
  },
  'weekly-review': {
    id: ReminderId.parse('019e0000-0000-7000-8000-000000000003'),
    title: 'Weekly review',
    when: () => ({ kind: 'last-study-day', minutesBeforeEvening: 30 }),
  },
  cards: {
    id: ReminderId.parse('019e0000-0000-7000-8000-000000000004'),
    title: 'Cards',
    when: (today) => ({
      kind: 'rule',
      rrule: 'FREQ=DAILY',
      from: today,
      time: WallTime.parse('12:30'),
      skipsRestDays: true,
    }),
  },
};

const ABOUTS: readonly StandardAbout[] = ['morning', 'evening', 'weekly-review', 'cards'];

/** With the four that are always there; the same reminders back where they are. */
export function withStandardRules(reminders: Reminders, { now, today }: { now: Instant; today: LocalDate }): Reminders {
  const missing = ABOUTS.filter((about) => !reminders.rules[STANDARD[about].id]);
  if (missing.length === 0) return reminders;
  const made = missing.map((about): [ReminderId, ReminderRule] => {
    const { id, title, when } = STANDARD[about];
    return [id, { id, about, title, when: when(today), isOn: true, createdAt: now, updatedAt: now, deletedAt: null }];
  });
  return { ...reminders, rules: { ...reminders.rules, ...Object.fromEntries(made) } };
}

/** The rules there are: the four first, then one's own as they were made. */
export function rulesInOrder({ rules }: Reminders): ReminderRule[] {
  const place = ({ about }: ReminderRule) => (about === 'own' ? ABOUTS.length : ABOUTS.indexOf(about));
  return Object.values(rules)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1));
}
