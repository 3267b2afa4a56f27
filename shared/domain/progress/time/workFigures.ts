import type { WorkProgress } from '../../../contract/progressWork.ts';
import type { ProgressFilter } from '../../../model/progressFilter.ts';
import type { LocalDate } from '../../../model/time.ts';
import { energyOverTime } from './energyOverTime.ts';
import { estimateAccuracy } from './estimateAccuracy.ts';
import { focusByHour } from './focusByHour.ts';
import { morningsAfterNights } from './morningsAfterNights.ts';
import { weekdayMinutes } from './weekdayMinutes.ts';
import type { WorkHistory } from './workHistory.ts';

/** Every figure of time and energy. */
export function workFigures(history: WorkHistory, filter: ProgressFilter, today: LocalDate): WorkProgress {
  return {
    weekdays: weekdayMinutes(history, filter, today),
    estimates: estimateAccuracy(history, filter),
    hours: focusByHour(history, filter),
    energy: energyOverTime(history, filter),
    nights: morningsAfterNights(history, filter),
    runs: history.runs.length,
  };
}
