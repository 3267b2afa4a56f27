import type { RunId, SessionId } from '#shared/model/ids.ts';

const OURS = '@leadlight';

/** By which other calendars know a session of a run, whatever becomes of it. */
export function sessionUid(run: RunId, session: SessionId): string {
  return `${run}-${session}${OURS}`;
}

/** Whether an event is one of ours that came back in somebody's calendar. */
export function isSessionUid(uid: string): boolean {
  return uid.endsWith(OURS);
}
