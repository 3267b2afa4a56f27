import fc, { type Arbitrary } from 'fast-check';
import { arbitraryOf, type Wishes } from '../arbitrary/arbitraryOf.ts';
import { almost } from '../arbitrary/nearMisses.ts';
import { oddValues } from '../arbitrary/oddValues.ts';
import type { FuzzedPlanner } from '../testing/fuzzedPlanner.ts';
import { askInTime } from './askInTime.ts';
import type { ContractProcedure } from './contractProcedures.ts';

/** Enough of an input to see what it was. */
const TOLD_LETTERS = 400;

/** Asks every procedure once, in an order and with inputs that follow from `round`. Answers what was wrong. */
export async function askEverything(
  planner: FuzzedPlanner,
  procedures: readonly ContractProcedure[],
  { round, wishes }: { round: number; wishes: Wishes },
): Promise<string[]> {
  const problems: string[] = [];
  const whole = { minLength: procedures.length };
  for (const [place, procedure] of drawn(fc.shuffledSubarray([...procedures], whole), round).entries()) {
    const input = drawn(inputsOf(procedure, wishes), round + place);
    const problem = await askInTime(planner, procedure, input);
    if (problem !== null) problems.push(`${procedure.name}(${told(input)}): ${problem}`);
  }
  return problems;
}

/** What a page of ours asks, what it nearly asks, and what no page would. */
function inputsOf({ input }: ContractProcedure, wishes: Wishes): Arbitrary<unknown> {
  if (input === null) return fc.oneof(fc.constant(undefined), oddValues);
  return fc.oneof(
    { weight: 4, arbitrary: arbitraryOf(input, wishes) },
    { weight: 3, arbitrary: almost(input, wishes) },
    { weight: 1, arbitrary: oddValues },
  );
}

function drawn<Value>(arbitrary: Arbitrary<Value>, seed: number): Value {
  const [made] = fc.sample(
    arbitrary.map((value) => ({ value })),
    { seed, numRuns: 1 },
  );
  if (made === undefined) throw new Error('Nothing was made.');
  return made.value;
}

function told(input: unknown): string {
  return (JSON.stringify(input) ?? 'undefined').slice(0, TOLD_LETTERS);
}
