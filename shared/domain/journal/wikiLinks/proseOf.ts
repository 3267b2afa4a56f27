import { type CodeRuns, codeRuns } from './codeRuns.ts';

/** From and to, in characters. */
export type Stretch = readonly [from: number, to: number];

/** What a line of a list or a quotation begins with. */
const CONTAINER = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;
const LIST_MARK = /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const FENCE = /^(`{3,}|~{3,})([^\n]*)$/;

interface Fence {
  mark: string;
  isQuoted: boolean;
}

/**
 * The stretches of a Markdown text in which marks count: outside fences, indented code, code in a line and HTML
 * comments.
 */
export function* proseOf(text: string): Generator<Stretch> {
  for (const [from, to] of blocks(text)) yield* withoutInlineCode(text, from, to);
}

/** Paragraphs and what is like them; fences, indented code and comments of their own are left out. */
function* blocks(text: string): Generator<Stretch> {
  let fence: Fence | null = null;
  let isComment = false;
  let isListOpen = false;
  let wasBlank = true;
  let begun = -1;
  let end = 0;
  for (const [from, to] of linesOf(text)) {
    const line = text.slice(from, to);
    if (fence) {
      fence = fenceAfter(line, fence);
      if (fence !== null || !isLeft(line)) continue;
    }
    if (isComment) {
      isComment = !line.includes('-->');
      continue;
    }
    const content = line.slice(CONTAINER.exec(line)?.[0].length ?? 0);
    const opened = fenceIn(line, content);
    const isBlank = content === '' && !LIST_MARK.test(line);
    const isMarked = LIST_MARK.test(line);
    if (isMarked) isListOpen = true;
    else if (!isBlank && wasBlank && !/^[ \t>]/.test(line)) isListOpen = false;
    const isIndentedCode = begun < 0 && !isListOpen && !isBlank && INDENTED.test(line);
    const isOwnComment = !isIndentedCode && content.startsWith('<!--');
    if (begun >= 0 && (isBlank || isMarked || opened || isOwnComment || HEADING.test(line))) {
      yield [begun, end];
      begun = -1;
    }
    wasBlank = isBlank;
    if (opened && !isIndentedCode) fence = opened;
    else if (isOwnComment) isComment = !content.slice(4).includes('-->');
    else if (!isBlank && !isIndentedCode) {
      if (begun < 0) begun = from;
      end = to;
      if (HEADING.test(line)) {
        yield [begun, end];
        begun = -1;
      }
    }
  }
  if (begun >= 0) yield [begun, end];
}

function fenceIn(line: string, content: string): Fence | null {
  const found = FENCE.exec(content);
  const mark = found?.[1];
  if (mark === undefined || (mark.startsWith('`') && found?.[2]?.includes('`'))) return null;
  return { mark, isQuoted: /^[ \t]*>/.test(line) };
}

/** The fence that is still open after a line. One in a quotation ends with it. */
function fenceAfter(line: string, open: Fence): Fence | null {
  if (open.isQuoted && !/^[ \t]*>/.test(line)) return null;
  const bare = line.replace(/^[ \t>]+/, '').trimEnd();
  const isClosing = bare.length >= open.mark.length && bare === open.mark.charAt(0).repeat(bare.length);
  return isClosing ? null : open;
}

/** True for the line after a quotation whose fence was never closed: it is read like any other. */
function isLeft(line: string): boolean {
  return !/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(line);
}

function* linesOf(text: string): Generator<Stretch> {
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const next = found < 0 ? text.length + 1 : found + 1;
    const to = found < 0 ? text.length : found;
    yield [from, text.charAt(to - 1) === '\r' && to > from ? to - 1 : to];
    from = next;
  }
}

const MARK = /[\\`<]/g;

function* withoutInlineCode(text: string, from: number, to: number): Generator<Stretch> {
  const runs: CodeRuns = codeRuns(text, from, to);
  let begun = from;
  let at = from;
  let isCommentClosed = true;
  for (;;) {
    MARK.lastIndex = at;
    const place = MARK.exec(text)?.index ?? to;
    if (place >= to) break;
    const sign = text.charAt(place);
    let next = place + 1;
    let end: number | null = null;
    if (sign === '\\') next = place + 2;
    else if (sign === '`') {
      const run = runs.at(place);
      end = run.end;
      next = end ?? place + run.length;
    } else if (isCommentClosed && text.startsWith('<!--', place)) {
      const close = text.indexOf('-->', place + 4);
      isCommentClosed = close >= 0 && close + 3 <= to;
      if (isCommentClosed) {
        end = close + 3;
        next = end;
      }
    }
    if (end !== null) {
      if (place > begun) yield [begun, place];
      begun = end;
    }
    at = next;
  }
  if (begun < to) yield [begun, to];
}
