import type { SessionId } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';

export interface OutcomeDays {
  /** The days the work may count for, earliest first; never one to come. */
  days: LocalDate[];
  /** The one to suggest. */
  likely: LocalDate;
}

/**
 * Which day the work on a session counts for. What was planned for an earlier day and is only recorded now was most
 * likely done then; what was started just now is today's.
 */
export function outcomeDays(run: Run, sessionId: SessionId, today: LocalDate): OutcomeDays {
  const outcome = run.outcomes[sessionId];
  const recorded = outcome && outcome.state !== 'skipped' ? outcome.date : null;
  const placed = run.placements[sessionId]?.date ?? today;
  const isStarted = run.started?.sessionId === sessionId;
  const days = [...new Set([placed, today, ...(recorded ? [recorded] : [])])].filter((day) => day <= today).sort();
  const likely = recorded ?? (isStarted || placed > today ? today : placed);
  return { days, likely };
}
