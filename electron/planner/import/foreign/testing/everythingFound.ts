import type { ForeignReader, FoundEntry } from '../../found.ts';
import type { FoundProblem, ImportSource } from '../../sources/importSource.ts';

/** What a reader finds in a source on a machine in Berlin. */
export async function everythingFound(
  reader: ForeignReader,
  source: ImportSource,
): Promise<{ entries: FoundEntry[]; problems: FoundProblem[] }> {
  const entries: FoundEntry[] = [];
  const problems: FoundProblem[] = [];
  for await (const found of reader.read(source, 'Europe/Berlin')) {
    if ('entry' in found) entries.push(found.entry);
    else problems.push(found.problem);
  }
  return { entries, problems };
}
