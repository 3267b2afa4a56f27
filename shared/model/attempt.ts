import { z } from 'zod';
import { AttemptId, EntryId, QuestionId } from './ids.ts';
import { Instant, LocalDate, ZoneName } from './time.ts';

/** How an answer went: 1 could not answer, 2 shaky, 3 solid, 4 could teach it. */
export const AttemptRating = z.int().min(1).max(4);
export type AttemptRating = z.infer<typeof AttemptRating>;

/** One practised answer to a question. */
export const Attempt = z.strictObject({
  id: AttemptId,
  questionId: QuestionId,
  rating: AttemptRating,
  /** The answer in the journal; null when it was only spoken. */
  entryId: EntryId.nullable(),
  date: LocalDate,
  createdAt: Instant,
  zone: ZoneName,
  deletedAt: Instant.nullable(),
});
export type Attempt = z.infer<typeof Attempt>;

/** Where a person stands with a question, by the last attempt: 1 or 2 is shaky, 3 or 4 solid. */
export const QuestionState = z.enum(['new', 'shaky', 'solid']);
export type QuestionState = z.infer<typeof QuestionState>;
