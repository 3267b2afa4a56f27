import { expect, test } from 'vitest';
import { aVaultPlace } from '#electron/vault/testing/aVault.ts';
import { idNumber } from '#electron/vault/testing/someData.ts';
import { Card, Review } from '#shared/model/card.ts';
import type { IncomingRecord } from './incoming.ts';
import { withOwnCards } from './withOwnCards.ts';

const at = '2027-02-02T20:00:00.000Z';

function aCard(number: number, questionId: string): Card {
  const made = { createdAt: at, updatedAt: at, deletedAt: null, isSuspended: false };
  return Card.parse({ ...made, id: idNumber(number), source: { kind: 'question', questionId } });
}

function aReview(number: number, ofCard: number): IncomingRecord {
  const day = { date: '2027-02-02', dueOn: '2027-02-02', createdAt: at, zone: 'UTC' };
  const made = { ...day, rating: 3, attemptId: null, deletedAt: null };
  const value = Review.parse({ ...made, id: idNumber(number), cardId: idNumber(ofCard) });
  return { shelf: 'review', key: value.id, value };
}

const asRecord = (card: Card): IncomingRecord => ({ shelf: 'card', key: card.id, value: card });

test('a question keeps the one card that it has; what was reviewed elsewhere counts for it', async () => {
  const vault = await (await aVaultPlace()).open();
  const mine = aCard(1, 'story');
  await vault.cards.update((box) => ({ ...box, cards: { [mine.id]: mine } }));
  const other = asRecord(aCard(3, 'first'));
  const merged = await withOwnCards(vault, [asRecord(aCard(2, 'story')), other, aReview(4, 2), aReview(5, 3)]);
  expect(merged).toEqual([other, { ...aReview(4, 1) }, aReview(5, 3)]);
  expect(await withOwnCards(vault, [asRecord(mine)])).toEqual([asRecord(mine)]);
});
