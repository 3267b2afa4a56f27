import type { Plan } from '../../model/curriculum.ts';
import type { SessionId } from '../../model/ids.ts';
import type { Placement, RunSchedule } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { indexPlan } from '../run/planIndex.ts';
import { laterDate } from '../time/localDate.ts';
import { flow } from './flow.ts';
import type { ScheduleRules } from './scheduleRules.ts';

interface LaidOut {
  /** One for every session of the plan, in plan order. */
  placements: Record<SessionId, Placement>;
}

/** What of the rules belongs to single dates. */
export type KeptFree = Pick<RunSchedule, 'blackouts' | 'halfDays' | 'busyCalendars'>;

const NOTHING: KeptFree = { blackouts: [], halfDays: {}, busyCalendars: [] };

/** Places every session of the plan by the rules; refuses when no window can hold the longest session. */
export function layOut(plan: Plan, rules: ScheduleRules, keptFree: KeptFree = NOTHING): LaidOut | Refusal {
  const items = indexPlan(plan).planned.map((planned) => ({
    planned,
    minutes: planned.session.minutes,
    stays: null,
    isDayWhole: true,
  }));
  const flowed = flow({ from: rules.startDate, rules: { ...rules, ...keptFree }, items, taken: [] });
  return isRefusal(flowed) ? flowed : { placements: Object.fromEntries(flowed.placements) };
}

/** What is kept free from a day on. Busy times stay whole: their calendar may be read again. */
export function keptFreeFrom({ blackouts, halfDays, busyCalendars }: KeptFree, from: LocalDate): KeptFree {
  return {
    blackouts: blackouts
      .filter(({ to }) => to >= from)
      .map((range) => ({ from: laterDate(range.from, from), to: range.to })),
    halfDays: Object.fromEntries(Object.entries(halfDays).filter(([date]) => date >= from)),
    busyCalendars,
  };
}
