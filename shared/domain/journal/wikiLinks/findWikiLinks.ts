import { proseOf } from './proseOf.ts';

/** A link between double brackets, as it stands in a text. */
export interface WikiLink {
  /** Where its first bracket is, and where its last one ends. */
  from: number;
  to: number;
  /** What it names; see linkTarget.ts for how. */
  target: string;
  /** The words after the bar; null without. */
  shown: string | null;
}

/** One line, no brackets inside. In a table the bar is escaped, as other tools want it. */
const LINK = /\[\[([^[\]|\r\n]{1,300}?)(?:\\?\|([^[\]\r\n]{0,300}))?\]\]/y;

/**
 * The links of a Markdown text, in order: `[[Title]]` and `[[Title|shown words]]`. In code, in HTML comments and after a
 * backslash the brackets are text. Takes time in step with the text's length, whatever stands in it.
 */
export function findWikiLinks(text: string): WikiLink[] {
  if (!text.includes('[[')) return [];
  const links: WikiLink[] = [];
  let at = text.indexOf('[[');
  for (const [from, to] of proseOf(text)) {
    if (at >= 0 && at < from) at = text.indexOf('[[', from);
    while (at >= 0 && at < to) {
      const found = isEscaped(text, at, from) ? null : readLink(text, at);
      if (found && found.to <= to) links.push(found);
      at = text.indexOf('[[', found ? found.to : at + 1);
    }
    if (at < 0) break;
  }
  return links;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let before = at;
  while (before > from && text.charAt(before - 1) === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

function readLink(text: string, at: number): WikiLink | null {
  LINK.lastIndex = at;
  const match = LINK.exec(text);
  const target = match?.[1]?.trim() ?? '';
  if (!match || target === '') return null;
  const shown = match[2]?.trim() ?? '';
  return { from: at, to: at + match[0].length, target, shown: shown === '' ? null : shown };
}
