export interface MarkdownLine {
  /** Where it begins in the text, and its length without the line break. */
  at: number;
  /** Without its line break, and without comments. */
  text: string;
  /** Part of a fenced block, its fences among them. */
  isCode: boolean;
  /** The fence that begins or ends a block. */
  isFence: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** The lines of a text as a check reads them: HTML comments are blanked out, and what is code is known as such. */
export function markdownLines(markdown: string): MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let fence: string | null = null;
  let isComment = false;
  let at = 0;
  for (const raw of markdown.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const mark: string | null = isComment ? null : markOf(line, fence);
    if (fence !== null || mark !== null) {
      lines.push({ at, text: line, isCode: true, isFence: mark !== null });
      if (mark !== null) fence = fence === null ? mark : null;
    } else {
      const { text, isOpen } = withoutComments(line, isComment);
      isComment = isOpen;
      lines.push({ at, text, isCode: false, isFence: false });
    }
    at += raw.length + 1;
  }
  return lines;
}

/** The fence that this line opens, or closes when one is open; null when it does neither. */
function markOf(line: string, open: string | null): string | null {
  const [, mark, rest = ''] = FENCE.exec(line) ?? [];
  if (mark === undefined) return null;
  if (open === null) return mark.startsWith('`') && rest.includes('`') ? null : mark;
  return mark[0] === open[0] && mark.length >= open.length && rest.trim() === '' ? mark : null;
}

function withoutComments(line: string, isComment: boolean): { text: string; isOpen: boolean } {
  let text = '';
  let isOpen = isComment;
  let at = 0;
  while (at < line.length) {
    const next = line.indexOf(isOpen ? '-->' : '<!--', at);
    if (!isOpen) text += line.slice(at, next < 0 ? undefined : next);
    if (next < 0) break;
    at = next + (isOpen ? 3 : 4);
    isOpen = !isOpen;
  }
  return { text, isOpen };
}
