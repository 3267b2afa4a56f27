import { findSession, type RunSession, titleOf } from '#shared/domain/run/findSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { sessionsOn } from '#shared/domain/run/sessionsOn.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { WallTime } from '#shared/model/time.ts';

/** What the focus screen knows of a session beside the session itself. */
export interface FocusSession {
  found: RunSession;
  /** How long it stands in the calendar. */
  minutes: number;
  isEvening: boolean;
  /** "Morning, part 2 of 3" */
  place: string;
  /** What comes after it on the same day. */
  after: { sessionId: SessionId; title: string; start: WallTime } | null;
}

/** Null for a session that this run does not have. */
export function focusSession(run: Run, plan: PlanIndex, id: SessionId): FocusSession | null {
  const found = findSession(run, plan, id);
  if (!found) return null;
  const placement = run.placements[id];
  const day = placement ? sessionsOn(run, placement.date) : [];
  const isLate = (start: WallTime) => start >= run.timetable.evening.start;
  const isEvening = placement ? isLate(placement.start) : found.session.part === 'evening';
  const sameHalf = day.filter((one) => isLate(one.placement.start) === isEvening);
  const part = sameHalf.findIndex((one) => one.sessionId === id) + 1;
  const half = isEvening ? 'Evening' : 'Morning';
  const next = day.find((one) => placement && one.placement.start > placement.start && !run.outcomes[one.sessionId]);
  return {
    found,
    minutes: placement?.minutes ?? found.session.minutes,
    isEvening,
    place: sameHalf.length > 1 ? `${half}, part ${part} of ${sameHalf.length}` : half,
    after: next
      ? {
          sessionId: next.sessionId,
          title: titleOf(run, plan, next.sessionId) ?? next.sessionId,
          start: next.placement.start,
        }
      : null,
  };
}
