/** What is wrong with a line of the file (the first is 1), and what to do about it. */
export interface LineProblem {
  line: number;
  message: string;
}

const MOST = 20;

/** Collects what is wrong, so that one hears of all of it at once. */
export class Problems {
  readonly #found = new Map<string, LineProblem>();

  add(line: number, message: string): void {
    if (this.isFull) return;
    this.#found.set(`${line} ${message}`, { line, message });
  }

  /** As many as are told. A file of something else has thousands, and nobody waits for those. */
  get isFull(): boolean {
    return this.#found.size >= MOST;
  }

  get any(): boolean {
    return this.#found.size > 0;
  }

  /** In the order of the lines. */
  list(): LineProblem[] {
    return [...this.#found.values()].sort((one, other) => one.line - other.line);
  }
}

/** As it stands in the file, but not a page of it. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Surrogate}]/gu, ' ').trim();
  return `“${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}”`;
}
