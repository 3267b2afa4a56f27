import { z } from 'zod';
import { Card, CardSettings, CardText, ReviewRating } from '../model/card.ts';
import { CardId, EntryId, QuestionId, SkillId } from '../model/ids.ts';
import { ItemRef } from '../model/itemRef.ts';
import { Question } from '../model/question.ts';
import { SkillArea } from '../model/skill.ts';
import { Instant, LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';

export const CardFilter = z.enum(['all', 'due', 'new', 'leeches', 'suspended', 'own']);
export type CardFilter = z.infer<typeof CardFilter>;

/** A card as lists show it. */
export const CardHead = z.object({
  id: CardId,
  /** The question, or the first words of the front. */
  title: z.string(),
  questionId: QuestionId.nullable(),
  skills: z.array(SkillId),
  isSuspended: z.boolean(),
  isLeech: z.boolean(),
  /** Null for a new card. */
  dueOn: LocalDate.nullable(),
  reviews: z.int(),
  lapses: z.int(),
});
export type CardHead = z.infer<typeof CardHead>;

export const CardQuery = z.object({
  filter: CardFilter.default('all'),
  skillId: SkillId.nullable().default(null),
  text: z.string().max(200).default(''),
  cursor: z.int().min(0).default(0),
  limit: z.int().min(1).max(100).default(50),
});
export type CardQuery = z.input<typeof CardQuery>;

/** What both sides of a card show. */
export const CardFaces = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), question: Question }),
  z.object({
    kind: z.literal('own'),
    front: z.string(),
    back: z.string(),
    entryId: EntryId.nullable(),
    item: ItemRef.nullable(),
  }),
]);
export type CardFaces = z.infer<typeof CardFaces>;

export const ShownCard = CardHead.extend({
  faces: CardFaces,
  /** For each rating from 1 to 4: the days until it comes again; 0 is the same day, in ten minutes. */
  intervals: z.array(z.int()).length(4),
});
export type ShownCard = z.infer<typeof ShownCard>;

/** How many are left today. */
const Left = z.object({ again: z.int(), reviews: z.int(), fresh: z.int() });

export const CardsToday = z.object({
  date: LocalDate,
  left: Left,
  done: z.object({ reviews: z.int(), fresh: z.int() }),
  /** Due, but over today's limit: they come on the days after. */
  backlog: z.int(),
  /** New ones that wait for the days after. */
  freshWaiting: z.int(),
  total: z.int(),
  counts: z.record(CardFilter, z.int()),
  /** Every review that counts, and how many it takes to fit the weights. */
  reviews: z.int(),
  reviewsToFit: z.int(),
  settings: CardSettings,
});
export type CardsToday = z.infer<typeof CardsToday>;

/** Which questions become cards. */
export const QuestionChoice = z.discriminatedUnion('by', [
  z.object({ by: z.literal('questions'), questionIds: z.array(QuestionId).min(1).max(300) }),
  z.object({ by: z.literal('skill'), skillId: SkillId }),
  z.object({ by: z.literal('area'), area: SkillArea }),
  /** Those that the sessions of a day of the current plan train. */
  z.object({ by: z.literal('plan-day'), day: z.int().min(1) }),
]);
export type QuestionChoice = z.infer<typeof QuestionChoice>;

const sides = { front: CardText, back: CardText };
const one = z.object({ id: CardId });

export const OptimisedWeights = z.object({
  /** `better`: the new weights are kept. `same`: those in use predict as well. `too-few`: nothing was tried. */
  outcome: z.enum(['better', 'same', 'too-few']),
  reviews: z.int(),
  /** As many reviews as it takes. */
  needed: z.int(),
  /** Log loss on the newest reviews, which the search did not see; null when nothing was tried. */
  before: z.number().nullable(),
  after: z.number().nullable(),
});
export type OptimisedWeights = z.infer<typeof OptimisedWeights>;

export const cardsContract = {
  today: expected.output(CardsToday),
  /** What to show now, `prefer` first while it is left; `card` is null when the day is done. */
  next: expected.input(z.object({ prefer: CardId.nullable().default(null) })).output(
    z.object({
      card: ShownCard.nullable(),
      left: Left,
      doneToday: z.int(),
      /** A review of today can be taken back. */
      canUndo: z.boolean(),
      /** When the card shown is one that comes early, the moment it was meant for. */
      earlyFor: Instant.nullable(),
    }),
  ),
  get: expected.input(one).output(ShownCard),
  /** `reviews` is how many the card had when it was shown; `conflict` when it was reviewed elsewhere since. */
  review: expected
    .input(z.object({ id: CardId, rating: ReviewRating, reviews: z.int().min(0) }))
    .output(z.object({ id: CardId, dueOn: LocalDate })),
  /** Takes back the newest review of today that was made on a card, and says of which. */
  undo: expected.output(one),
  /** Questions that have a card keep it. */
  addQuestions: expected
    .input(z.object({ choice: QuestionChoice }))
    .output(z.object({ added: z.array(CardId), already: z.int() })),
  addOwn: expected
    .input(z.object({ ...sides, entryId: EntryId.nullable().default(null), item: ItemRef.nullable().default(null) }))
    .output(Card),
  edit: expected.input(z.object({ id: CardId, ...sides })).output(Card),
  suspend: expected.input(z.object({ id: CardId, isSuspended: z.boolean() })).output(Card),
  /** Takes cards away, with their history; `restore` brings them back as they were. */
  remove: expected.input(z.object({ ids: z.array(CardId).min(1).max(300) })).output(z.object({})),
  restore: expected.input(z.object({ ids: z.array(CardId).min(1).max(300) })).output(z.object({})),
  list: expected.input(CardQuery).output(
    z.object({
      cards: z.array(CardHead),
      total: z.int(),
      counts: z.record(CardFilter, z.int()),
      nextCursor: z.int().nullable(),
    }),
  ),
  /** The card of a question; null when it has none. */
  ofQuestion: expected.input(z.object({ questionId: QuestionId })).output(z.object({ card: CardHead.nullable() })),
  /** Today and the days after, within the limits, if every card is remembered. */
  forecast: expected
    .input(z.object({ days: z.int().min(1).max(60) }))
    .output(z.array(z.object({ date: LocalDate, reviews: z.int(), fresh: z.int(), backlog: z.int() }))),
  /** What is left out stays as it is. */
  saveSettings: expected
    .input(CardSettings.pick({ dailyNew: true, dailyReviews: true, retention: true }).partial())
    .output(CardSettings),
  /** Fits the weights to one's own reviews, and keeps them only where they predict the newest ones better. */
  optimise: expected.output(OptimisedWeights),
  /** Goes back to the standard weights. */
  forgetWeights: expected.output(CardSettings),
};
