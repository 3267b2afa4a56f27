import type { Session } from '../../model/curriculum.ts';
import type { Run } from '../../model/run.ts';
import { placedSessions } from '../schedule/placedSessions.ts';
import type { WallClock } from '../time/wallClock.ts';
import { minutesOf } from '../time/wallTime.ts';
import { findSession } from './findSession.ts';
import type { PlanIndex } from './planIndex.ts';

/**
 * What to do next: the session that was started; else what the clock says now; else the first that still waits today,
 * also when its time has passed; else the first of a later day. Null when nothing waits from today on, and while the run
 * is paused.
 */
export function nextSession(run: Run, index: PlanIndex, { date: today, minutes: now }: WallClock): Session | null {
  const started = run.started && findSession(run, index, run.started.sessionId);
  if (started) return started.session;
  if (run.pausedOn) return null;
  const waiting = placedSessions(run).filter(
    ({ sessionId, placement }) =>
      !run.outcomes[sessionId] && placement.date >= today && findSession(run, index, sessionId),
  );
  const underWay = waiting.find(({ placement: { date, start, minutes } }) => {
    const startsAt = minutesOf(start);
    return date === today && startsAt <= now && now < startsAt + minutes;
  });
  const next = underWay ?? waiting[0];
  return next ? (findSession(run, index, next.sessionId)?.session ?? null) : null;
}
