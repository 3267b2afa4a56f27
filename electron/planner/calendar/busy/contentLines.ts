/** A line of the format, which may stand on several lines of the file. */
export interface ContentLine {
  /** Where it begins in the file; the first line is 1. */
  line: number;
  text: string;
}

/** Joins what was folded (RFC 5545, 3.1). Takes any ends of lines, and leaves out empty ones. */
export function contentLines(file: string): ContentLine[] {
  const lines: ContentLine[] = [];
  let number = 0;
  for (const raw of file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    number += 1;
    const before = lines.at(-1);
    if (before && /^[ \t]/.test(raw)) before.text += raw.slice(1);
    else if (raw.trim() !== '') lines.push({ line: number, text: raw });
  }
  return lines;
}
