import { searchWords } from '#shared/domain/journal/searchWords.ts';

/** How much one word counts by where it stands. */
const IN_TITLE = 6;
const IN_TAGS = 4;
const IN_TEXT = 1;

/** BM25's usual parameters, with a fixed length in place of the average, which changes with every document. */
const SATURATION = 1.2;
const LENGTH_MATTERS = 0.75;
const USUAL_LENGTH = 300;

export const HIGHEST_WEIGHT = 255;

/** What is searched of one document. */
export interface DocumentText {
  title: string;
  /** Words that say what it is about. */
  tags: readonly string[];
  text: string;
}

export type TermWeights = ReadonlyMap<string, number>;

/** Every word of a document with how much it says about it, 1 to 255. Single characters say nothing. */
export function termWeights({ title, tags, text }: DocumentText): TermWeights {
  const counts = new Map<string, number>();
  let length = 0;
  const count = (words: string, each: number) => {
    for (const word of searchWords(words)) {
      length += 1;
      if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + each);
    }
  };
  count(title, IN_TITLE);
  count(tags.join(' '), IN_TAGS);
  count(text, IN_TEXT);
  const dampening = SATURATION * (1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / USUAL_LENGTH);
  for (const [word, frequency] of counts) {
    counts.set(word, Math.max(1, Math.round((HIGHEST_WEIGHT * frequency) / (frequency + dampening))));
  }
  return counts;
}
