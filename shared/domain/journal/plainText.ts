export interface PlainLine {
  isHeading: boolean;
  /** A row of a table that begins with a bar. */
  isTableRow: boolean;
  text: string;
}

/**
 * What a reader reads of Markdown, line by line, without its marks and comments.
 * Only for excerpts and counts: what it makes of rare marks may differ from the preview.
 */
export function* plainLines(markdown: string): Generator<PlainLine> {
  for (const line of withoutComments(markdown).split(/\r\n?|\n/)) {
    const plain = plainLine(line);
    if (plain) yield plain;
  }
}

/** One line without comments; null where nothing of it is read. */
export function plainLine(line: string): PlainLine | null {
  if (isFence(line) || isRule(line)) return null;
  const text = withoutMarks(line);
  if (text === '') return null;
  return { isHeading: /^ {0,3}#{1,6}(?:\s|$)/.test(line), isTableRow: /^ {0,3}\|/.test(line), text };
}

/** By hand, because a pattern for it takes quadratic time on a text full of openings. */
export function withoutComments(markdown: string): string {
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
  const text = line
    .replace(/\s+/g, ' ')
    .replace(/^[ >]*(?:#{1,6}(?= |$)|[-*+](?= |$)|\d{1,9}[.)](?= |$))? ?/, '')
    .replace(/^\[[ xX]\] /, '');
  // Most lines have no marks in them, and looking for each kind takes most of the time.
  return (/[[\]<`*_~|\\#]/.test(text) ? withoutInnerMarks(text) : text).trim();
}

function withoutInnerMarks(text: string): string {
  return text
    .replace(/ #+ ?$/, '')
    .replace(/(?<!\\)\[\[(?:[^[\]|\\]{1,300}\\?\|)?([^[\]|]{1,300})\]\]/g, '$1')
    .replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/<\/?[a-z][a-z0-9-]*(?: [^<>]*)?\/?>/gi, ' ')
    .replace(/(?<!\\)(?:\*+|~~|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[| ]+/g, ' ');
}
