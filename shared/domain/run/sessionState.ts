import type { SessionId } from '../../model/ids.ts';
import type { OutcomeState, Run } from '../../model/run.ts';
import type { WallClock } from '../time/wallClock.ts';

/** How a session stands. Missed: its day is over and nothing was recorded. */
export type SessionState = OutcomeState | 'started' | 'waiting' | 'missed';

export function sessionState(run: Run, sessionId: SessionId, { date: today }: Pick<WallClock, 'date'>): SessionState {
  if (run.started?.sessionId === sessionId) return 'started';
  const outcome = run.outcomes[sessionId];
  if (outcome) return outcome.state;
  const placement = run.placements[sessionId];
  return placement && placement.date < today ? 'missed' : 'waiting';
}
