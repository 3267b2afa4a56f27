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

/** Long enough that the time ends it, not the count. */
const MANY = 1_000_000;

/**
 * How long a fuzz test goes on. `shrink: false` ends at the first failure: where one run takes seconds, making its
 * counterexample smaller would take an hour.
 */
export function fuzzRuns(runs: number, { shrink = true }: { shrink?: boolean } = {}): FuzzRuns {
  const { [SECONDS]: seconds, [SEED]: seed } = process.env;
  return {
    numRuns: seconds === undefined ? runs : MANY,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(seconds === undefined
      ? {}
      : { interruptAfterTimeLimit: Number(seconds) * 1000, markInterruptAsFailure: false }),
    ...(shrink ? {} : { endOnFailure: true }),
  };
}

/** For the test around it, in milliseconds. */
export function fuzzTimeout(normalMs: number): number {
  const { [SECONDS]: seconds } = process.env;
  return seconds === undefined ? normalMs : normalMs + Number(seconds) * 1000 + 60_000;
}
