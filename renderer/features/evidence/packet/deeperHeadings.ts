import { proseOf } from '#shared/domain/journal/wikiLinks/proseOf.ts';

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const DEEPEST = 6;

/** A text whose headings stand under that of a packet's entry: each some levels deeper, none in code. */
export function deeperHeadings(text: string, levels: number): string {
  let deeper = '';
  let at = 0;
  for (const [from] of proseOf(text)) {
    if (from > 0 && text[from - 1] !== '\n') continue;
    const marks = HEADING.exec(text.slice(from, from + 12))?.[1];
    if (marks === undefined) continue;
    deeper += text.slice(at, from) + '#'.repeat(Math.min(levels, DEEPEST - marks.length));
    at = from;
  }
  return deeper + text.slice(at);
}
