/** One measured thing beside what it costs at least on this machine, measured in the same run. */
export interface Figure {
  name: string;
  unit: 'ms' | 'MB';
  /** What the floor is, in words. */
  floorIs: string;
  floor: number;
  /** One a vault, from the smallest to the largest. */
  values: number[];
  target?: Target;
}

/** What the largest vault must keep to. */
export interface Target {
  words: string;
  isMet(value: number, floor: number): boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** So many times, one after the other. */
export async function medianOf(times: number, measure: (turn: number) => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let turn = 0; turn < times; turn += 1) values.push(await measure(turn));
  return median(values);
}

export const atMost = (limit: number, unit: string): Target => ({
  words: `≤ ${limit} ${unit}`,
  isMet: (value) => value <= limit,
});

export const atMostTimes = (factor: number): Target => ({
  words: `≤ ${factor} × floor`,
  isMet: (value, floor) => value <= factor * floor,
});

export const atMostLater = (limit: number): Target => ({
  words: `≤ ${limit} ms later`,
  isMet: (value, floor) => value - floor <= limit,
});
