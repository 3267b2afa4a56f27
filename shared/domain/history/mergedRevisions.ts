import type { Revision } from '../../model/history.ts';

/**
 * The former states that two copies of a vault know, each once, in the order of both. What was purged in either stays
 * purged: whoever merges leaves out entries with a tombstone.
 */
export function mergedRevisions(mine: readonly Revision[], theirs: readonly Revision[]): Revision[] {
  const known = new Set(mine.map(({ id }) => id));
  const news = theirs.filter(({ id }) => !known.has(id));
  const merged: Revision[] = [];
  let next = 0;
  for (const revision of mine) {
    for (let other = news[next]; other && other.keptAt < revision.keptAt; other = news[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(revision);
  }
  return [...merged, ...news.slice(next)];
}
