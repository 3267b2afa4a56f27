import { findWikiLinks } from './findWikiLinks.ts';
import { replaceLinks } from './replaceLinks.ts';

/**
 * What somebody typed, with the links that were renamed meanwhile: `theirs` must be `base` with other links and not a
 * byte more. Null where that is not so, or where one link became two different ones.
 */
export function mergedLinks({ base, theirs, mine }: { base: string; theirs: string; mine: string }): string | null {
  if (base === theirs) return mine;
  const [before, after] = [findWikiLinks(base), findWikiLinks(theirs)];
  if (before.length === 0 || before.length !== after.length) return null;
  const changed = new Map<string, string>();
  let [at, there] = [0, 0];
  for (const [index, link] of before.entries()) {
    const other = after[index];
    if (!other || base.slice(at, link.from) !== theirs.slice(there, other.from)) return null;
    const [was, is] = [base.slice(link.from, link.to), theirs.slice(other.from, other.to)];
    if ((changed.get(was) ?? is) !== is) return null;
    changed.set(was, is);
    [at, there] = [link.to, other.to];
  }
  if (base.slice(at) !== theirs.slice(there)) return null;
  return replaceLinks(mine, ({ from, to }) => changed.get(mine.slice(from, to)) ?? null);
}
