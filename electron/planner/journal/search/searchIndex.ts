import { searchWords } from '#shared/domain/journal/searchWords.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { score } from './score.ts';
import { type Segment, segmentBuilder } from './segment.ts';
import { beginningWith, similarTo, type TermMatch } from './termMatches.ts';
import { termWeights } from './termWeights.ts';

export interface Found {
  /** The best first. */
  ids: EntryId[];
  /** The words of the journal that were found, to show the place. */
  words: string[];
}

export interface SearchIndex {
  /** For the first reading of everything. What is `put` or dropped in the meantime is newer and stays. */
  learn(): Learning;
  put(entry: Entry): void;
  drop(id: EntryId): void;
  /** Entries that hold every word, or one that begins with it, or, if there is none, one much like it. */
  find(text: string): Found;
}

interface Learning {
  take(entry: Entry): void;
  /** From now on it can be searched. */
  settle(): void;
}

/** So many changed entries are looked up apart before they become a segment of their own. */
const MOST_CHANGED = 500;

const CHANGED = 'changed';

export function searchIndex(): SearchIndex {
  const segments: Segment[] = [];
  let changed = new Map<EntryId, ReadonlyMap<string, number>>();
  let ofChanged: Segment | null = null;
  /** Where the newest words of an entry are, null for a dropped one. What is found elsewhere is outdated. */
  const home = new Map<EntryId, Segment | typeof CHANGED | null>();

  function settle(segment: Segment): void {
    segments.push(segment);
    for (const id of segment.ids) if (!home.has(id)) home.set(id, segment);
  }

  function changedSegment(): Segment {
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
      const builder = segmentBuilder();
      return {
        take: (entry) => builder.add(entry.id, termWeights(entry)),
        settle: () => settle(builder.build()),
      };
    },
    put: (entry) => {
      changed.set(entry.id, termWeights(entry));
      home.set(entry.id, CHANGED);
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

function segmentOf(entries: ReadonlyMap<EntryId, ReadonlyMap<string, number>>): Segment {
  const builder = segmentBuilder();
  for (const [id, weights] of entries) builder.add(id, weights);
  return builder.build();
}
