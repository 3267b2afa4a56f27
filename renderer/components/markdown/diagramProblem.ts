export interface DiagramProblem {
  /** The line of the diagram that could not be read, from 1; null when mermaid does not say. */
  line: number | null;
  words: string;
}

/** What mermaid complains about, in one line. It says where in several ways, by the kind of diagram. */
export function diagramProblem(error: unknown): DiagramProblem {
  const message = error instanceof Error ? error.message : String(error);
  const found = /line:?\s*(\d+)/i.exec(message)?.[1];
  const words = message.startsWith('No diagram type detected')
    ? 'The first line must name the kind of diagram, for example “flowchart LR”.'
    : (/(?:Expecting|Expected|got|unexpected)[^\n]*/i.exec(message)?.[0] ?? message.split('\n')[0] ?? '');
  return { line: found === undefined ? null : Number(found), words: shorten(words) };
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain;
}
