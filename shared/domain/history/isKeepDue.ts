import type { Entry } from '../../model/entry.ts';
import type { KeptBecause } from '../../model/history.ts';

const MOST_OFTEN_MS = 60_000;
/** As many characters do not go by themselves: somebody deleted or replaced a passage. */
const PASSAGE = 400;

interface Replaced {
  before: Entry;
  /** Null when it goes. */
  after: Entry | null;
  because: KeptBecause;
  /** Since a state of this entry was kept last in this sitting; null for never. Negative when the clock was set back. */
  msSinceKept: number | null;
}

/**
 * Whether the state before is kept. While somebody writes, at most once a minute; but always the first of a sitting,
 * before a passage goes, and before anything but writing takes its place.
 */
export function isKeepDue({ before, after, because, msSinceKept }: Replaced): boolean {
  if (because !== 'change' || after === null || msSinceKept === null) return true;
  // A clock that was set back begins a new sitting.
  if (msSinceKept < 0 || msSinceKept >= MOST_OFTEN_MS) return true;
  const texts = textsOf(after);
  return textsOf(before).some((text, at) => goneFrom(text, texts[at] ?? '') >= PASSAGE);
}

function textsOf(entry: Entry): string[] {
  if (entry.kind !== 'star') return [entry.body];
  const { situation, task, action, result } = entry.star;
  return [entry.body, situation, task, action, result];
}

/** Characters between the first and the last difference. */
function goneFrom(before: string, after: string): number {
  if (before === after) return 0;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  return before.length - start - end;
}
