import { turns } from '#electron/vault/turns.ts';
import { dueAfter } from '#shared/domain/cards/cardState.ts';
import { leftToStudy, type StudyQueue, studyQueue } from '#shared/domain/cards/studyQueue.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Attempt } from '#shared/model/attempt.ts';
import type { Card, CardBox, CardSettings, CardSource, Review, ReviewRating } from '#shared/model/card.ts';
import { type AttemptId, CardId, type QuestionId, ReviewId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { Content } from '../library/content.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { type CardBook, cardBook, type KnownCard, studyCards } from './cardBook.ts';
import { oldestFirst, type ReviewLog, reviewLog } from './reviewLog.ts';

export interface CardsService {
  book: CardBook;
  log: ReviewLog;
  today(): LocalDate;
  queue(on: LocalDate): Promise<StudyQueue>;
  /** How many cards a day asks for, within its limits. What reminders tell. */
  cardsDue(on: LocalDate): Promise<number>;
  /** Refuses a card that is not there. */
  known(id: CardId): Promise<KnownCard>;
  /** `seen` is how many reviews the card had when it was shown. */
  review(id: CardId, rating: ReviewRating, seen: number): Promise<Review>;
  /** Takes back the newest review of today that was made on a card. */
  undo(): Promise<Review>;
  /** What undo would take back; null when there is nothing. */
  lastReview(): Promise<Review | null>;
  /** A practised answer counts as a review where the question has a card; once, however often it is told. */
  countAttempt(attempt: Attempt): Promise<void>;
  uncountAttempt(id: AttemptId): Promise<void>;
  addOwn(source: Extract<CardSource, { kind: 'own' }>): Promise<Card>;
  /** A card that was taken away comes back with its history. */
  addQuestions(ids: readonly QuestionId[]): Promise<{ added: CardId[]; already: number }>;
  /** Changes cards that are in the box, also those taken away. */
  change(ids: readonly CardId[], edit: (card: Card) => Partial<Card>): Promise<Card[]>;
  saveSettings(edit: Partial<CardSettings>): Promise<CardSettings>;
}

export function cardsService(parts: PlannerParts, content: Content): CardsService {
  const { vault, clock, changes } = parts;
  const log = reviewLog(parts);
  const book = cardBook(parts, content, log);
  const today = () => wallClockAt(clock.now(), clock.zone()).date;
  /** One review after the other: each is made from what the one before left. */
  const { inTurn } = turns();

  async function known(id: CardId): Promise<KnownCard> {
    const found = (await book()).cards.find(({ card }) => card.id === id);
    if (!found) throw failure('not-found', 'This card is not there any more.');
    return found;
  }

  async function save(update: (box: CardBox) => CardBox): Promise<CardBox> {
    const box = await vault.cards.update(update);
    changes.publish({ topic: 'practice' });
    return box;
  }

  async function put(review: Review): Promise<Review> {
    await log.put(review);
    changes.publish({ topic: 'practice', id: review.cardId });
    return review;
  }

  async function record(one: KnownCard, rating: ReviewRating, attemptId: AttemptId | null): Promise<Review> {
    const { model } = await book();
    const createdAt = clock.now();
    const zone = clock.zone();
    const { date } = wallClockAt(createdAt, zone);
    return put({
      id: ReviewId.parse(newId(createdAt)),
      cardId: one.card.id,
      rating,
      date,
      dueOn: dueAfter(one.state, date, rating, model),
      attemptId,
      createdAt,
      zone,
      deletedAt: null,
    });
  }

  async function queue(on: LocalDate): Promise<StudyQueue> {
    const page = await book();
    return studyQueue(studyCards(page), on, page.settings, page.model);
  }

  async function lastReview(): Promise<Review | null> {
    const date = today();
    const shown = new Set((await book()).cards.map(({ card }) => card.id));
    const ofToday = (await log.all()).filter((review) => review.date === date && review.attemptId === null);
    return (
      ofToday
        .filter(({ cardId }) => shown.has(cardId))
        .sort(oldestFirst)
        .at(-1) ?? null
    );
  }

  return {
    book,
    log,
    today,
    queue,
    cardsDue: async (on) => leftToStudy(await queue(on)),
    known,
    lastReview,
    review: (id, rating, seen) =>
      inTurn(async () => {
        const one = await known(id);
        if (one.card.isSuspended) throw failure('conflict', 'This card is suspended. Resume it to review it.');
        if ((one.state?.reviews ?? 0) !== seen) {
          throw failure('conflict', 'This card was reviewed elsewhere meanwhile. Go on with the next one.');
        }
        return record(one, rating, null);
      }),
    undo: () =>
      inTurn(async () => {
        const review = await lastReview();
        if (review === null) throw failure('not-found', 'There is no review of today to take back.');
        return put({ ...review, deletedAt: clock.now() });
      }),
    countAttempt: ({ id, questionId, rating }) =>
      inTurn(async () => {
        if ((await log.all()).some(({ attemptId }) => attemptId === id)) return;
        const one = (await book()).cards.find(({ question }) => question?.id === questionId);
        if (one && !one.card.isSuspended) await record(one, rating, id);
      }),
    uncountAttempt: (id) =>
      inTurn(async () => {
        const review = (await log.all()).find(({ attemptId }) => attemptId === id);
        if (review) await put({ ...review, deletedAt: clock.now() });
      }),
    async addOwn(source) {
      const card = newCard(clock.now(), source);
      await save((box) => ({ ...box, cards: { ...box.cards, [card.id]: card } }));
      return card;
    },
    async addQuestions(ids) {
      const added: CardId[] = [];
      await save((box) => {
        const byQuestion = new Map(Object.values(box.cards).map((card) => [questionOf(card), card]));
        const cards = { ...box.cards };
        added.length = 0;
        for (const questionId of ids) {
          const before = byQuestion.get(questionId);
          if (before?.deletedAt === null) continue;
          const now = clock.now();
          const card = before
            ? { ...before, isSuspended: false, deletedAt: null, updatedAt: now }
            : newCard(now, { kind: 'question', questionId });
          cards[card.id] = card;
          added.push(card.id);
        }
        return { ...box, cards };
      });
      return { added, already: ids.length - added.length };
    },
    async change(ids, edit) {
      const { cards } = await save((box) => {
        const changed = ids.map((id) => {
          const card = box.cards[id];
          if (!card) throw failure('not-found', 'This card is not there any more.');
          return [id, { ...card, ...edit(card), updatedAt: clock.now() }] as const;
        });
        return { ...box, cards: { ...box.cards, ...Object.fromEntries(changed) } };
      });
      return ids.flatMap((id) => cards[id] ?? []);
    },
    saveSettings: async (edit) => (await save((box) => ({ ...box, settings: { ...box.settings, ...edit } }))).settings,
  };
}

function newCard(now: Card['createdAt'], source: CardSource): Card {
  const id = CardId.parse(newId(now));
  return { id, source, isSuspended: false, createdAt: now, updatedAt: now, deletedAt: null };
}

function questionOf({ source }: Card): QuestionId | null {
  return source.kind === 'question' ? source.questionId : null;
}
