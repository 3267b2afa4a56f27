import { expect, test } from 'vitest';
import { iAndWe } from './iNotWe.ts';

test('a sentence of the team alone is named with its place in the source', () => {
  const text =
    'I asked both leads. We built a bridge.\r\nThen **our** v1.2 broke us!\r\n\r\n- I wrote what we owed\n- We shipped it';
  const { mine, ours, sentences } = iAndWe(text);
  expect([mine, ours]).toEqual([2, 5]);
  expect(sentences.map((one) => one.text)).toEqual([
    'We built a bridge.',
    'Then **our** v1.2 broke us!',
    'We shipped it',
  ]);
  const source = text.replace(/\r\n/g, '\n');
  for (const { from, to, text: words } of sentences) expect(source.slice(from, to)).toBe(words);
});

test('code, the country and words of other languages do not count', () => {
  expect(iAndWe('```\nwe us our\n```\nShipped in the US. `our` Wir haben unser System gebaut, was uns half.')).toEqual({
    mine: 0,
    ours: 0,
    sentences: [],
  });
});

test('short forms count', () => {
  expect(iAndWe("We've won. I'm glad, I’d say. We'll see.")).toMatchObject({ mine: 2, ours: 2 });
});
