import { z } from 'zod';
import { PartOfDay } from './curriculum.ts';
import { NoticeId, ReminderId, SessionId } from './ids.ts';
import { Instant, LocalDate, WallTime, ZoneName } from './time.ts';

/** A local date and a reading of the clock on the wall, in whatever zone the machine is in: `2027-02-19T04:50`. */
export const LocalDateTime = z
  .string()
  .refine(
    (text) => text[10] === 'T' && LocalDate.safeParse(text.slice(0, 10)).success && isWallTime(text.slice(11)),
    'Write the moment as date and time, for example 2027-02-19T04:50',
  )
  .brand<'LocalDateTime'>();
export type LocalDateTime = z.infer<typeof LocalDateTime>;

/** What a reminder tells of. There is exactly one of each but `own`, which a person makes. */
export const ReminderAbout = z.enum(['morning', 'evening', 'weekly-review', 'cards', 'own']);
export type ReminderAbout = z.infer<typeof ReminderAbout>;

const Lead = z.int().min(0).max(180);

/** The parts of `when`, in floating local time. */
export const ReminderWhen = z.discriminatedUnion('kind', [
  /** So many minutes before the first session that waits in that half of a date. */
  z.strictObject({ kind: z.literal('before'), part: PartOfDay, minutes: Lead }),
  /** On the last study date of each week from Monday to Sunday, so many minutes before its evening window. */
  z.strictObject({ kind: z.literal('last-study-day'), minutesBeforeEvening: Lead }),
  z.strictObject({
    kind: z.literal('rule'),
    /** The value of an RRULE of RFC 5545, by days or longer: `FREQ=WEEKLY;BYDAY=MO,WE`. */
    rrule: z.string().min(1).max(300),
    /** Where the rule begins, and what its intervals count from. */
    from: LocalDate,
    time: WallTime,
    /** Rest weekdays, days that are kept free and the days of a pause are left out. */
    skipsRestDays: z.boolean(),
  }),
]);
export type ReminderWhen = z.infer<typeof ReminderWhen>;

export const ReminderTitle = z.string().trim().min(1, 'Say what to remind you of').max(120);

export const ReminderRule = z.strictObject({
  id: ReminderId,
  about: ReminderAbout,
  title: ReminderTitle,
  when: ReminderWhen,
  isOn: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type ReminderRule = z.infer<typeof ReminderRule>;

/** Where a notice leads. */
export const ReminderTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('session'), sessionId: SessionId }),
  /** `week` is its Monday. */
  z.strictObject({ kind: z.literal('weekly-review'), week: LocalDate }),
  z.strictObject({ kind: z.literal('cards') }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type ReminderTarget = z.infer<typeof ReminderTarget>;

/** One line of a digest. What the same rule would have told before is counted, not repeated. */
export const DigestPart = z.strictObject({
  ruleId: ReminderId,
  title: z.string(),
  text: z.string(),
  dueAt: LocalDateTime,
  target: ReminderTarget,
  earlier: z.int().min(0),
});
export type DigestPart = z.infer<typeof DigestPart>;

export const NoticeTarget = z.discriminatedUnion('kind', [
  ...ReminderTarget.options,
  z.strictObject({ kind: z.literal('digest'), parts: z.array(DigestPart).min(2) }),
]);
export type NoticeTarget = z.infer<typeof NoticeTarget>;

export const NoticeState = z.enum(['new', 'seen', 'started', 'snoozed', 'not-today', 'dismissed']);
export type NoticeState = z.infer<typeof NoticeState>;

/** What was told. */
export const Notice = z.strictObject({
  id: NoticeId,
  ruleIds: z.array(ReminderId).min(1),
  /** Each occurrence it tells of: the rule's id, `@` and when it was due. An occurrence is told once. */
  keys: z.array(z.string()).min(1),
  title: z.string(),
  text: z.string(),
  /** When the earliest of them was due. */
  dueAt: LocalDateTime,
  /** When it came, and came again after a snooze. */
  deliveredAt: Instant,
  zone: ZoneName,
  target: NoticeTarget,
  state: NoticeState,
  /** When a snoozed notice comes again. */
  snoozedUntil: Instant.nullable(),
  /** When the one window or host took it to show it outside the page. */
  claimedAt: Instant.nullable(),
});
export type Notice = z.infer<typeof Notice>;

/** When reminders wait. `auto`: from the end of the day's last session to the first reminder of the morning. */
export const QuietHours = z
  .discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('auto') }),
    /** May go over midnight. */
    z.strictObject({ mode: z.literal('own'), from: WallTime, until: WallTime }),
    z.strictObject({ mode: z.literal('off') }),
  ])
  .refine((quiet) => quiet.mode !== 'own' || quiet.from !== quiet.until, 'Quiet hours must end at another time');
export type QuietHours = z.infer<typeof QuietHours>;

/** Up to when it was looked for what is due, and in which zone. */
export const Checked = z.strictObject({ at: Instant, zone: ZoneName });
export type Checked = z.infer<typeof Checked>;

/** `reminders.json`. */
export const Reminders = z.strictObject({
  rules: z.record(ReminderId, ReminderRule),
  quiet: QuietHours,
  /** What each rule told, as told, the newest last. */
  told: z.record(ReminderId, z.array(LocalDateTime).max(100)),
  /** The local day for which a rule is silent: "not today". */
  silencedOn: z.record(ReminderId, LocalDate),
  /** As they came, the newest last. */
  notices: z.array(Notice).max(200),
  /** Null before the first look. */
  checkedUntil: Checked.nullable(),
  /** What a jump of the clock left untold because it was too long ago: told after all where the clock is set back there. */
  skipped: z.strictObject({ from: Checked, until: Instant }).nullable(),
});
export type Reminders = z.infer<typeof Reminders>;

export const FIRST_REMINDERS: Reminders = {
  rules: {},
  quiet: { mode: 'auto' },
  told: {},
  silencedOn: {},
  notices: [],
  checkedUntil: null,
  skipped: null,
};

function isWallTime(text: string): boolean {
  return WallTime.safeParse(text).success;
}
