import type { Vault } from '#electron/vault/vault.ts';
import { Card, Review } from '#shared/model/card.ts';
import type { CardId } from '#shared/model/ids.ts';
import type { IncomingRecord } from './incoming.ts';

/**
 * A question has one card. Where the vault has one of its own for it, reviews of the imported one become reviews of that,
 * and the imported card is left out.
 */
export async function withOwnCards(
  { cards }: Pick<Vault, 'cards'>,
  incoming: readonly IncomingRecord[],
): Promise<IncomingRecord[]> {
  const known = (await cards.read()).cards;
  const mine = new Map<string, CardId>();
  for (const card of Object.values(known)) {
    const question = questionOf(card);
    if (question !== null) mine.set(question, card.id);
  }
  if (mine.size === 0) return [...incoming];
  const standIns = new Map<CardId, CardId>();
  for (const { shelf, value } of incoming) {
    const card = shelf === 'card' ? Card.parse(value) : null;
    const question = card && questionOf(card);
    const own = question === null ? undefined : mine.get(question);
    if (card && own && own !== card.id && !known[card.id]) standIns.set(card.id, own);
  }
  return incoming.flatMap((record) => {
    if (record.shelf === 'card') return standIns.has(Card.parse(record.value).id) ? [] : [record];
    if (record.shelf !== 'review') return [record];
    const review = Review.parse(record.value);
    return [{ ...record, value: { ...review, cardId: standIns.get(review.cardId) ?? review.cardId } }];
  });
}

function questionOf({ source, deletedAt }: Card): string | null {
  return source.kind === 'question' && deletedAt === null ? source.questionId : null;
}
