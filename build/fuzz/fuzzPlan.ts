import { parseArgs } from 'node:util';

export interface FuzzPlan {
  minutes: number;
  /** Null draws a new one for each round. */
  seed: number | null;
  /** Parts of the paths of tests; none means all. */
  only: string[];
}

export const FUZZ_USAGE = `npm run fuzz [-- --minutes 10] [--seed N] [part of a test's path …]

Tries hostile input with new seeds until the time is over: every procedure of the contract, every parser. It ends at the
first failure with its seed and counterexample; --seed N tries the same once more.`;

/** Reads what was typed; throws what is wrong with it, in words. */
export function fuzzPlan(args: readonly string[]): FuzzPlan {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`--minutes is a number above 0, not ${values.minutes}.`);
  const seed = values.seed === undefined ? null : Number(values.seed);
  if (seed !== null && !Number.isSafeInteger(seed)) throw new Error(`--seed is a whole number, not ${values.seed}.`);
  return { minutes, seed, only: positionals };
}
