import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';

const LONGEST = 24 * 60;

/** Whole minutes since this session was started, at least one; null when it is not under way. */
export function minutesSinceStart({ started }: Pick<Run, 'started'>, id: SessionId, nowMs: number): number | null {
  if (started?.sessionId !== id) return null;
  return Math.min(LONGEST, Math.max(1, Math.round((nowMs - Date.parse(started.at)) / 60_000)));
}
