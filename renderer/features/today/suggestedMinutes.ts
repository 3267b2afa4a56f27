import { runningMs, wholeMinutes } from '#shared/domain/focus/workedTime.ts';
import type { Session } from '#shared/model/curriculum.ts';
import type { FocusNow } from '#shared/model/focus.ts';
import type { Run } from '#shared/model/run.ts';

const LONGEST_LIKELY_MINUTES = 360;

interface Known {
  run: Run | null;
  focus: (FocusNow & { earlierMs: number }) | null;
  session: Session;
  nowMs: number;
}

/**
 * Real minutes to suggest: what the focus clock measured; else since the session was started, or its plan. A start that was forgotten for hours says
 * nothing about the work, so beyond six hours the plan is the better guess.
 */
export function suggestedMinutes({ run, focus, session, nowMs }: Known): number {
  if (focus?.sessionId === session.id) return Math.max(1, wholeMinutes(focus.earlierMs + runningMs(focus, nowMs)));
  if (run?.started?.sessionId !== session.id) return session.minutes;
  const minutes = Math.round((nowMs - Date.parse(run.started.at)) / 60_000);
  return minutes > LONGEST_LIKELY_MINUTES ? session.minutes : Math.max(1, minutes);
}
