const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text with their places, for searching: letters and digits, whatever stands between them. */
export function* searchWords(text: string): Generator<{ word: string; at: number }> {
  for (const match of text.matchAll(WORD)) yield { word: foldWord(match[0]), at: match.index };
}

/** Capitals and accents make no difference when one searches. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /[^a-z0-9]/.test(lower) ? lower.normalize('NFKD').replace(/\p{M}+/gu, '') : lower;
}
