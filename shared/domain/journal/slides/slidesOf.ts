import { proseOf } from '../wikiLinks/proseOf.ts';

/**
 * One slide. Slides are parted by a line `---` outside code. What comes after a line `Notes:` is what the speaker
 * says, and so is `<!-- notes: … -->` anywhere on it: neither is shown to those who watch.
 */
export interface Slide {
  /** Markdown. */
  shown: string;
  /** Markdown; empty without. */
  notes: string;
}

const SEPARATOR = /^ {0,3}-{3,}[ \t]*$/;
const NOTES_LINE = /^(?:Notes:|\?\?\?)[ \t]*/i;
const NOTES_COMMENT = /<!--\s*notes:([\s\S]*?)-->/gi;

export function slidesOf(text: string): Slide[] {
  const body = text.replace(/\r\n?/g, '\n');
  const prose = proseLines(body);
  const lines = body.split('\n');
  const slides: string[][] = [[]];
  const noted: number[] = [-1];
  lines.forEach((line, number) => {
    const isProse = prose.has(number);
    if (isProse && SEPARATOR.test(line) && isSeparator(lines, number, prose)) {
      slides.push([]);
      noted.push(-1);
      return;
    }
    const current = slides.at(-1);
    if (!current) return;
    if (isProse && NOTES_LINE.test(line) && noted.at(-1) === -1) noted[noted.length - 1] = current.length;
    current.push(line);
  });
  const all = slides.map((each, place) => slide(each, noted[place] ?? -1));
  const told = all.filter(({ shown, notes }) => shown !== '' || notes !== '');
  return told.length === 0 ? [{ shown: '', notes: '' }] : told;
}

export function hasSlides(text: string): boolean {
  return /^ {0,3}-{3,}[ \t]*\r?$/m.test(text) && slidesOf(text).length > 1;
}

/** What dashes right below cannot make a heading of: headings, lists, quotations and tables. */
const NO_PARAGRAPH = /^(?: {0,3}#{1,6}(?:\s|$)|[ \t]{2,}|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]|[ \t]*[>|])/;

/** Dashes right under a paragraph make a heading of it. */
function isSeparator(lines: readonly string[], number: number, prose: ReadonlySet<number>): boolean {
  const before = lines[number - 1] ?? '';
  return before.trim() === '' || !prose.has(number - 1) || SEPARATOR.test(before) || NO_PARAGRAPH.test(before);
}

function slide(lines: readonly string[], noted: number): Slide {
  const shown = noted < 0 ? lines : lines.slice(0, noted);
  const after = noted < 0 ? [] : lines.slice(noted);
  const notes = [after.join('\n').replace(NOTES_LINE, '').trim()];
  const visible = shown
    .join('\n')
    .replace(NOTES_COMMENT, (_, words: string) => {
      notes.unshift(words.trim());
      return '';
    })
    .trim();
  return { shown: visible, notes: notes.filter((each) => each !== '').join('\n\n') };
}

/** Numbers of lines that stand in no fence and no comment. */
function proseLines(text: string): Set<number> {
  const found = new Set<number>();
  let line = 0;
  let counted = 0;
  for (const [from, to] of proseOf(text)) {
    for (; counted < from; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    found.add(line);
    for (; counted < to; counted += 1) {
      if (text.charCodeAt(counted) !== 10) continue;
      line += 1;
      if (counted + 1 < to) found.add(line);
    }
  }
  return found;
}
