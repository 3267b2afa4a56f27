import type { PlanSummary } from '#shared/contract/planContract.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';

/** `6 phases, 37 days, 148 sessions, 259 h` */
export function planCounts({
  phases,
  days,
  sessions,
  minutes,
}: Pick<PlanSummary, 'phases' | 'days' | 'sessions' | 'minutes'>): string {
  return [counted(phases, 'phase'), counted(days, 'day'), counted(sessions, 'session'), formatMinutes(minutes)].join(
    ', ',
  );
}

/** `1 session`, `12 sessions` */
export function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
