/**
 * What a reader reads of Markdown, without its marks and comments, line by line.
 * Only for excerpts and counts: what it makes of rare marks may differ from the preview.
 */
export function plainLines(markdown: string): PlainLine[] {
  return withoutComments(markdown)
    .split(/\r\n?|\n/)
    .filter((line) => !isFence(line) && !isRule(line))
    .map((line) => ({ isHeading: /^\s{0,3}#{1,6}(\s|$)/.test(line), text: withoutMarks(line) }))
    .filter(({ text }) => text !== '');
}

export interface PlainLine {
  isHeading: boolean;
  text: string;
}

/** By hand, because a pattern for it takes quadratic time on a text full of openings. */
function withoutComments(markdown: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const open = markdown.indexOf('<!--', at);
    const close = open < 0 ? -1 : markdown.indexOf('-->', open + 4);
    if (close < 0) return text + markdown.slice(at);
    text += markdown.slice(at, open);
    at = close + 3;
  }
}

function isFence(line: string): boolean {
  return /^\s*(?:```|~~~)/.test(line);
}

/** Thematic breaks, underlines of headings and the second row of tables. */
function isRule(line: string): boolean {
  return /^[\s|:=*_-]+$/.test(line) && /[=*_-]{2}/.test(line);
}

function withoutMarks(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(/^[\s>]*(?:#{1,6}(?=\s|$)|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))?\s?/, '')
    .replace(/^\[[ xX]\]\s/, '')
    .replace(/\s+#+\s*$/, '')
    .replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi, ' ')
    .replace(/(?<!\\)(?:\*+|~~|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('|', ' ')
    .replace(/ +/g, ' ')
    .trim();
}
