import type { ProgressFilter } from '../../../model/progressFilter.ts';
import type { Run } from '../../../model/run.ts';
import type { LocalDate } from '../../../model/time.ts';
import type { PlanIndex } from '../../run/planIndex.ts';
import { earlierDate } from '../../time/localDate.ts';
import { walkedSessions } from '../walkedSessions.ts';

/** Both ends count; null is no bound. */
export interface DayRange {
  from: LocalDate | null;
  to: LocalDate | null;
}

/** Its last day that counts: none after today. */
export function endOfRange({ to }: DayRange, today: LocalDate): LocalDate {
  return to === null ? today : earlierDate(to, today);
}

export interface Walked {
  index: PlanIndex;
  run: Run;
}

/**
 * The days a filter asks for. What is practised belongs to no phase, so a phase stands for its days: from the first to
 * the last date that one of its sessions is placed on as the schedule stands now. Without a run a phase narrows nothing.
 */
export function daysOfFilter({ from, to, phase }: ProgressFilter, walked: Walked | null): DayRange {
  if (phase === null || walked === null) return { from, to };
  const dates = walkedSessions(walked.index, walked.run)
    .filter((one) => one.phase.number === phase)
    .map(({ placement }) => placement.date)
    .sort();
  const first = dates[0] ?? null;
  const last = dates.at(-1) ?? null;
  return {
    from: from !== null && first !== null && from > first ? from : (first ?? from),
    to: to !== null && last !== null && to < last ? to : (last ?? to),
  };
}
