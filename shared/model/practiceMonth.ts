import { z } from 'zod';
import { Attempt } from './attempt.ts';
import { Review } from './card.ts';
import { AttemptId, ReviewId } from './ids.ts';

/** One file of `practice/`: every attempt and every review whose id was made in that month (UTC). */
export const PracticeMonth = z.strictObject({
  attempts: z.record(AttemptId, Attempt),
  reviews: z.record(ReviewId, Review),
});
export type PracticeMonth = z.infer<typeof PracticeMonth>;
