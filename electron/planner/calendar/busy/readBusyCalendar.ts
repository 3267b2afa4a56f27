import type { BusyReading } from '#shared/contract/calendarContract.ts';
import { lastDayOf } from '#shared/domain/schedule/previewOf.ts';
import { addDays, laterDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { currentRun } from '../../library/currentRun.ts';
import type { PlannerParts } from '../../plannerParts.ts';
import { failure } from '../../procedures.ts';
import { readBusyTimes } from './readBusyTimes.ts';

/** Rescheduling may reach beyond the run's last day; a year is more than it ever needs. */
const DAYS_BEYOND = 365;
const LONGEST_NAME = 200;

/** The busy times of another calendar that concern the current run; nothing is saved. */
export async function readBusyCalendar(
  parts: Pick<PlannerParts, 'vault' | 'clock'>,
  { name, text }: { name: string; text: string },
): Promise<BusyReading> {
  const run = await currentRun(parts);
  if (!run) throw failure('not-found', 'There is no run yet. Choose when you begin first.');
  const zone = parts.clock.zone();
  const from = wallClockAt(parts.clock.now(), zone).date;
  const until = addDays(laterDate(lastDayOf(run) ?? from, from), DAYS_BEYOND);
  const read = readBusyTimes(text, { zone, from, until });
  if ('problems' in read) return { calendar: null, from, until, notes: [], problems: read.problems };
  const { calendarName, times, notes } = read;
  return { calendar: { name: nameOf(calendarName, name), times }, from, until, notes, problems: [] };
}

/** As the calendar calls itself, else as its file. */
function nameOf(calendarName: string | null, file: string): string {
  const own = calendarName?.slice(0, LONGEST_NAME).trim();
  return (
    own ||
    file
      .replace(/\.(ics|ical|ifb)$/i, '')
      .slice(0, LONGEST_NAME)
      .trim() ||
    'Calendar'
  );
}
