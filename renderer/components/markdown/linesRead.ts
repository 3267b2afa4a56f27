const FRONT_MATTER = /^[^\S\n]*---\s*\n.*?\n[^\S\n]*---\s*\n+/s;

/**
 * Which lines of a diagram mermaid's parser gets to see, from 1: it takes front matter, comments and what is blank
 * before the first word away, and counts only what is left (mermaid 11, `preprocessDiagram`).
 */
export function linesRead(source: string): number[] {
  const skipped = FRONT_MATTER.exec(source)?.[0] ?? '';
  const before = skipped.split('\n').length - 1;
  const kept: { line: number; isBlank: boolean }[] = [];
  let isDirective = false;
  for (const [index, text] of source.slice(skipped.length).split('\n').entries()) {
    if (isDirective) {
      isDirective = !text.includes('}%%');
      continue;
    }
    if (/^\s*%%(?!\{)/.test(text)) {
      while (kept.at(-1)?.isBlank) kept.pop();
      continue;
    }
    isDirective = text.includes('%%{') && !text.includes('}%%');
    kept.push({ line: before + index + 1, isBlank: text.replace(/%%\{.*$/, '').trim() === '' });
  }
  const first = kept.findIndex(({ isBlank }) => !isBlank);
  return kept.slice(Math.max(first, 0)).map(({ line }) => line);
}
