import { isInRange, type ProgressFilter } from '../../model/progressFilter.ts';
import type { Outcome } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { RunSession } from '../run/findSession.ts';
import { datesOfRun, type Walked } from './walkedSessions.ts';

/** The sessions of the filter's phase and activity. What is beside the plan is of no phase. */
export function ofPhaseAndActivity<One extends RunSession>(
  sessions: readonly One[],
  { phase, activity }: Pick<ProgressFilter, 'phase' | 'activity'>,
): One[] {
  return sessions.filter(
    (one) =>
      (phase === null || one.phase?.number === phase) && (activity === null || one.session.activity === activity),
  );
}

/** The outcome, if its work was done in the range. */
export function outcomeIn(filter: ProgressFilter, { outcome }: Pick<Walked, 'outcome'>): Outcome | undefined {
  return outcome && isInRange(filter, outcome.date) ? outcome : undefined;
}

/** Every calendar day that a picture of these sessions shows: those of the phase within the range, whatever the activity. */
export function datesOfFilter(
  sessions: readonly (RunSession & Walked)[],
  filter: ProgressFilter,
  today: LocalDate,
): LocalDate[] {
  const ofPhase = ofPhaseAndActivity(sessions, { phase: filter.phase, activity: null });
  return datesOfRun(ofPhase, today).filter((date) => isInRange(filter, date));
}
