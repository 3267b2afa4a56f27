import type { Kept } from './ages.ts';

/**
 * Lets states go until the rest takes at most so many bytes. First goes what would go first with time: what is not the
 * last of its hour, then of its day, then of its month, each the oldest first. The last of months go at the very end.
 * What is pinned stays and does not count; the newest stays too.
 */
export function withinBytes<State extends Kept>(
  states: readonly State[],
  mostBytes: number,
  bytesOf: (state: State) => number,
): State[] {
  let bytes = states.reduce((sum, state) => (state.isPinned ? sum : sum + bytesOf(state)), 0);
  if (bytes <= mostBytes) return [...states];
  const gone = new Set<State>();
  const newest = states.at(-1);
  for (const state of inOrderOfLeaving(states)) {
    if (bytes <= mostBytes) break;
    if (state === newest) continue;
    gone.add(state);
    bytes -= bytesOf(state);
  }
  return states.filter((state) => !gone.has(state));
}

function inOrderOfLeaving<State extends Kept>(states: readonly State[]): State[] {
  const ranks: State[][] = [[], [], [], []];
  const taken = new Set<string>();
  for (const state of states.toReversed()) {
    if (state.isPinned) continue;
    const pieces = [13, 10, 7].map((length) => state.savedAt.slice(0, length));
    // The last of a month is also the last of its day and of its hour.
    ranks[pieces.filter((piece) => !taken.has(piece)).length]?.unshift(state);
    for (const piece of pieces) taken.add(piece);
  }
  return ranks.flat();
}
