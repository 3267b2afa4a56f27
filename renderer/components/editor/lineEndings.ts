import { Text } from '@codemirror/state';

/** A text as the editor holds it, and how to get the very same bytes back. */
export interface OpenedText {
  doc: Text;
  /** What parts the lines when the text is put together again. */
  lineBreak: '\n' | '\r\n' | '\r';
}

/**
 * The editor knows lines, not line endings. Where all endings of a text are alike they are put back as they were;
 * a text that mixes them is parted at `\n` only, and every `\r` stays a character of its line.
 */
export function openText(text: string): OpenedText {
  const lineBreak = onlyLineBreakOf(text) ?? '\n';
  return { doc: Text.of(text.split(lineBreak)), lineBreak };
}

/** The whole text, byte for byte what was opened and typed. */
export function closeText({ doc, lineBreak }: OpenedText): string {
  return doc.sliceString(0, doc.length, lineBreak);
}

function onlyLineBreakOf(text: string): OpenedText['lineBreak'] | null {
  if (!text.includes('\r')) return '\n';
  const kinds = new Set(text.match(/\r\n|\r|\n/g));
  if (kinds.size > 1) return null;
  return kinds.has('\r\n') ? '\r\n' : '\r';
}
