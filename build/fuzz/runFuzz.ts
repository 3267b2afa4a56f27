import { randomInt } from 'node:crypto';
import { runCommand } from '../test/command.ts';
import { FUZZ_USAGE, type FuzzPlan, fuzzPlan } from './fuzzPlan.ts';

/** The tests that go on for as long as they are told. */
const TESTS = ['.fuzz.test.ts', 'hostile.property', 'hostileExport.property'];
/** Each property has so long a round; then another seed has its turn. The last round may be shorter. */
const ROUND_SECONDS = 20;
const SHORTEST_SECONDS = 5;
/** How many properties come one after the other. */
const IN_A_ROW = 8;
const MINUTE_MS = 60_000;

/** Tries one seed after the other until the time is over or something fails. Resolves with the exit code. */
export async function runFuzz(root: string, args: readonly string[]): Promise<number> {
  const plan = read(args);
  if (typeof plan === 'string') {
    console.error(plan);
    return 2;
  }
  const endsAt = Date.now() + plan.minutes * MINUTE_MS;
  let round = 0;
  do {
    const leftMs = endsAt - Date.now();
    const seed = plan.seed ?? randomInt(2 ** 31);
    round += 1;
    console.log(`\nRound ${round}, seed ${seed}, ${(leftMs / MINUTE_MS).toFixed(1)} minutes left`);
    const seconds = Math.max(SHORTEST_SECONDS, Math.min(ROUND_SECONDS, leftMs / 1000 / IN_A_ROW));
    if (!(await holds(root, plan, { seed, seconds }))) {
      console.log(`\nSomething does not hold. The same once more: npm run fuzz -- --seed ${seed}`);
      return 1;
    }
  } while (plan.seed === null && Date.now() < endsAt);
  console.log(`\n${round} rounds, and everything held.`);
  return 0;
}

function read(args: readonly string[]): FuzzPlan | string {
  try {
    return fuzzPlan(args);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${FUZZ_USAGE}`;
  }
}

async function holds(root: string, { only }: FuzzPlan, { seed, seconds }: { seed: number; seconds: number }) {
  process.env['FUZZ_SEED'] = String(seed);
  process.env['FUZZ_SECONDS'] = String(seconds);
  const which = only.length > 0 ? only : TESTS;
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...which, '--reporter=default', '--no-color'];
  return (await runCommand(args, { root, speaks: true })).code === 0;
}
