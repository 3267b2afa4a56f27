import { plainLines } from './plainText.ts';
import { placeOfWord } from './searchWords.ts';

const LONGEST = 160;
/** Characters shown before a hit, so that one sees what it is about. */
const BEFORE_HIT = 40;

/**
 * A few words of an entry for a list: its first ones after headings and tables, or those around the first of the found
 * search words. Cut between words; an ellipsis says where.
 */
export function excerpt(markdown: string, found: ReadonlySet<string> = new Set()): string {
  return (found.size > 0 ? aroundHit(markdown, found) : null) ?? cut(firstWords(markdown), 0);
}

function aroundHit(markdown: string, found: ReadonlySet<string>): string | null {
  const text = Array.from(plainLines(markdown), (line) => line.text).join(' ');
  const hit = placeOfWord(text, found);
  return hit < 0 ? null : cut(text, hit);
}

function firstWords(markdown: string): string {
  let first = '';
  for (const { isHeading, isTableRow, text } of plainLines(markdown)) {
    if (!isHeading && !isTableRow) first = first === '' ? text : `${first} ${text}`;
    if (first.length > LONGEST) break;
  }
  return first;
}

function cut(text: string, hit: number): string {
  const start = hit <= BEFORE_HIT ? 0 : startOfWord(text, hit - BEFORE_HIT, hit);
  const opening = start > 0 ? '…' : '';
  const room = LONGEST - opening.length;
  if (text.length - start <= room) return opening + text.slice(start);
  return `${opening}${text.slice(start, endOfWord(text, start, start + room - 1)).trimEnd()}…`;
}

function startOfWord(text: string, from: number, latest: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < latest ? space + 1 : latest;
}

/** Where to cut so that no word is, unless the word alone is too long; never inside a surrogate pair. */
function endOfWord(text: string, start: number, latest: number): number {
  const space = text.lastIndexOf(' ', latest);
  if (space > start) return space;
  return /[\uD800-\uDBFF]/.test(text.charAt(latest - 1)) ? latest - 1 : latest;
}
