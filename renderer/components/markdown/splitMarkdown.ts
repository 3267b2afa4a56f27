/** A stretch of Markdown that reads the same alone as in its place. */
interface MarkdownSection {
  source: string;
  /** Which one it is, from 0. */
  place: number;
  /** Where it begins in the whole text: offset, and line from 0. */
  start: number;
  line: number;
}

/** A section longer than this is parted again between paragraphs. */
const LONG = 3_000;
const LONG_ENOUGH = 1_500;

/**
 * Texts in which a far line may change the meaning of another: definitions, footnotes, HTML blocks, and indented
 * fences, which end with the list they may stand in.
 */
const HANGS_TOGETHER = /^(?: {0,3}(?:\[[^\]\n]+\]:|<(?!!--[^\n]*-->[ \t]*\r?$))| {1,3}(?:`{3}|~{3}))/m;
const FENCE = /^(`{3,}|~{3,})/;
const HEADING = /^#{1,6}(?:[ \t]|\r?$)/;
const PARAGRAPH = /^\p{L}/u;

/**
 * Parts a text at its headings, and long stretches at paragraphs, so that after an edit only the section it was in
 * is read again. A line at the margin that is a heading, or a letter after a blank line, ends whatever came before.
 */
export function splitMarkdown(text: string): MarkdownSection[] {
  if (HANGS_TOGETHER.test(text)) return [{ source: text, place: 0, start: 0, line: 0 }];
  const sections: MarkdownSection[] = [];
  let begin = { place: 0, start: 0, line: 0 };
  let offset = 0;
  let fence: string | null = null;
  let wasBlank = true;
  for (const [line, content] of text.split('\n').entries()) {
    const size = offset - begin.start;
    const isBoundary =
      fence === null &&
      size > 0 &&
      (HEADING.test(content) ||
        (wasBlank && PARAGRAPH.test(content) && size >= LONG_ENOUGH && isInLong(text, begin.start)));
    if (isBoundary) {
      sections.push({ ...begin, source: text.slice(begin.start, offset) });
      begin = { place: begin.place + 1, start: offset, line };
    }
    fence = fenceAfter(content, fence);
    wasBlank = content.trim() === '';
    offset += content.length + 1;
  }
  sections.push({ ...begin, source: text.slice(begin.start) });
  return sections;
}

/** Whether no heading comes for a long while: then paragraphs part the text too. */
function isInLong(text: string, start: number): boolean {
  const near = text.slice(start, start + LONG);
  return near.length === LONG && !/\n#{1,6}[ \t\r\n]/.test(near);
}

/** The fence that is open after a line; a fence is closed by one at least as long, with nothing after it. */
function fenceAfter(line: string, open: string | null): string | null {
  const mark = FENCE.exec(line)?.[1];
  if (mark === undefined) return open;
  if (open === null)
    return mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`') ? null : mark;
  const isClosing = mark[0] === open[0] && mark.length >= open.length && line.trim() === mark;
  return isClosing ? null : open;
}
