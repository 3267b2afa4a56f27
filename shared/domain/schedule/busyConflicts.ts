import type { BusyConflict } from '../../contract/rescheduleContract.ts';
import type { Run } from '../../model/run.ts';
import type { ScheduleChange } from './reschedule.ts';
import { isOnBusy } from './takenTimes.ts';

/** What comes where another calendar says one is busy, in the order of the changes. Only a move by hand does that. */
export function busyConflicts(
  { busyCalendars }: Pick<Run, 'busyCalendars'>,
  changes: readonly ScheduleChange[],
): BusyConflict[] {
  return changes.flatMap(({ sessionId, after }) =>
    busyCalendars.flatMap(({ name, times }) =>
      times
        .filter((time) => isOnBusy(after, time))
        .map(({ title, date, start, end }) => ({ sessionId, title, calendar: name, date, start, end })),
    ),
  );
}
