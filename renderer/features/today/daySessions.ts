import type { PlanIndex, PlannedSession } from '#shared/domain/planIndex.ts';
import { type SessionState, sessionState } from '#shared/domain/sessionState.ts';
import { sessionsOn } from '#shared/domain/sessionsOn.ts';
import type { Outcome, Placement, Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** A session as the day shows it. */
export interface DaySession extends PlannedSession {
  placement: Placement;
  outcome: Outcome | null;
  state: SessionState;
}

/** The sessions of a date in order of time. `today` decides what was missed. */
export function daySessions(run: Run, plan: PlanIndex, date: LocalDate, today: LocalDate): DaySession[] {
  return sessionsOn(run, date).flatMap(({ sessionId, placement }) => {
    const planned = plan.find(sessionId);
    if (!planned) return [];
    return {
      ...planned,
      placement,
      outcome: run.outcomes[sessionId] ?? null,
      state: sessionState(run, sessionId, { date: today }),
    };
  });
}
