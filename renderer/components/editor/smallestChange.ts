import type { ChangeSpec, Text } from '@codemirror/state';

/** The smallest single change that turns one text into another, so that cursor, folds and undo survive. */
export function smallestChange(before: Text, after: Text): ChangeSpec | null {
  if (before.eq(after)) return null;
  const [was, is] = [before.toString(), after.toString()];
  const shorter = Math.min(was.length, is.length);
  let from = 0;
  while (from < shorter && was[from] === is[from]) from++;
  let same = 0;
  while (same < shorter - from && was[was.length - 1 - same] === is[is.length - 1 - same]) same++;
  return { from, to: was.length - same, insert: after.slice(from, is.length - same) };
}
