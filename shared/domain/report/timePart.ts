import type { WorkProgress } from '../../contract/progressWork.ts';
import {
  energyFinding,
  estimatesFinding,
  hoursFinding,
  nightsFinding,
  weekdaysFinding,
} from '../progress/time/timeFindings.ts';
import type { ReportPart } from './reportShape.ts';

/** Fewer points say nothing. */
const ENOUGH = 3;

/** When work is done, how long it takes and how it feels. */
export function timePart({ runs, hours, weekdays, estimates, energy, nights }: WorkProgress): ReportPart {
  const nightsKnown = [...nights.lengths, nights.afterEvening, nights.afterNoEvening].some(
    (group) => group.energy !== null,
  );
  const findings = [
    ...(hours.days >= ENOUGH ? [hoursFinding(hours)] : []),
    ...(weekdays.weekdays.some(({ days }) => days > 1) ? [weekdaysFinding(weekdays)] : []),
    ...((estimates.all?.sessions ?? 0) >= ENOUGH ? [estimatesFinding(estimates)] : []),
    ...(energy.points.length >= ENOUGH ? [energyFinding(energy)] : []),
    ...(nightsKnown ? [nightsFinding(nights)] : []),
  ];
  return {
    heading: runs > 1 ? `Time, of all ${runs} runs` : 'Time',
    figures: findings.map((finding) => ({ finding })),
  };
}
