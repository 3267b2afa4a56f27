/** Day One puts a backslash before marks whether they need one or not, so that its texts read badly elsewhere. */
const ESCAPED = /\\([!"#$%&'(),\-./:;=?@^_{}~+])/g;

/**
 * The text without the backslashes it does not need: `Done\. Really\!` becomes `Done. Really!`. One that keeps a mark from
 * meaning something in Markdown stays (`\*`, `\[`, `1\.` at the start of a line, …), so that the text looks as it did. Code
 * is left as it is.
 */
export function withoutNeedlessEscapes(text: string): string {
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      const isFence = /^ {0,3}(```|~~~)/.test(line);
      if (isFence) isCode = !isCode;
      return isCode || isFence ? line : unescapedLine(line);
    })
    .join('\n');
}

function unescapedLine(line: string): string {
  const parts = line.split('`');
  return parts
    .map((part, at) => (at % 2 === 1 && at < parts.length - 1 ? part : unescapedPart(part, at === 0)))
    .join('`');
}

/** `&CounterClockwiseContourIntegral;` is the longest HTML has. */
const LONGEST_ENTITY = 34;

function unescapedPart(part: string, startsLine: boolean): string {
  return part.replace(ESCAPED, (whole, mark: string, at: number) => {
    const before = part.slice(Math.max(0, at - 1), at);
    const after = part.slice(at + 2, at + 2 + LONGEST_ENTITY);
    // A backslash before it is escaped itself.
    if (before === '\\') return whole;
    return isNeeded(mark, before, after, startsLine && isLineStart(part, at)) ? whole : mark;
  });
}

/** Only spaces, or the number of a list, before it. Longer numbers begin no list. */
function isLineStart(part: string, at: number): boolean {
  return at < 24 && /^\s*\d{0,9}$/.test(part.slice(0, at));
}

function isNeeded(mark: string, before: string, after: string, isAtStart: boolean): boolean {
  switch (mark) {
    case '.':
    case ')':
    case '#':
    case '-':
    case '+':
    case '=':
      return isAtStart;
    case '!':
      return after.startsWith('[');
    case '(':
    case ':':
      return before === ']';
    case '~':
      return before === '~' || /^[~\\]/.test(after) || isAtStart;
    case '_':
      return !(/[\p{L}\p{N}]/u.test(before) && /^[\p{L}\p{N}]/u.test(after));
    case '&':
      return /^#?[A-Za-z0-9]+;/.test(after);
    default:
      return false;
  }
}
