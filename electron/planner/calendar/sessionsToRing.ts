import { placedSessions } from '#shared/domain/schedule/placedSessions.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';

/**
 * The sessions an alarm goes off before: on each date the first of the morning and the first of the evening, while
 * nothing is recorded about it. A skipped one leaves its place to the next.
 */
export function sessionsToRing(run: Run): Set<SessionId> {
  const firsts = new Map<string, SessionId>();
  for (const { sessionId, placement } of placedSessions(run)) {
    if (run.outcomes[sessionId]?.state === 'skipped') continue;
    const part = placement.start < run.timetable.evening.start ? 'morning' : 'evening';
    const window = `${placement.date} ${part}`;
    if (!firsts.has(window)) firsts.set(window, sessionId);
  }
  return new Set([...firsts.values()].filter((id) => !run.outcomes[id]));
}
