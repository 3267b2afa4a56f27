const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500];
const MOST_LINES = 4;

/** Whole numbers for an axis of counts, from 0 to at least `most`, in a step that is easy to read. */
export function countTicks(most: number): number[] {
  const step = STEPS.find((each) => most / each <= MOST_LINES) ?? 1000;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, index) => index * step);
}
