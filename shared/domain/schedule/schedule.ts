import type { Plan } from '../../model/curriculum.ts';
import type { SessionId } from '../../model/ids.ts';
import type { Placement } from '../../model/run.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { indexPlan } from '../run/planIndex.ts';
import { flow } from './flow.ts';
import type { ScheduleRules } from './scheduleRules.ts';

interface LaidOut {
  /** One for every session of the plan, in plan order. */
  placements: Record<SessionId, Placement>;
}

/** Places every session of the plan by the rules; refuses when no window can hold the longest session. */
export function layOut(plan: Plan, rules: ScheduleRules): LaidOut | Refusal {
  const items = indexPlan(plan).planned.map((planned) => ({
    planned,
    minutes: planned.session.minutes,
    stays: null,
    isDayWhole: true,
  }));
  const flowed = flow({ from: rules.startDate, rules: { ...rules, blackouts: [], halfDays: {} }, items, taken: [] });
  return isRefusal(flowed) ? flowed : { placements: Object.fromEntries(flowed.placements) };
}
