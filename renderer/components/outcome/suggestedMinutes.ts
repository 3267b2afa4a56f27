import { wholeMinutes } from '#shared/domain/focus/workedTime.ts';

const LONGEST_LIKELY_MINUTES = 360;
const LONGEST_MINUTES = 24 * 60;

interface Known {
  /** What the focus clock measured, what runs included. */
  measuredMs: number;
  /** When it was started, while it is under way. Milliseconds since 1970. */
  startedMs: number | null;
  /** What was recorded before; 0 when nothing was. */
  recordedMinutes: number;
  plannedMinutes: number;
  nowMs: number;
}

/**
 * Real minutes to suggest: what was recorded, unless it is worked on again; else what was measured; else the time since
 * it was started, or its plan. A start that was forgotten for hours says nothing about the work, so beyond six hours
 * the plan is the better guess.
 */
export function suggestedMinutes({ measuredMs, startedMs, recordedMinutes, plannedMinutes, nowMs }: Known): number {
  if (recordedMinutes > 0 && startedMs === null) return recordedMinutes;
  const measured = Math.min(LONGEST_MINUTES, wholeMinutes(measuredMs));
  if (measured > 0) return Math.max(recordedMinutes, measured);
  if (startedMs === null) return plannedMinutes;
  const minutes = Math.round((nowMs - startedMs) / 60_000);
  return minutes > LONGEST_LIKELY_MINUTES ? plannedMinutes : Math.max(1, recordedMinutes, minutes);
}
