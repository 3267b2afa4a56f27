import type { Phase } from '#shared/model/curriculum.ts';
import type { CalendarDay } from './calendarDays.ts';

/** Neighbouring days of one phase. */
interface PhaseRun {
  phase: Phase | null;
  /** Index of its first day. */
  from: number;
  /** In days. */
  length: number;
}

export function phaseRuns(days: readonly CalendarDay[]): PhaseRun[] {
  const runs: PhaseRun[] = [];
  for (const [index, { phase }] of days.entries()) {
    const current = runs.at(-1);
    if (current && current.phase === phase) current.length += 1;
    else runs.push({ phase, from: index, length: 1 });
  }
  return runs;
}
