import type { Outcome, Placement, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { type RunSession, sessionsOf } from '../run/findSession.ts';
import type { PlanIndex, PlannedSession } from '../run/planIndex.ts';
import { addDays } from '../time/localDate.ts';
import { creditedMinutes } from './creditedMinutes.ts';

export interface Walked {
  placement: Placement;
  outcome: Outcome | undefined;
  isSetAside: boolean;
}

export interface WalkedSession extends PlannedSession, Walked {
  /** What its outcome has done of the plan, in the plan's minutes. */
  credited: number;
}

/** Every session of the plan with what became of it so far, in plan order. */
export function walkedSessions(index: PlanIndex, run: Run): WalkedSession[] {
  return index.planned.flatMap((planned) => {
    const walked = walk(run, planned);
    return walked ? [{ ...walked, credited: creditedMinutes(planned.session, walked.outcome) }] : [];
  });
}

/** The same for the plan's sessions and those beside it: for what is about real time. */
export function walkedWithAdded(index: PlanIndex, run: Run): (RunSession & Walked)[] {
  return sessionsOf(run, index).flatMap((one) => walk(run, one) ?? []);
}

function walk<Found extends RunSession>(run: Run, found: Found): (Found & Walked) | null {
  const placement = run.placements[found.session.id];
  const outcome = run.outcomes[found.session.id];
  return placement ? { ...found, placement, outcome, isSetAside: outcome?.state === 'skipped' } : null;
}

/** Every calendar day from the first that has a session or work to the last; at least up to today once begun. */
export function datesOfRun(sessions: readonly Walked[], today: LocalDate): LocalDate[] {
  const used = sessions.flatMap(({ placement, outcome, isSetAside }) => [
    ...(isSetAside ? [] : [placement.date]),
    ...(outcome && !isSetAside ? [outcome.date] : []),
  ]);
  const [first] = used.sort();
  const last = used.at(-1);
  if (!first || !last) return [];
  const end = today > last && sessions.some(({ outcome }) => !outcome) ? today : last;
  const dates: LocalDate[] = [];
  for (let date = first; date <= end; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** Sums by date. */
export function sumByDate<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => LocalDate | undefined,
  minutesOf: (item: Item) => number,
): Map<LocalDate, number> {
  const sums = new Map<LocalDate, number>();
  for (const item of items) {
    const date = dateOf(item);
    if (date) sums.set(date, (sums.get(date) ?? 0) + minutesOf(item));
  }
  return sums;
}
