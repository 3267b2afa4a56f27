import { findSession, type RunSession } from '#shared/domain/run/findSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { type SessionState, sessionState } from '#shared/domain/run/sessionState.ts';
import { sessionsOn } from '#shared/domain/run/sessionsOn.ts';
import type { PlanDay } from '#shared/model/curriculum.ts';
import type { Outcome, Placement, Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** A session as the day shows it. */
export type DaySession = RunSession & {
  placement: Placement;
  outcome: Outcome | null;
  state: SessionState;
};

/** The plan day that a date walks, by the first of its sessions that has one; null where all were added. */
export function planDayOf(sessions: readonly DaySession[]): PlanDay | null {
  return sessions.find(({ day }) => day !== null)?.day ?? null;
}

/** The sessions of a date in order of time. `today` decides what was missed. */
export function daySessions(run: Run, plan: PlanIndex, date: LocalDate, today: LocalDate): DaySession[] {
  return sessionsOn(run, date).flatMap(({ sessionId, placement }): DaySession[] => {
    const found = findSession(run, plan, sessionId);
    if (!found) return [];
    const standing = {
      placement,
      outcome: run.outcomes[sessionId] ?? null,
      state: sessionState(run, sessionId, { date: today }),
    };
    return [{ ...found, ...standing }];
  });
}
