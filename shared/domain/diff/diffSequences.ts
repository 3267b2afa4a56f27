import { commonPairs } from './commonPairs.ts';

/** A run of items that both have, or that only one has. `before` and `after` say where it begins in each. */
export interface DiffRun {
  kind: 'same' | 'removed' | 'added';
  before: number;
  after: number;
  length: number;
}

/**
 * The shortest way from one list to the other; where they have next to nothing in common, all between their common ends
 * counts as replaced. What goes is named before what comes in its place. Swapping the lists swaps both words.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): DiffRun[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  return runsOf(
    [
      ...Array.from({ length: start }, (_, at): [number, number] => [at, at]),
      ...pairsEitherWay(left, right).map(([x, y]): [number, number] => [x + start, y + start]),
      ...Array.from({ length: end }, (_, at): [number, number] => [before.length - end + at, after.length - end + at]),
    ],
    before.length,
    after.length,
  );
}

function runsOf(pairs: readonly [number, number][], beforeLength: number, afterLength: number): DiffRun[] {
  const runs: DiffRun[] = [];
  let [before, after] = [0, 0];
  const differUntil = (x: number, y: number) => {
    if (x > before) runs.push({ kind: 'removed', before, after, length: x - before });
    if (y > after) runs.push({ kind: 'added', before: x, after, length: y - after });
  };
  for (const [x, y] of pairs) {
    differUntil(x, y);
    const last = runs.at(-1);
    if (last?.kind === 'same') last.length += 1;
    else runs.push({ kind: 'same', before: x, after: y, length: 1 });
    [before, after] = [x + 1, y + 1];
  }
  differUntil(beforeLength, afterLength);
  return runs;
}

/** Of several shortest ways the same one is found from both sides. */
function pairsEitherWay(before: readonly string[], after: readonly string[]): [number, number][] {
  if (isInOrder(before, after)) return commonPairs(before, after);
  return commonPairs(after, before).map(([x, y]) => [y, x]);
}

function isInOrder(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const at = one.findIndex((item, place) => item !== other[place]);
  return (one[at] ?? '') <= (other[at] ?? '');
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  let count = 0;
  while (count < before.length && count < after.length && before[count] === after[count]) count += 1;
  return count;
}

function commonEnd(before: readonly string[], after: readonly string[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let count = 0;
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) count += 1;
  return count;
}
