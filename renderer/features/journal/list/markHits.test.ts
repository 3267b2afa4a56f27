import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromFirstHit, markHits } from './markHits.ts';

function hits(text: string, query: string): string[] {
  return markHits(text, query).flatMap((piece) => (piece.isHit ? [piece.text] : []));
}

it('marks words that begin so, whatever their capitals and accents', () => {
  expect(hits('The Planner’s plan; café', 'plan caf')).toEqual(['Planner', 'plan', 'café']);
  expect(hits('unplanned', 'plan')).toEqual([]);
});

it('never changes the text', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '1') });
  fc.assert(
    fc.property(
      words,
      words,
      (text, query) =>
        markHits(text, query)
          .map((piece) => piece.text)
          .join('') === text,
    ),
  );
});

it('brings a hit far inside a text to its front, cut between words', () => {
  const text = 'Summary Producers own the schema, consumers pin a version.';
  expect(fromFirstHit(text, 'schema')).toBe('…own the schema, consumers pin a version.');
  expect(fromFirstHit(text, 'summary')).toBe(text);
  expect(fromFirstHit(text, '')).toBe(text);
});
