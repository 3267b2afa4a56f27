import { type CardState, cardState } from '#shared/domain/cards/cardState.ts';
import { type MemoryModel, memoryModel } from '#shared/domain/cards/memoryModel.ts';
import type { StudyCard } from '#shared/domain/cards/studyQueue.ts';
import type { Card, CardSettings, Review } from '#shared/model/card.ts';
import type { CardId } from '#shared/model/ids.ts';
import type { Question } from '#shared/model/question.ts';
import type { Content } from '../library/content.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { ReviewLog } from './reviewLog.ts';

/** A card with what it shows and where it stands. */
export interface KnownCard {
  card: Card;
  /** Null for a card of one's own. */
  question: Question | null;
  /** Null for a new card. */
  state: CardState | null;
}

export interface CardPage {
  /** Those that were not taken away, the oldest first. A question that Leadlight does not know any more has none. */
  cards: readonly KnownCard[];
  settings: CardSettings;
  model: MemoryModel;
}

/** Every card as it stands at this moment. */
export type CardBook = () => Promise<CardPage>;

interface Remembered {
  reviews: readonly Review[];
  model: MemoryModel;
  state: CardState | null;
}

/** What was worked out is kept until a card's reviews, the weights or the wanted retention change. */
export function cardBook({ vault }: Pick<PlannerParts, 'vault'>, content: Content, log: ReviewLog): CardBook {
  const states = new Map<CardId, Remembered>();
  let made: { settings: CardSettings; model: MemoryModel } | null = null;

  function modelFor(settings: CardSettings): MemoryModel {
    if (made?.settings !== settings) made = { settings, model: memoryModel(settings) };
    return made.model;
  }

  function stateOf(id: CardId, reviews: readonly Review[], model: MemoryModel): CardState | null {
    const known = states.get(id);
    if (known?.reviews === reviews && known.model === model) return known.state;
    const state = cardState(reviews, model);
    states.set(id, { reviews, model, state });
    return state;
  }

  return async () => {
    const { cards, settings } = await vault.cards.read();
    const index = await content.index();
    const model = modelFor(settings);
    const byCard = await log.byCard();
    const known: KnownCard[] = [];
    for (const card of Object.values(cards)) {
      if (card.deletedAt !== null) continue;
      const question = card.source.kind === 'question' ? index.question(card.source.questionId) : null;
      if (question !== undefined)
        known.push({ card, question, state: stateOf(card.id, byCard.get(card.id) ?? NONE, model) });
    }
    return { cards: known.sort((one, other) => (one.card.id < other.card.id ? -1 : 1)), settings, model };
  };
}

const NONE: readonly Review[] = [];

/** Those that may come up. */
export function studyCards({ cards }: CardPage): StudyCard[] {
  return cards.filter(({ card }) => !card.isSuspended).map(({ card, state }) => ({ id: card.id, state }));
}
