import { plainLines } from '../plainText.ts';
import type { WikiLink } from './findWikiLinks.ts';

/** Characters of the source on each side of the link. */
const AROUND = 110;

/** The words around a link, on one line, as a reader reads them. */
export function linkExcerpt(text: string, { from, to }: Pick<WikiLink, 'from' | 'to'>): string {
  const paragraph = text.lastIndexOf('\n\n', from) + 1;
  const end = text.indexOf('\n\n', to);
  const start = wordAfter(text, Math.max(paragraph, from - AROUND), from);
  const stop = wordBefore(text, Math.min(end < 0 ? text.length : end, to + AROUND), to);
  const words = Array.from(plainLines(text.slice(start, stop)), (line) => line.text).join(' ');
  const isCutAtEnd = stop < (end < 0 ? text.length : end);
  return `${start > paragraph ? '…' : ''}${words}${isCutAtEnd ? '…' : ''}`;
}

function wordAfter(text: string, at: number, latest: number): number {
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  const space = text.slice(at, latest).search(/\s/);
  return space < 0 ? latest : at + space + 1;
}

function wordBefore(text: string, at: number, earliest: number): number {
  if (at === text.length || /\s/.test(text.charAt(at))) return at;
  const space = text.slice(earliest, at).search(/\s\S*$/);
  return space < 0 ? earliest : earliest + space;
}
