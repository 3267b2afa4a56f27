import type { BusyCalendar, BusyTime } from '../../model/busyTime.ts';
import type { Placement, Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { compareDates, laterDate } from '../time/localDate.ts';
import { driveOut } from './driveOut.ts';
import { moveUp } from './layOutFrom.ts';
import { isSame, type Rescheduled, reschedule } from './reschedule.ts';
import { isOnBusy } from './takenTimes.ts';
import { waitingPlaces } from './waitingSessions.ts';

interface BusyChange {
  /** The name of the other calendar. */
  name: string;
  /** Nothing is placed on days before it. */
  today: LocalDate;
  at: Instant;
}

const MOST_CALENDARS = 20;

/**
 * Keeps the busy times of another calendar free, in the place of those that were read from it before. What waits there
 * from today on is driven out, but for a session that a person had put on a busy time already. The same times again
 * change nothing.
 */
export function takeBusy(
  run: Run,
  index: PlanIndex,
  { name, times, today, at }: BusyChange & { times: readonly BusyTime[] },
): Rescheduled | Refusal {
  const known = run.busyCalendars.find((calendar) => calendar.name === name);
  const sorted = [...times].sort(byTime);
  if (known && isSame(known.times, sorted)) return { run, changes: [] };
  const others = run.busyCalendars.filter((calendar) => calendar !== known);
  if (others.length === MOST_CALENDARS) return refuse('There are twenty other calendars already. Remove one first.');
  const calendar: BusyCalendar = { name, importedAt: at, times: sorted };
  const busyCalendars = [...others, calendar];
  const isOn = (calendars: readonly BusyCalendar[], placement: Placement) =>
    calendars.some((one) => one.times.some((time) => isOnBusy(placement, time)));
  const driven = waitingPlaces(run).filter(
    ({ placement }) => placement.date >= today && isOn([calendar], placement) && !isOn(run.busyCalendars, placement),
  );
  const placements = driveOut({ ...run, busyCalendars }, index, { driven, today });
  if (isRefusal(placements)) return placements;
  return reschedule(run, { title: `Busy times of “${name}” kept free`, at, placements, rules: { busyCalendars } });
}

/** Forgets another calendar: what waits after the first of its busy times to come moves up. */
export function dropBusy(run: Run, index: PlanIndex, { name, today, at }: BusyChange): Rescheduled | Refusal {
  const dropped = run.busyCalendars.find((calendar) => calendar.name === name);
  if (!dropped) return refuse(`No busy times of “${name}” are kept free.`);
  const busyCalendars = run.busyCalendars.filter((calendar) => calendar !== dropped);
  const first = dropped.times.find(({ date }) => date >= today);
  const placements = first ? moveUp({ ...run, busyCalendars }, index, laterDate(first.date, today)) : [];
  if (isRefusal(placements)) return placements;
  return reschedule(run, { title: `Busy times of “${name}” forgotten`, at, placements, rules: { busyCalendars } });
}

function byTime(one: BusyTime, other: BusyTime): number {
  return compareDates(one.date, other.date) || (one.start < other.start ? -1 : one.start > other.start ? 1 : 0);
}
