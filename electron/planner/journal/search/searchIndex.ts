import { searchWords } from '#shared/domain/journal/searchWords.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { score } from './score.ts';
import { type Segment, segmentBuilder } from './segment.ts';
import { beginningWith, similarTo } from './termMatches.ts';
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

/** So many changed entries are looked up apart before everything is put together again. */
const MOST_CHANGED = 500;

export function searchIndex(): SearchIndex {
  let base: Segment = segmentBuilder().build();
  /** Newer than `base`; without words for a dropped entry. */
  let changed = new Map<EntryId, ReadonlyMap<string, number>>();
  let recent: Segment | null = null;

  function change(id: EntryId, weights: ReadonlyMap<string, number>): void {
    changed.set(id, weights);
    recent = null;
  }

  function segments(): Segment[] {
    if (changed.size > MOST_CHANGED) {
      base = together(base, changed);
      changed = new Map();
    }
    recent ??= together(segmentBuilder().build(), changed);
    return [base, recent];
  }

  return {
    learn: () => {
      const builder = segmentBuilder();
      return {
        take: (entry) => builder.add(entry.id, termWeights(entry)),
        settle: () => {
          base = builder.build();
        },
      };
    },
    put: (entry) => change(entry.id, termWeights(entry)),
    drop: (id) => change(id, new Map()),
    find: (text) => {
      const wanted = [...new Set(searchWords(text))];
      const searched = segments();
      const exact = wanted.map((word) => searched.map(({ terms }) => beginningWith(terms, word)));
      const matches = exact.map((found, place) =>
        found.some(({ length }) => length > 0)
          ? found
          : searched.map(({ terms }) => similarTo(terms, wanted[place] ?? '')),
      );
      const hits = searched.flatMap((segment, place) => {
        const isOutdated = (id: EntryId) => segment === base && changed.has(id);
        const ofSegment = matches.map((found) => found[place] ?? []);
        return score(segment, ofSegment).filter(({ id }) => !isOutdated(id));
      });
      hits.sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1));
      const words = searched.flatMap(({ terms }, place) =>
        matches.flatMap((found) => (found[place] ?? []).map(({ term }) => terms[term] ?? '')),
      );
      return { ids: hits.map(({ id }) => id), words };
    },
  };
}

function together(base: Segment, changed: ReadonlyMap<EntryId, ReadonlyMap<string, number>>): Segment {
  const builder = segmentBuilder();
  const kept = base.ids.map((): Map<string, number> => new Map());
  base.terms.forEach((term, place) => {
    base.each(place, (document, weight) => {
      kept[document]?.set(term, weight);
    });
  });
  base.ids.forEach((id, document) => {
    if (!changed.has(id)) builder.add(id, kept[document] ?? new Map());
  });
  for (const [id, weights] of changed) if (weights.size > 0) builder.add(id, weights);
  return builder.build();
}
