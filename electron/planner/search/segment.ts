import { detached } from './detached.ts';

/**
 * Which documents hold which words, unchangeable and small: two million pairs of word and document, ten years of
 * journal, take 10 MB. An index of maps took 140 MB for the same.
 */
export interface Segment<Id extends string = string> {
  ids: readonly Id[];
  /** In order, so that all words with the same beginning stand together. */
  terms: readonly string[];
  /** Calls back with the place in `ids` and the weight, for every document that holds the term. */
  each(term: number, visit: (document: number, weight: number) => void): void;
  /** How many documents hold the term. */
  frequency(term: number): number;
}

export interface SegmentBuilder<Id extends string> {
  add(id: Id, weights: ReadonlyMap<string, number>): void;
  /** The builder is of no use afterwards. */
  build(): Segment<Id>;
}

/** The weight takes the lowest byte of a posting, the place of the document the rest. */
const WEIGHT_BITS = 8;
/** Enough for what changed since the first reading. */
const FIRST_CHUNK = 2 ** 18;
/**
 * 32 MB. Memory of this size the system takes back as soon as it is free (glibc: M_MMAP_THRESHOLD), and what is not
 * written to costs nothing; smaller pieces left 20 MB of holes in the process after the first reading.
 */
const NEXT_CHUNK = 2 ** 23;

export function segmentBuilder<Id extends string>(): SegmentBuilder<Id> {
  const ids: Id[] = [];
  const numbers = new Map<string, number>();
  const pairs = pairList();

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const next = numbers.size;
    numbers.set(detached(term), next);
    return next;
  }

  return {
    add: (id, weights) => {
      const document = ids.push(id) - 1;
      for (const [term, weight] of weights) pairs.push(numberOf(term), (document << WEIGHT_BITS) | weight);
    },
    build: () => segment(ids, numbers, pairs),
  };
}

/** Pairs of a term's number and a posting, in chunks, so that growing never copies. */
interface PairList {
  readonly length: number;
  push(number: number, posting: number): void;
  each(visit: (number: number, posting: number) => void): void;
}

function pairList(): PairList {
  const chunks: Uint32Array[] = [];
  let last = new Uint32Array(0);
  let used = 0;
  let length = 0;
  return {
    get length() {
      return length;
    },
    push: (number, posting) => {
      if (used === last.length) {
        last = new Uint32Array(chunks.length === 0 ? FIRST_CHUNK : NEXT_CHUNK);
        chunks.push(last);
        used = 0;
      }
      length += 1;
      last[used] = number;
      last[used + 1] = posting;
      used += 2;
    },
    each: (visit) => {
      for (const chunk of chunks) {
        const end = chunk === last ? used : chunk.length;
        for (let at = 0; at < end; at += 2) visit(chunk[at] ?? 0, chunk[at + 1] ?? 0);
      }
    },
  };
}

function segment<Id extends string>(
  ids: readonly Id[],
  numbers: ReadonlyMap<string, number>,
  pairs: PairList,
): Segment<Id> {
  const terms = [...numbers.keys()].sort();
  const places = new Uint32Array(terms.length);
  terms.forEach((term, place) => {
    places[numbers.get(term) ?? 0] = place;
  });
  const placeOf = (number: number) => places[number] ?? 0;

  /** Where the postings of each term begin, and of the one after the last. */
  const starts = new Uint32Array(terms.length + 1);
  pairs.each((number) => {
    const after = placeOf(number) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  });
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);

  const postings = new Uint32Array(pairs.length);
  const next = starts.slice();
  pairs.each((number, posting) => {
    const place = placeOf(number);
    const at = next[place] ?? 0;
    postings[at] = posting;
    next[place] = at + 1;
  });

  return {
    ids,
    terms,
    each: (term, visit) => {
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; at += 1) {
        const posting = postings[at] ?? 0;
        visit(posting >>> WEIGHT_BITS, posting & 0xff);
      }
    },
    frequency: (term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0),
  };
}
