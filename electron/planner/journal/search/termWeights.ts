import { searchWords } from '#shared/domain/journal/searchWords.ts';
import type { Entry } from '#shared/model/entry.ts';
import { entryText } from '../entryText.ts';

/** How much one word counts by where it stands. */
const IN_TITLE = 6;
const IN_TAGS = 4;
const IN_TEXT = 1;

/** BM25's usual parameters, with a fixed length in place of the average, which changes with every entry. */
const SATURATION = 1.2;
const LENGTH_MATTERS = 0.75;
const USUAL_LENGTH = 300;

export const HIGHEST_WEIGHT = 255;

/** Every word of an entry with how much it says about it, 1 to 255. Single characters say nothing. */
export function termWeights(entry: Entry): Map<string, number> {
  const counts = new Map<string, number>();
  let length = 0;
  const count = (text: string, each: number) => {
    for (const word of searchWords(text)) {
      length += 1;
      if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + each);
    }
  };
  count(entry.title, IN_TITLE);
  count(entry.tags.join(' '), IN_TAGS);
  count(entryText(entry), IN_TEXT);
  const dampening = SATURATION * (1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / USUAL_LENGTH);
  for (const [word, frequency] of counts) {
    counts.set(word, Math.max(1, Math.round((HIGHEST_WEIGHT * frequency) / (frequency + dampening))));
  }
  return counts;
}
