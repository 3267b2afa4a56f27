import { expect, test } from 'vitest';
import { ReviewComment } from '#shared/model/entry.ts';
import { commentsInOrder } from './commentsInOrder.ts';

const aComment = (quote: string): ReviewComment =>
  ReviewComment.parse({
    id: '0195184e-8f80-7000-8000-000000000001',
    quote,
    text: 'Later',
    at: '2027-02-19T20:00:00.000Z',
    zone: 'UTC',
    settledAt: null,
  });

test('comments come in the order of their words, the whole first and lost words last', () => {
  const placed = commentsInOrder('one two three', ['gone', 'three', '', 'two'].map(aComment));
  expect(placed.map(({ comment: { quote }, isGone }) => [quote, isGone])).toEqual([
    ['', false],
    ['two', false],
    ['three', false],
    ['gone', true],
  ]);
});
