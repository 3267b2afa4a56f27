import { queries, queryClient } from '#renderer/api/queries.ts';
import { runningMs, workedMs } from '#shared/domain/focus/workedTime.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import { suggestedMinutes } from './suggestedMinutes.ts';

interface Asked {
  run: Run;
  sessionId: SessionId;
  plannedMinutes: number;
  nowMs: number;
}

/** Milliseconds measured on a session up to now, what runs included. Rejects with the planner's failure. */
async function measuredMs(sessionId: SessionId, nowMs: number): Promise<number> {
  const [intervals, focus] = await Promise.all([
    queryClient.fetchQuery(queries.focus.intervals.queryOptions({ input: { sessionId } })),
    queryClient.fetchQuery(queries.focus.now.queryOptions()),
  ]);
  return workedMs(intervals) + (focus?.sessionId === sessionId ? runningMs(focus, nowMs) : 0);
}

/** Real minutes to put into the outcome form of a session. Rejects with the planner's failure. */
export async function askSuggestedMinutes({ run, sessionId, plannedMinutes, nowMs }: Asked): Promise<number> {
  const { started } = run;
  return suggestedMinutes({
    measuredMs: await measuredMs(sessionId, nowMs),
    startedMs: started?.sessionId === sessionId ? Date.parse(started.at) : null,
    recordedMinutes: run.outcomes[sessionId]?.minutes ?? 0,
    plannedMinutes,
    nowMs,
  });
}
