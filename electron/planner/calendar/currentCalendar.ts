import { fitRun } from '#shared/domain/schedule/fitRun.ts';
import { currentRun } from '../library/currentRun.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { calendarOfRun } from './calendarOfRun.ts';

/** The run one is walking as a file, given the earlier one if any; null before it was begun. */
export type CurrentCalendar = (earlier: string | null) => Promise<string | null>;

export function currentCalendar(parts: PlannerParts): CurrentCalendar {
  const plans = plansOf(parts);
  const shipped = new Map(parts.curriculum.resources.map((resource) => [resource.id, resource]));
  return async (earlier) => {
    const stored = await currentRun(parts);
    if (!stored) return null;
    const index = await plans.indexById(stored.planId);
    if (!index) {
      throw failure('not-found', 'The plan of this run is not in the vault any more. Import it again, then go on.');
    }
    const run = fitRun(stored, index);
    // What is beside the plan comes from the library and uses its resources.
    return calendarOfRun({ run, index, resourceById: (id) => index.resourceById(id) ?? shipped.get(id), earlier });
  };
}
