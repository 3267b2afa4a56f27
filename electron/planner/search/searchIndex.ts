import { searchWords } from '#shared/domain/journal/searchWords.ts';
import { score } from './score.ts';
import { type Segment, segmentBuilder } from './segment.ts';
import { beginningWith, similarTo, type TermMatch } from './termMatches.ts';
import type { TermWeights } from './termWeights.ts';

export interface Found<Id extends string> {
  /** The best first. */
  ids: Id[];
  /** The words that were found, to show the place. */
  words: string[];
}

/** Finds documents by their words (see termWeights): the journal's entries, or the items of the content. */
export interface SearchIndex<Id extends string> {
  /** For the first reading of everything. What is `put` or dropped in the meantime is newer and stays. */
  learn(): Learning<Id>;
  put(id: Id, weights: TermWeights): void;
  drop(id: Id): void;
  /** Documents that hold every word, or one that begins with it, or, if there is none, one much like it. */
  find(text: string): Found<Id>;
}

interface Learning<Id extends string> {
  take(id: Id, weights: TermWeights): void;
  /** From now on it can be searched. */
  settle(): void;
}

/** So many changed documents are looked up apart before they become a segment of their own. */
const MOST_CHANGED = 500;

const CHANGED = 'changed';

export function searchIndex<Id extends string>(): SearchIndex<Id> {
  const segments: Segment<Id>[] = [];
  let changed = new Map<Id, TermWeights>();
  let ofChanged: Segment<Id> | null = null;
  /** Where the newest words of a document are, null for a dropped one. What is found elsewhere is outdated. */
  const home = new Map<Id, Segment<Id> | typeof CHANGED | null>();

  function settle(segment: Segment<Id>): void {
    segments.push(segment);
    for (const id of segment.ids) if (!home.has(id)) home.set(id, segment);
  }

  function changedSegment(): Segment<Id> {
    ofChanged ??= segmentOf(changed);
    if (changed.size <= MOST_CHANGED) return ofChanged;
    segments.push(ofChanged);
    for (const id of changed.keys()) home.set(id, ofChanged);
    changed = new Map();
    ofChanged = segmentOf(changed);
    return ofChanged;
  }

  return {
    learn: () => {
      const builder = segmentBuilder<Id>();
      return {
        take: (id, weights) => builder.add(id, weights),
        settle: () => settle(builder.build()),
      };
    },
    put: (id, weights) => {
      changed.set(id, weights);
      home.set(id, CHANGED);
      ofChanged = null;
    },
    drop: (id) => {
      changed.delete(id);
      home.set(id, null);
      ofChanged = null;
    },
    find: (text) => {
      const newest = changedSegment();
      const searched = [...segments, newest];
      const matches = matchesOf(searchWords(text), searched);
      const hits = searched.flatMap((segment, place) => {
        const at = segment === newest ? CHANGED : segment;
        return score(
          segment,
          matches.map((found) => found[place] ?? []),
        ).filter(({ id }) => home.get(id) === at);
      });
      hits.sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1));
      const words = searched.flatMap(({ terms }, place) =>
        matches.flatMap((found) => (found[place] ?? []).map(({ term }) => terms[term] ?? '')),
      );
      return { ids: hits.map(({ id }) => id), words };
    },
  };
}

/** For each wanted word the terms of each segment that stand for it. */
function matchesOf(words: readonly string[], segments: readonly Segment[]): TermMatch[][][] {
  return [...new Set(words)].map((word) => {
    const exact = segments.map(({ terms }) => beginningWith(terms, word));
    if (exact.some(({ length }) => length > 0)) return exact;
    return segments.map(({ terms }) => similarTo(terms, word));
  });
}

function segmentOf<Id extends string>(documents: ReadonlyMap<Id, TermWeights>): Segment<Id> {
  const builder = segmentBuilder<Id>();
  for (const [id, weights] of documents) builder.add(id, weights);
  return builder.build();
}
