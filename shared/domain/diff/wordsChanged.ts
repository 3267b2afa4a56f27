import { diffSequences } from './diffSequences.ts';
import { hunksOf } from './hunksOf.ts';
import { linesOf } from './linesOf.ts';
import { isWord, tokensOf } from './tokensOf.ts';

export interface WordsChanged {
  added: number;
  removed: number;
}

/** How many words came and how many went. */
export function wordsChanged(before: string, after: string): WordsChanged {
  const changed = { added: 0, removed: 0 };
  if (before === after) return changed;
  for (const hunk of hunksOf(linesOf(before), linesOf(after))) {
    if (hunk.isSame) continue;
    const [left, right] = [hunk.before, hunk.after].map(({ lines }) => tokensOf(lines.join('\n')).filter(isWord));
    for (const { kind, length } of diffSequences(left ?? [], right ?? [])) {
      if (kind !== 'same') changed[kind] += length;
    }
  }
  return changed;
}
