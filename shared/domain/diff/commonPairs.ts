/** Beyond so many differences nobody compares item by item. */
const MOST_DIFFERENCES = 1500;

/**
 * The places of a longest common subsequence, in order (Myers, "An O(ND) Difference Algorithm", 1986); none where there
 * are too many differences.
 */
export function commonPairs(before: readonly string[], after: readonly string[]): [number, number][] {
  const most = Math.min(before.length + after.length, MOST_DIFFERENCES);
  const reach = new Int32Array(2 * most + 2);
  /** How far each diagonal was reached before each further difference. */
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps += 1) {
    trace.push(reach.slice(most - steps, most + steps + 2));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const { down, right } = waysInto(reach, most, diagonal, steps);
      let x = Math.max(down, right);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reach[most + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) return walkBack(trace, before.length, after.length);
    }
  }
  return [];
}

/** How far in `before` one comes on this diagonal with one more item of `after`, or of `before`. */
function waysInto(reach: Int32Array, middle: number, diagonal: number, steps: number) {
  return {
    down: diagonal === steps && steps > 0 ? -1 : (reach[middle + diagonal + 1] ?? 0),
    right: diagonal === -steps ? -1 : (reach[middle + diagonal - 1] ?? 0) + 1,
  };
}

function walkBack(trace: readonly Int32Array[], beforeLength: number, afterLength: number): [number, number][] {
  const pairs: [number, number][] = [];
  let [x, y] = [beforeLength, afterLength];
  for (let steps = trace.length - 1; steps > 0; steps -= 1) {
    const { down, right } = waysInto(trace[steps] ?? new Int32Array(), steps, x - y, steps);
    for (const into = Math.max(down, right); x > into; ) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    if (down >= right) y -= 1;
    else x -= 1;
  }
  for (; x > 0; x -= 1) pairs.push([x - 1, x - 1]);
  return pairs.reverse();
}
