/** Letters and digits, whatever stands between them; an accent may be a character of its own. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN_WORD = /[a-z0-9]+/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** Typographic quotes, dashes and spaces. They are part of no word, and well-set text is full of them. */
const TYPOGRAPHY = /[\u2000-\u206f]/g;

/** The words of a text for searching, in order, capitals and accents evened out. */
export function searchWords(text: string): string[] {
  const lower = text.toLowerCase().replace(TYPOGRAPHY, ' ');
  if (!BEYOND_ASCII.test(lower)) return lower.match(PLAIN_WORD) ?? [];
  return (lower.match(WORD) ?? []).map(withoutAccents);
}

/** Where the first of some search words stands in a text; -1 when none does. */
export function placeOfWord(text: string, words: ReadonlySet<string>): number {
  for (const match of text.matchAll(WORD)) {
    if (words.has(withoutAccents(match[0].toLowerCase()))) return match.index;
  }
  return -1;
}

function withoutAccents(word: string): string {
  return BEYOND_ASCII.test(word) ? word.normalize('NFKD').replace(/\p{M}+/gu, '') : word;
}
