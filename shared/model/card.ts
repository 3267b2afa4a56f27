import { z } from 'zod';
import { AttemptRating } from './attempt.ts';
import { AttemptId, CardId, EntryId, QuestionId, ReviewId } from './ids.ts';
import { ItemRef } from './itemRef.ts';
import { Instant, LocalDate, ZoneName } from './time.ts';

/** One side of a card of one's own, as Markdown. */
export const CardText = z.string().max(10_000);

/** A question of the bank shows its own words; a card of one's own has two sides. */
export const CardSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), questionId: QuestionId }),
  z.strictObject({
    kind: z.literal('own'),
    front: CardText,
    back: CardText,
    /** The entry it was made from. */
    entryId: EntryId.nullable(),
    /** The lesson, exercise or other content it was made from. */
    item: ItemRef.nullable(),
  }),
]);
export type CardSource = z.infer<typeof CardSource>;

/** What is repeated. When it comes again is read off its reviews. */
export const Card = z.strictObject({
  id: CardId,
  source: CardSource,
  /** A suspended card does not come up. */
  isSuspended: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Card = z.infer<typeof Card>;

/** How well it was remembered: 1 not at all, 2 with effort, 3 well, 4 at once. An answer's rating means the same. */
export const ReviewRating = AttemptRating;
export type ReviewRating = z.infer<typeof ReviewRating>;

/** One rated look at a card. The reviews of a card, oldest first, are all that its schedule is made of. */
export const Review = z.strictObject({
  id: ReviewId,
  cardId: CardId,
  rating: ReviewRating,
  /** The study day. */
  date: LocalDate,
  /** The day it was promised for. The day itself when it was not remembered: it comes again the same day. */
  dueOn: LocalDate,
  /** The answer on the questions page that counts as this review. */
  attemptId: AttemptId.nullable(),
  createdAt: Instant,
  zone: ZoneName,
  /** When it was taken back; null while it counts. */
  deletedAt: Instant.nullable(),
});
export type Review = z.infer<typeof Review>;

/** The 21 weights of FSRS 6. */
export const CardWeights = z.array(z.number()).length(21);
export type CardWeights = z.infer<typeof CardWeights>;

export const CardSettings = z.strictObject({
  /** New cards a day. */
  dailyNew: z.int().min(0).max(200),
  /** Cards seen before, a day; those that come again the same day are free. */
  dailyReviews: z.int().min(1).max(999),
  /** The chance of remembering at which a card comes again. */
  retention: z.number().min(0.75).max(0.97),
  /** Fitted to one's own history; null for the standard ones. */
  weights: CardWeights.nullable(),
});
export type CardSettings = z.infer<typeof CardSettings>;

export const FIRST_CARD_SETTINGS: CardSettings = { dailyNew: 10, dailyReviews: 40, retention: 0.9, weights: null };

/** `practice/cards.json`. */
export const CardBox = z.strictObject({ cards: z.record(CardId, Card), settings: CardSettings });
export type CardBox = z.infer<typeof CardBox>;
