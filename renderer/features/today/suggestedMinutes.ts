import type { Session } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';

const LONGEST_LIKELY_MINUTES = 360;

/**
 * Real minutes to suggest: since the session was started, or its plan. A start that was forgotten for hours says
 * nothing about the work, so beyond six hours the plan is the better guess.
 */
export function suggestedMinutes(run: Run | null, session: Session, nowMs: number): number {
  if (run?.started?.sessionId !== session.id) return session.minutes;
  const minutes = Math.round((nowMs - Date.parse(run.started.at)) / 60_000);
  return minutes > LONGEST_LIKELY_MINUTES ? session.minutes : Math.max(1, minutes);
}
