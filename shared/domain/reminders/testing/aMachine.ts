import { NoticeId, ReminderId } from '../../../model/ids.ts';
import { FIRST_REMINDERS, type Notice, ReminderRule, type Reminders, ReminderWhen } from '../../../model/reminder.ts';
import type { Run } from '../../../model/run.ts';
import { FIRST_SETTINGS } from '../../../model/settings.ts';
import { Instant } from '../../../model/time.ts';
import { momentAt, msOf } from '../../focus/moments.ts';
import { SOME_TIME } from '../../testing/aRun.ts';
import { deliver } from '../deliver.ts';
import { type Due, dueNow } from '../dueNow.ts';
import { keyOf, noticesOf } from '../noticesOf.ts';
import { studyDays } from '../studyDays.ts';

const HOUR_MS = 60 * 60_000;

export function aRule(number: number, shape: Partial<ReminderRule>): ReminderRule {
  return ReminderRule.parse({
    id: ReminderId.parse(`019e0000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`),
    about: 'own',
    title: `Rule ${number}`,
    when: { kind: 'rule', rrule: 'FREQ=DAILY', from: '2026-01-01', time: '12:30', skipsRestDays: false },
    isOn: true,
    createdAt: SOME_TIME,
    updatedAt: SOME_TIME,
    deletedAt: null,
    ...shape,
  });
}

export const daily = (time: string, shape: object = {}): ReminderWhen =>
  ReminderWhen.parse({ kind: 'rule', rrule: 'FREQ=DAILY', from: '2026-01-01', time, skipsRestDays: false, ...shape });

export const fourStandard = (): ReminderRule[] => [
  aRule(1, { about: 'morning', title: 'Morning', when: { kind: 'before', part: 'morning', minutes: 10 } }),
  aRule(2, { about: 'evening', title: 'Evening', when: { kind: 'before', part: 'evening', minutes: 10 } }),
  aRule(3, {
    about: 'weekly-review',
    title: 'Weekly review',
    when: { kind: 'last-study-day', minutesBeforeEvening: 30 },
  }),
  aRule(4, { about: 'cards', title: 'Cards', when: daily('12:30', { skipsRestDays: true }) }),
];

interface MachineShape {
  rules?: readonly ReminderRule[];
  reminders?: Partial<Reminders>;
  run?: Run | null;
  now?: string;
  zone?: string;
}

/** A machine with a clock, a zone and a disk. Nothing comes due while it sleeps, and a restart forgets what is not on disk. */
export function aMachine({
  rules = fourStandard(),
  reminders = {},
  run = null,
  now,
  zone = 'Europe/Berlin',
}: MachineShape = {}) {
  let disk: Reminders = {
    ...FIRST_REMINDERS,
    quiet: { mode: 'off' },
    rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])),
    ...reminders,
  };
  let memory = disk;
  let clockMs = msOf(Instant.parse(now ?? '2027-02-02T03:00:00.000Z'));
  let place = zone;
  let made = 0;
  let walked = run;
  const told: Notice[] = [];

  function due(): Due {
    return dueNow({ reminders: memory, days: studyDays(walked, FIRST_SETTINGS), now: momentAt(clockMs), zone: place });
  }

  /** Returns the notices that came. */
  function look(): Notice[] {
    const { due: found, looked } = due();
    const notices = noticesOf(found, {
      at: momentAt(clockMs),
      zone: place,
      newId: () => {
        made += 1;
        return NoticeId.parse(`019e0000-0000-7000-8000-${String(made).padStart(12, '0')}`);
      },
      session: (id) => {
        const placement = walked?.placements[id];
        return placement && { title: id.toUpperCase(), placement };
      },
      dueCards: 3,
    });
    memory = deliver(memory, { told: found, notices, looked });
    const written = disk.checkedUntil && msOf(disk.checkedUntil.at);
    const isToWrite = written === null || clockMs < written || clockMs - written >= HOUR_MS;
    if (notices.length > 0 || isToWrite) disk = memory;
    told.push(...notices);
    return notices;
  }

  return {
    look,
    told,
    due: () => due().due.map(({ rule, at }) => keyOf({ rule, at })),
    keys: () => told.flatMap(({ keys }) => keys),
    now: () => momentAt(clockMs),
    zone: () => place,
    /** Runs for a while; the scheduler looks every so often. */
    run(minutes: number, everyMinutes = 1): Notice[] {
      const before = told.length;
      for (let left = minutes; left > 0; left -= everyMinutes) {
        clockMs += Math.min(left, everyMinutes) * 60_000;
        look();
      }
      return told.slice(before);
    },
    sleep(minutes: number): void {
      clockMs += minutes * 60_000;
    },
    setClock(to: string | number): void {
      clockMs = typeof to === 'number' ? clockMs + to * 60_000 : msOf(Instant.parse(to));
    },
    travel(to: string): void {
      place = to;
    },
    /** Falls over: what is not on disk is gone. */
    restart(): void {
      memory = disk;
    },
    change(change: (reminders: Reminders) => Reminders): void {
      memory = change(memory);
      disk = memory;
    },
    walk(changed: Run | null): void {
      walked = changed;
    },
  };
}
