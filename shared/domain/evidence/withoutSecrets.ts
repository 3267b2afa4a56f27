import { foldedTitle } from '../journal/wikiLinks/linkTarget.ts';

/** Stands where something private was named. */
export const PRIVATE_WORDS = '(private)';

/** One short word says nothing of the entry that happens to be called so, and texts are full of it. */
const SHORTEST_WORD = 12;

/**
 * Takes titles out of texts, whatever wrote them there: a person, the facts of a day, a debrief, a link. Titles of one
 * short word are left: only links by them tell what is meant. So are titles that something not secret has too.
 */
export function withoutSecrets(secretTitles: Iterable<string>, openTitles: Iterable<string>): (text: string) => string {
  const open = new Set(Array.from(openTitles, foldedTitle));
  const secrets = new Map<string, string>();
  for (const title of secretTitles) {
    const folded = foldedTitle(title);
    if (!isTelling(folded) || open.has(folded)) continue;
    secrets.set(title.normalize('NFC').replace(/\s+/g, ' ').trim(), lettersOf(title));
  }
  if (secrets.size === 0) return (text) => text;
  return (text) => {
    const letters = lettersOf(text);
    const named = [...secrets].flatMap(([secret, own]) => (letters.includes(own) ? [secret] : []));
    if (named.length === 0) return text;
    return text.normalize('NFC').replace(patternOf(named), PRIVATE_WORDS);
  };
}

/** Takes ids out, such as those in an address that somebody pasted or drew. */
export function withoutIds(text: string, isSecret: (id: string) => boolean): string {
  return text.replace(ANY_ID, (id) => (isSecret(id.toLowerCase()) ? PRIVATE_WORDS : id));
}

const ANY_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** What HTML and SVG write for characters that mean something to them. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&(?:amp|#38|#x26);',
  '<': '&(?:lt|#60|#x3c);',
  '>': '&(?:gt|#62|#x3e);',
  '"': '&(?:quot|#34|#x22);',
  "'": '&(?:apos|#39|#x27);',
};
/** A line of a drawing's text is an element of its own. */
const NEXT_LINE = '<\\/(?:text|tspan)>\\s*<(?:text|tspan)\\b[^>]*>';
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/gi;

/** A quick look before the exact one: a text that names a title has its letters in this order. */
function lettersOf(text: string): string {
  return foldedTitle(text)
    .replace(new RegExp(NEXT_LINE, 'g'), '')
    .replace(ENTITY, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function isTelling(title: string): boolean {
  return title.includes(' ') || title.length >= SHORTEST_WORD;
}

/** Longest first, so that of two titles that begin the same the whole is taken. */
function patternOf(titles: readonly string[]): RegExp {
  const ways = [...titles].sort((one, other) => other.length - one.length).map(asPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Words may be set in bold, escaped, or broken over the lines of a text or a drawing. */
function asPattern(title: string): string {
  return title
    .split(' ')
    .map((word) => Array.from(word, characterPattern).join(''))
    .join(`[*_~]*(?:\\s|&nbsp;|&#160;|${NEXT_LINE})+[*_~]*`);
}

function characterPattern(character: string): string {
  if (/[\p{L}\p{N}]/u.test(character)) return character;
  const plain = character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  const entity = ENTITIES[character];
  return `\\\\?(?:${entity === undefined ? plain : `${entity}|${plain}`})`;
}
