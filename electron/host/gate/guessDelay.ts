/** As many may be wrong one after the other without waiting: a slip of the finger is no attack. */
const FREE_TRIES = 3;
const LONGEST_SECONDS = 60;

/** Seconds to wait after so many wrong secrets in a row: 1, 2, 4 and so on, at most a minute. */
export function guessDelay(wrongInRow: number): number {
  if (wrongInRow < FREE_TRIES) return 0;
  return Math.min(LONGEST_SECONDS, 2 ** Math.min(wrongInRow - FREE_TRIES, 10));
}
