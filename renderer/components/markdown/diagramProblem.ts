import { linesRead } from './linesRead.ts';

export interface DiagramProblem {
  /** The line of the diagram that could not be read, from 1; null when mermaid does not say. */
  line: number | null;
  words: string;
}

/** What mermaid complains about, in one line. It says where in several ways, by the kind of diagram. */
export function diagramProblem(error: unknown, source: string): DiagramProblem {
  const message = error instanceof Error ? error.message : String(error);
  const found = /line:?\s*(\d+)/i.exec(message)?.[1];
  const lines = linesRead(source);
  // What is not closed in the last line is noticed only after it.
  const line = found === undefined ? null : (lines[Number(found) - 1] ?? lines.at(-1) ?? null);
  return { line, words: wordsOf(message) };
}

/** Mermaid's parser lists every mark it would have taken: that helps nobody who writes a diagram. */
function wordsOf(message: string): string {
  if (message.startsWith('No diagram type detected')) {
    return 'The first line must name the kind of diagram, for example “flowchart LR”.';
  }
  if (/Parse error|Lexical error|Parsing failed/i.test(message)) return 'the diagram cannot be read from here on.';
  const [first = ''] = message.split('\n');
  return first.length > 160 ? `${first.slice(0, 159)}…` : first;
}
