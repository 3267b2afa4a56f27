import { asText } from '../journal/markdownText.ts';
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
  const secrets = new Set<string>();
  for (const title of secretTitles) {
    const folded = foldedTitle(title);
    if (!isTelling(folded) || open.has(folded)) continue;
    secrets.add(folded);
    secrets.add(foldedTitle(asText(title)));
  }
  if (secrets.size === 0) return (text) => text;
  return (text) => {
    const folded = foldedTitle(text);
    const named = [...secrets].filter((secret) => folded.includes(secret));
    if (named.length === 0) return text;
    return text.normalize('NFC').replace(patternOf(named), PRIVATE_WORDS);
  };
}

function isTelling(title: string): boolean {
  return title.includes(' ') || title.length >= SHORTEST_WORD;
}

/** Longest first, so that of two titles that begin the same the whole is taken. */
function patternOf(titles: readonly string[]): RegExp {
  const ways = [...titles].sort((one, other) => other.length - one.length).map(asPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function asPattern(title: string): string {
  return title
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+');
}
