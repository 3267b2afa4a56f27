export interface DiagramInText {
  /** As it is drawn: without its fences and their indentation. */
  source: string;
  /** Where the line of its closing fence ends, before the line break. */
  end: number;
  /** What a line below it must begin with to stand in the same place, for example in a list. */
  indent: string;
}

const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^\s`]*)(.*)$/;

/**
 * The mermaid diagrams of a text. One in a quotation is found by no line of its own and is left out, and so is one
 * that is not closed.
 */
export function diagramsOf(markdown: string): DiagramInText[] {
  const found: DiagramInText[] = [];
  let open: { indent: string; mark: string; isDiagram: boolean; lines: string[] } | null = null;
  let at = 0;
  for (const raw of markdown.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const [, indent = '', mark, language = '', rest = ''] = FENCE.exec(line) ?? [];
    if (open === null) {
      const isFence = mark !== undefined && !(mark.startsWith('`') && rest.includes('`'));
      if (isFence) open = { indent, mark, isDiagram: language === 'mermaid', lines: [] };
    } else if (
      mark !== undefined &&
      mark[0] === open.mark[0] &&
      mark.length >= open.mark.length &&
      `${language}${rest}`.trim() === ''
    ) {
      if (open.isDiagram) found.push({ source: open.lines.join('\n'), end: at + line.length, indent: open.indent });
      open = null;
    } else open.lines.push(withoutIndent(line, open.indent.length));
    at += raw.length + 1;
  }
  return found;
}

function withoutIndent(line: string, most: number): string {
  let spaces = 0;
  while (spaces < most && /[ \t]/.test(line.charAt(spaces))) spaces += 1;
  return line.slice(spaces);
}
