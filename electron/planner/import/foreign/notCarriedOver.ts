import type { FoundProblem, ImportSource } from '../sources/importSource.ts';

/** Counts what a program keeps of its entries and the journal has no place for, so that it is told once. */
export function lossCount() {
  const counts = new Map<string, number>();
  return {
    add(what: string): void {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    },
    /** One problem, or none. */
    *problems(from: string): Generator<{ problem: FoundProblem }> {
      if (counts.size === 0) return;
      const parts = [...counts].map(([what, count]) => `${what} of ${count === 1 ? 'one entry' : `${count} entries`}`);
      yield { problem: { from, message: `Not carried over: ${parts.join(', ')}.` } };
    },
  };
}

/** Files of a source that are no entries: pictures, documents, settings of the program. One problem, or none. */
export function* filesLeft(
  source: ImportSource,
  isTaken: (path: string) => boolean,
): Generator<{ problem: FoundProblem }> {
  const files = source.files.filter(({ path }) => !isTaken(path));
  if (files.length === 0) return;
  const [first] = files;
  const kinds = new Map<string, number>();
  for (const { path } of files) {
    const [, extension = 'without an ending'] = /\.([A-Za-z0-9]{1,10})$/.exec(path) ?? [];
    kinds.set(extension.toLowerCase(), (kinds.get(extension.toLowerCase()) ?? 0) + 1);
  }
  const most = [...kinds].sort(([, one], [, other]) => other - one).slice(0, 8);
  const listed = most.map(([kind, count]) => `${count} ${kind}`).join(', ');
  const message =
    files.length === 1
      ? `${first?.path} is no entry and is not carried over.`
      : `${files.length} files are no entries and are not carried over (${listed}).`;
  yield { problem: { from: source.name, message } };
}

/** `a, b, c and 4 more` */
export function someOf(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).map((name) => (name.length > 80 ? `${name.slice(0, 80)}…` : name));
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}
