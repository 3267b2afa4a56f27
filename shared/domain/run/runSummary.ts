import type { RunSummary } from '../../contract/runContract.ts';
import type { Run } from '../../model/run.ts';
import { placedSessions } from '../schedule/placedSessions.ts';
import { lastDayOf } from '../schedule/previewOf.ts';
import type { PlanIndex } from './planIndex.ts';

/** A run in a line. Without its plan there is no title, and what it had is counted by what is placed. */
export function summaryOf(run: Run, index: PlanIndex | null, isCurrent: boolean): RunSummary {
  const ids = index?.sessions.map(({ id }) => id) ?? placedIds(run);
  const { id, startDate, pausedOn, archivedAt } = run;
  return {
    id,
    planTitle: index?.plan.title ?? null,
    startDate,
    lastDay: lastDayOf(run),
    doneSessions: ids.filter((each) => run.outcomes[each]?.state === 'done').length,
    totalSessions: ids.length,
    isCurrent,
    pausedOn,
    archivedAt,
  };
}

/** The current run, then those that can be walked, then the archived; each by when it begins, the newest first. */
export function byNearness(one: RunSummary, other: RunSummary): number {
  return rankOf(one) - rankOf(other) || (one.startDate < other.startDate ? 1 : -1);
}

function rankOf({ isCurrent, archivedAt }: RunSummary): number {
  if (isCurrent) return 0;
  return archivedAt === null ? 1 : 2;
}

function placedIds(run: Run) {
  return placedSessions(run).flatMap(({ sessionId }) => (run.added[sessionId] ? [] : [sessionId]));
}
