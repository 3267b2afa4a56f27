import type { DiffLine } from '#shared/domain/diff/diffText.ts';

/** The words of a line; those that changed are struck through or underlined. An empty line keeps its height. */
export function LineText({ line, change }: { line: DiffLine; change: 'removed' | 'added' | null }) {
  if (line.pieces.length === 0) return '\u200b';
  const Mark = change === 'removed' ? 'del' : 'ins';
  let end = 0;
  return line.pieces.map(({ text, isMarked }) => {
    end += text.length;
    return isMarked ? <Mark key={end}>{text}</Mark> : text;
  });
}
