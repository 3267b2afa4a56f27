import { z } from 'zod';
import { SessionId } from '../model/ids.ts';
import { Blackout, Placement } from '../model/run.ts';
import { LocalDate, Minutes } from '../model/time.ts';

/** What can be done with a schedule in one step that is previewed first and can be undone. */
export const RescheduleOperation = z.discriminatedUnion('kind', [
  /** Everything still waiting moves so that the first of it comes on `from`. */
  z.strictObject({ kind: z.literal('shift'), from: LocalDate }),
  /** Missed work is spread over the days from `from` on, each holding at most so many minutes. */
  z.strictObject({ kind: z.literal('spread'), from: LocalDate, dailyMinutes: Minutes }),
  /** Missed work is merged into the weekends from `from` on: their rest days become study days. */
  z.strictObject({ kind: z.literal('mergeIntoWeekend'), from: LocalDate }),
  /** Sets waiting sessions aside. */
  z.strictObject({ kind: z.literal('skip'), sessionIds: z.array(SessionId).max(1000) }),
  /** Keeps one day free. */
  z.strictObject({ kind: z.literal('restDay'), date: LocalDate }),
  /** Keeps days free, both included. */
  z.strictObject({ kind: z.literal('blockOut'), from: LocalDate, to: LocalDate }),
  /** Days that were kept free are study days again. */
  z.strictObject({ kind: z.literal('openUp'), from: LocalDate, to: LocalDate }),
]);
export type RescheduleOperation = z.infer<typeof RescheduleOperation>;

const BusiestDay = z.object({ date: LocalDate, minutes: Minutes });

/** What an operation would do. Nothing is saved. */
export const ReschedulePreview = z.object({
  /** In plan order; `before` is null for a session that had no place. */
  changes: z.array(z.object({ sessionId: SessionId, before: Placement.nullable(), after: Placement })),
  skipped: z.array(SessionId),
  blackouts: z.array(Blackout),
  /** The last date with a session that is not set aside; null when there is none. */
  lastDay: z.object({ before: LocalDate.nullable(), after: LocalDate.nullable() }),
  /** The date with most minutes from the first change on; null when there is none. */
  busiestDay: z.object({ before: BusiestDay.nullable(), after: BusiestDay.nullable() }),
  /** Rest days that get work. */
  openedDates: z.array(LocalDate),
  /** The last date on which something moved comes; null when nothing moves. */
  settledOn: LocalDate.nullable(),
});
export type ReschedulePreview = z.infer<typeof ReschedulePreview>;
