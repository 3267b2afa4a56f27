/*
 * iCalendar as RFC 5545 writes it. Our own few lines: ts-ics 2.4.6 was tried and writes every time with `Z` instead of
 * floating, folds after 75 characters instead of octets (in the middle of an emoji), lets a carriage return through in
 * a text, and does not escape commas in categories.
 */

const OCTETS_A_LINE = 75;
const LINE_END = '\r\n';

/** Lines as a file: folded, each with its end. */
export function fileOf(lines: readonly string[]): string {
  return lines.map((line) => folded(line) + LINE_END).join('');
}

/** The lines of a file without their folds. */
export function linesOf(file: string): string[] {
  return file
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

export function component(name: string, lines: readonly string[]): string[] {
  return [`BEGIN:${name}`, ...lines, `END:${name}`];
}

/** A value of the type TEXT: what has a meaning in the format is escaped, what may not be in a text is left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\t\n])[\p{Cc}]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** No character is cut in two. The space that marks a continued line counts as well. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS_A_LINE) {
      text += `${LINE_END} `;
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
