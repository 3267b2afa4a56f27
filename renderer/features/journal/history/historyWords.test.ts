import { expect, it } from 'vitest';
import { changedWords } from './historyWords.ts';

it.each([
  [{ added: 12, removed: 3 }, '+12 −3 words'],
  [{ added: 1, removed: 0 }, '+1 word'],
  [{ added: 0, removed: 2 }, '−2 words'],
  [{ added: 1, removed: 1 }, '+1 −1 words'],
  [{ added: 0, removed: 0 }, 'No word changed'],
  [null, 'The first that is kept'],
])('says %j as “%s”', (changed, words) => {
  expect(changedWords(changed)).toBe(words);
});
