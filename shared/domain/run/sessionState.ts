import type { SessionId } from '../../model/ids.ts';
import type { OutcomeState, Placement, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { WallClock } from '../time/wallClock.ts';

/** How a session stands. Missed: its day is over and nothing was recorded. */
export type SessionState = OutcomeState | 'started' | 'waiting' | 'missed';

export function sessionState(run: Run, sessionId: SessionId, { date: today }: Pick<WallClock, 'date'>): SessionState {
  if (run.started?.sessionId === sessionId) return 'started';
  const outcome = run.outcomes[sessionId];
  if (outcome) return outcome.state;
  const placement = run.placements[sessionId];
  return placement && isOverdue(run, placement, today) ? 'missed' : 'waiting';
}

/** True once the day of what still waits is over. While a run is paused nothing is. */
export function isOverdue(
  { pausedOn }: Pick<Run, 'pausedOn'>,
  { date }: Pick<Placement, 'date'>,
  today: LocalDate,
): boolean {
  return pausedOn === null && date < today;
}
