/** Finds where code in a line ends: at the next run of as many backticks. */
export interface CodeRuns {
  /** The run that begins here, and where the code it opens ends; null when nothing closes it. Ask from left to right. */
  at(place: number): { length: number; end: number | null };
}

/** Every run is looked at once, so that a text full of backticks costs no more than any other. */
export function codeRuns(text: string, from: number, to: number): CodeRuns {
  let byLength: Map<number, { starts: number[]; next: number }> | null = null;

  function all() {
    const found = new Map<number, { starts: number[]; next: number }>();
    for (let at = text.indexOf('`', from); at >= 0 && at < to; ) {
      const length = runLength(text, at, to);
      const known = found.get(length);
      if (known) known.starts.push(at);
      else found.set(length, { starts: [at], next: 0 });
      at = text.indexOf('`', at + length);
    }
    return found;
  }

  return {
    at: (place) => {
      byLength ??= all();
      const length = runLength(text, place, to);
      const runs = byLength.get(length);
      if (!runs) return { length, end: null };
      while ((runs.starts[runs.next] ?? Number.POSITIVE_INFINITY) < place + length) runs.next += 1;
      const close = runs.starts[runs.next];
      return { length, end: close === undefined ? null : close + length };
    },
  };
}

function runLength(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && text.charAt(end) === '`') end += 1;
  return end - at;
}
