import { type MarkdownLine, markdownLines } from './markdownLines.ts';

/** What a reader looks for in a document of a kind, in the order it is read. The templates have the same. */
export const REQUIRED_SECTIONS = {
  rfc: ['Summary', 'Motivation', 'Proposal', 'Alternatives', 'Trade-offs', 'Rollout', 'Open questions'],
  decision: ['Context', 'Decision', 'Consequences', 'Alternatives'],
} as const;

export interface CheckedSection {
  name: string;
  /** `empty` has its heading and nothing of the writer's under it. */
  state: 'present' | 'empty' | 'missing';
}

interface Heading {
  level: number;
  words: string[];
  line: number;
}

/** Which sections of a document are written. Comments are no content, and what looks like a heading in code is none. */
export function checkSections(kind: 'rfc' | 'decision', body: string): CheckedSection[] {
  const lines = markdownLines(body);
  const headings = headingsOf(lines);
  return REQUIRED_SECTIONS[kind].map((name) => {
    const heading = headingOf(name, headings);
    if (!heading) return { name, state: 'missing' };
    const next = headings.find(({ line, level }) => line > heading.line && level <= heading.level);
    return { name, state: isWritten(lines.slice(heading.line + 1, next?.line)) ? 'present' : 'empty' };
  });
}

interface PlaceToWrite {
  body: string;
  /** In characters from the start of the body. */
  place: number;
}

/**
 * Where one writes on in a section: at the end of what is there. An empty one gets an empty line with room above and
 * below, and a missing one its heading at its place among the others.
 */
export function sectionToWrite(kind: 'rfc' | 'decision', body: string, name: string): PlaceToWrite {
  const lines = markdownLines(body);
  const headings = headingsOf(lines);
  const heading = headingOf(name, headings);
  return heading ? placeIn(body, lines, headings, heading) : withSection(kind, body, lines, headings, name);
}

function withSection(
  kind: 'rfc' | 'decision',
  body: string,
  lines: readonly MarkdownLine[],
  headings: readonly Heading[],
  name: string,
): PlaceToWrite {
  const names: readonly string[] = REQUIRED_SECTIONS[kind];
  const later = names.slice(names.indexOf(name) + 1);
  const next = later.flatMap((one) => headingOf(one, headings) ?? [])[0];
  const level = headings.find((one) => names.some((each) => headingOf(each, [one])))?.level ?? 2;
  const at = next ? (lines[next.line]?.at ?? body.length) : body.length;
  return inserted(body, at, `${'#'.repeat(level)} ${name}\n\n`);
}

function placeIn(
  body: string,
  lines: readonly MarkdownLine[],
  headings: readonly Heading[],
  heading: Heading,
): PlaceToWrite {
  const next = headings.find(({ line, level }) => line > heading.line && level <= heading.level);
  const end = (next && lines[next.line]?.at) ?? body.length;
  const start = lines[heading.line]?.at ?? 0;
  const written = body.slice(start, end).trimEnd().length;
  if (isWritten(lines.slice(heading.line + 1, next?.line))) return { body, place: start + written };
  return inserted(body, start + written, '');
}

/** Puts words on a line of their own with a blank line above and, where text follows, below. */
function inserted(body: string, at: number, words: string): PlaceToWrite {
  const before = body.slice(0, at).trimEnd();
  const after = body.slice(at).trimStart();
  const opening = before === '' ? words : `${before}\n\n${words}`;
  const text = after === '' ? opening : `${opening}\n\n${after}`;
  if (!body.includes('\r\n')) return { body: text, place: opening.length };
  const withBreaks = (one: string) => one.replace(/\r?\n/g, '\r\n');
  return { body: withBreaks(text), place: withBreaks(opening).length };
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

function headingsOf(lines: readonly MarkdownLine[]): Heading[] {
  return lines.flatMap(({ text, isCode }, line) => {
    const [, marks, title = ''] = (!isCode && HEADING.exec(text)) || [];
    return marks === undefined ? [] : [{ level: marks.length, words: wordsOf(title), line }];
  });
}

/** The heading of that name; else one with the name in it, as in “Alternatives and trade-offs”. */
function headingOf(name: string, headings: readonly Heading[]): Heading | undefined {
  const wanted = wordsOf(name).join(' ');
  return (
    headings.find(({ words }) => words.join(' ') === wanted) ??
    headings.find(({ words }) => ` ${words.join(' ')} `.includes(` ${wanted} `))
  );
}

/** “Trade-offs”, “Tradeoffs” and “TRADE OFFS” are one. */
function wordsOf(title: string): string[] {
  const joined = title.toLowerCase().replace(/trade[\s-]?offs?/g, 'tradeoffs');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isWritten(lines: readonly MarkdownLine[]): boolean {
  return lines.some((line, index) => {
    if (line.isFence) return false;
    if (line.isCode) return line.text.trim() !== '';
    if (/^\s*\|/.test(line.text)) return isFilledRow(lines, index);
    return !HEADING.test(line.text) && /[\p{L}\p{N}]|!\[/u.test(line.text);
  });
}

/** A table is begun by its header, and a row by its name: neither says anything yet. */
function isFilledRow(lines: readonly MarkdownLine[], index: number): boolean {
  if (/^[\s|:-]+$/.test(lines[index + 1]?.text ?? '') && (lines[index + 1]?.text ?? '').includes('-')) return false;
  const cells = (lines[index]?.text ?? '').split(/(?<!\\)\|/);
  return cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length > 1;
}
