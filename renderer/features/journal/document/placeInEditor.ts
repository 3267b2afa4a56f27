/** A place of a text as the editor counts: there every line break is one character. */
export function placeInEditor(body: string, place: number): number {
  return body.slice(0, place).replaceAll('\r\n', '\n').length;
}

/** Where a line begins in the editor; `line` from 1. */
export function placeOfLine(body: string, line: number): number {
  const lines = body.split(/\r\n?|\n/).slice(0, Math.max(0, line - 1));
  return lines.reduce((place, text) => place + text.length + 1, 0);
}
