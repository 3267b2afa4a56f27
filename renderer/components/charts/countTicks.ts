const ROUND = [1, 2, 2.5, 5];
const MOST_LINES = 4;

/** Whole numbers for an axis of counts, from 0 to at least `most`, in a step that is easy to read. */
export function countTicks(most: number): number[] {
  const step = stepFor(most);
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, index) => index * step);
}

/** The least of 1, 2, 5, 10, 20, 25, 50, … that needs no more lines. */
function stepFor(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = ROUND.map((round) => round * power).find(
      (each) => Number.isInteger(each) && most / each <= MOST_LINES,
    );
    if (step !== undefined) return step;
  }
}
