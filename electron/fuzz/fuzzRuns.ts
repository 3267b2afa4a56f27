/** What fast-check is told: so many runs in the normal tests, and as many as fit a time in a long one. */
export interface FuzzRuns {
  numRuns: number;
  seed?: number;
  interruptAfterTimeLimit?: number;
  markInterruptAsFailure?: boolean;
  endOnFailure?: boolean;
}

/** Seconds that each property gets in `npm run fuzz`; not set in the normal tests. */
const SECONDS = 'FUZZ_SECONDS';
const SEED = 'FUZZ_SEED';

/** One run of the slowest is over by then on any machine: without one that ended there is nothing to tell. */
const SHORTEST_SLOW_SECONDS = 60;

/** Long enough that the time ends it, not the count. */
const MANY = 1_000_000;

/**
 * How long a fuzz test goes on. `shrink: false` ends at the first failure: where one run takes seconds, making its
 * counterexample smaller would take an hour. `isSlow`: one run may take longer than a round.
 */
export function fuzzRuns(
  runs: number,
  { shrink = true, isSlow = false }: { shrink?: boolean; isSlow?: boolean } = {},
): FuzzRuns {
  const { [SECONDS]: seconds, [SEED]: seed } = process.env;
  return {
    numRuns: seconds === undefined ? runs : MANY,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(seconds === undefined
      ? {}
      : {
          interruptAfterTimeLimit: 1000 * (isSlow ? Math.max(SHORTEST_SLOW_SECONDS, Number(seconds)) : Number(seconds)),
          markInterruptAsFailure: false,
        }),
    ...(shrink ? {} : { endOnFailure: true }),
  };
}

/** For the test around it, in milliseconds. */
export function fuzzTimeout(normalMs: number): number {
  const { [SECONDS]: seconds } = process.env;
  return seconds === undefined ? normalMs : normalMs + Number(seconds) * 1000 + 60_000;
}
