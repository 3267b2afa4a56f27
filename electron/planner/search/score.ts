import type { Segment } from './segment.ts';
import type { TermMatch } from './termMatches.ts';
import { HIGHEST_WEIGHT } from './termWeights.ts';

interface Hit<Id> {
  id: Id;
  score: number;
}

/** The documents that match every wanted word, in no order. `matches` are, for each word, the terms that stand for it. */
export function score<Id extends string>(segment: Segment<Id>, matches: readonly (readonly TermMatch[])[]): Hit<Id>[] {
  const total = new Float32Array(segment.ids.length);
  /** How many of the wanted words were found; a document that lacks one drops out. */
  const found = new Uint8Array(segment.ids.length);
  matches.forEach((terms, place) => {
    for (const { term, closeness } of terms) {
      const worth = (rarity(segment, term) * closeness) / HIGHEST_WEIGHT;
      segment.each(term, (document, weight) => {
        if ((found[document] ?? 0) < place) return;
        found[document] = place + 1;
        total[document] = (total[document] ?? 0) + worth * weight;
      });
    }
  });
  if (matches.length === 0) return [];
  return segment.ids.flatMap((id, document) =>
    found[document] === matches.length ? [{ id, score: total[document] ?? 0 }] : [],
  );
}

/** BM25's inverse document frequency: a word in every document tells nothing apart. */
function rarity(segment: Segment, term: number): number {
  const frequency = segment.frequency(term);
  return Math.log(1 + (segment.ids.length - frequency + 0.5) / (frequency + 0.5));
}
