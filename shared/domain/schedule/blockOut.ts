import type { Blackout, Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { daysBetween, mediumDate } from '../time/localDate.ts';
import { isBlockedOut, problemOfBlackouts, withBlackout } from './blackouts.ts';
import { driveOut } from './driveOut.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { waitingPlaces } from './waitingSessions.ts';

interface BlockingOut {
  range: Blackout;
  /** Nothing is placed on days before it. */
  today: LocalDate;
  at: Instant;
}

const MOST_DAYS = 366;

/** Keeps days free of the plan: what waits on them is driven out. */
export function blockOut(run: Run, index: PlanIndex, { range, today, at }: BlockingOut): Rescheduled | Refusal {
  const blackouts = withBlackout(run.blackouts, range);
  const problem = problemOf(run, range) ?? problemOfBlackouts(blackouts);
  if (problem) return problem;
  const driven = waitingPlaces(run).filter(({ placement }) => isBlockedOut([range], placement.date));
  const placements = driveOut({ ...run, blackouts }, index, { driven, today });
  if (isRefusal(placements)) return placements;
  return reschedule(run, { title: `${wordsOf(range)} kept free`, at, placements, rules: { blackouts } });
}

function problemOf(run: Run, { from, to }: Blackout): Refusal | null {
  if (to < from) return refuse('The last day must not come before the first.');
  if (!isNearRun(run, from) || !isNearRun(run, to)) return refuse(FAR_DATE);
  if (daysBetween(from, to) >= MOST_DAYS) return refuse('Keep at most a year free at a time.');
  return null;
}

/** `Fri 19 Feb` or `1 Mar to 7 Mar` */
export function wordsOf({ from, to }: Blackout): string {
  return from === to ? mediumDate(from) : `${mediumDate(from)} to ${mediumDate(to)}`;
}
