import { z } from 'zod';
import { NoticeId, ReminderId } from '../model/ids.ts';
import { LocalDateTime, Notice, QuietHours, ReminderRule, ReminderTitle, ReminderWhen } from '../model/reminder.ts';
import { expected } from './failures.ts';

export const Occurrence = z.object({
  at: LocalDateTime,
  /** In quiet hours: it is told when they end. */
  isQuiet: z.boolean(),
});
export type Occurrence = z.infer<typeof Occurrence>;

/** A rule with what comes next, at most five. Empty while nothing comes: a run that is paused or over, for example. */
export const ReminderView = ReminderRule.extend({
  next: z.array(Occurrence),
  /** "Not today": what would come today is left out of `next`. */
  isSilentToday: z.boolean(),
});
export type ReminderView = z.infer<typeof ReminderView>;

export const QuietView = z.object({
  quiet: QuietHours,
  /** Today's, for `auto` and `own`; null when they are off. */
  today: z.object({ endsAt: LocalDateTime, beginsAt: LocalDateTime }).nullable(),
});
export type QuietView = z.infer<typeof QuietView>;

export const RemindersInbox = z.object({
  /** The newest first. */
  notices: z.array(Notice),
  /** How many are new. */
  unseen: z.int(),
});
export type RemindersInbox = z.infer<typeof RemindersInbox>;

export const NoticeAction = z.enum(['start', 'snooze', 'not-today', 'dismiss', 'seen', 'bring-back']);
export type NoticeAction = z.infer<typeof NoticeAction>;

export const remindersContract = {
  /** The four that are always there, then one's own in the order they were made. */
  rules: expected.output(z.array(ReminderView)),
  /** Makes a rule of one's own (`id` null), or changes any. One of the four keeps what it is about. */
  saveRule: expected
    .input(
      z.object({
        id: ReminderId.nullable().default(null),
        title: ReminderTitle,
        when: ReminderWhen,
        isOn: z.boolean().default(true),
      }),
    )
    .output(ReminderView),
  /** Takes away a rule of one's own; `restore` brings it back. The four can be turned off only: `invalid`. */
  removeRule: expected.input(z.object({ id: ReminderId })).output(z.object({})),
  restore: expected.input(z.object({ id: ReminderId })).output(ReminderView),
  /** For a form: what would come next, at most five, or the problem in words. */
  occurrences: expected
    .input(z.object({ when: ReminderWhen }))
    .output(
      z.discriminatedUnion('isGood', [
        z.object({ isGood: z.literal(true), next: z.array(Occurrence) }),
        z.object({ isGood: z.literal(false), problem: z.string() }),
      ]),
    ),
  quiet: expected.output(QuietView),
  setQuiet: expected.input(QuietHours).output(QuietView),
  inbox: expected.output(RemindersInbox),
  /**
   * `start` begins focus on the session of the notice, of a digest the newest one; where there is none the page leads
   * to its target. `snooze` brings it again in ten minutes. `not-today` silences its rules until midnight. `bring-back`
   * takes any of them back but the start: the notice waits in the inbox as seen.
   */
  act: expected.input(z.object({ id: NoticeId, action: NoticeAction })).output(Notice),
  /** Silences rules until midnight, or ends that; `ids` null is all of them. Answers which ones it changed. */
  silence: expected
    .input(z.object({ ids: z.array(ReminderId).nullable(), isSilent: z.boolean() }))
    .output(z.object({ changed: z.array(ReminderId) })),
  /** Everything new is seen. */
  seeAll: expected.output(RemindersInbox),
  /**
   * Whether whoever asks may show a new notice outside the page: the first one may, while it is fresh. Ask for each
   * notice whose state is `new` and whose `claimedAt` is null, whenever the topic `reminders` changes.
   */
  claim: expected.input(z.object({ id: NoticeId })).output(z.object({ isYours: z.boolean() })),
};
