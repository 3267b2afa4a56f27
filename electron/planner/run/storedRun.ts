import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import type { Run } from '#shared/model/run.ts';
import type { Plans } from '../plan/plans.ts';
import { failure } from '../procedures.ts';

/** The plan of a run with its lookups; `not-found` once it was taken away. */
export async function indexOf({ planId }: Run, plans: Plans): Promise<PlanIndex> {
  const index = await plans.indexById(planId);
  if (index) return index;
  throw failure('not-found', 'The plan of this run is not in the vault any more. Import it again, then go on.');
}

/** The words of a refused rule become the contract's `invalid`. */
export function accepted<Result extends object>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw failure('invalid', result.refused);
  return result;
}

export function there(run: Run | null): Run {
  if (!run) throw failure('not-found', 'There is no run yet. Choose when you begin first.');
  return run;
}
