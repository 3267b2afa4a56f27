import type { PartOfDay } from '../../model/curriculum.ts';
import type { SessionId } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';
import type { Settings } from '../../model/settings.ts';
import type { LocalDate } from '../../model/time.ts';
import { WeekdayTimetables } from '../../model/timetable.ts';
import { type PlacedSession, placedSessions } from '../schedule/placedSessions.ts';
import { addDays, weekdayOf } from '../time/localDate.ts';
import { minutesOf } from '../time/wallTime.ts';

/** What reminders know of the days: the run one is walking, or the times a new one would begin with. */
export interface StudyDays {
  /** Null while there is none that is walked: it was never begun, archived or taken away. */
  run: Run | null;
  /** By date, in order of time. */
  placed: ReadonlyMap<LocalDate, readonly PlacedSession[]>;
  times: Pick<Settings, 'timetable' | 'weekdayTimetables' | 'restWeekdays'>;
}

/** Of a run as its plan stands now. */
export function studyDays(run: Run | null, settings: StudyDays['times']): StudyDays {
  const walked = run && run.archivedAt === null && run.deletedAt === null ? run : null;
  const placed = new Map<LocalDate, PlacedSession[]>();
  for (const one of walked ? placedSessions(walked) : []) {
    const { date } = one.placement;
    placed.set(date, [...(placed.get(date) ?? []), one]);
  }
  return { run: walked, placed, times: walked ?? settings };
}

/** Rest weekdays, days kept free, and every day from the beginning of a pause on. */
export function isRestDate({ run, times }: StudyDays, date: LocalDate): boolean {
  if (times.restWeekdays.includes(weekdayOf(date))) return true;
  if (!run) return false;
  return isKeptFree(run, date) || (run.pausedOn !== null && run.pausedOn <= date);
}

function isKeptFree({ blackouts }: Run, date: LocalDate): boolean {
  return blackouts.some(({ from, to }) => from <= date && date <= to);
}

/** In minutes since midnight. A half that is free on this weekday has the times of the others. */
export function windowOn({ times }: StudyDays, date: LocalDate, part: PartOfDay): { start: number; end: number } {
  const day = times.weekdayTimetables[WeekdayTimetables.keyType.parse(String(weekdayOf(date)))];
  const { start, end } = day?.[part] ?? times.timetable[part];
  return { start: minutesOf(start), end: minutesOf(end) };
}

/**
 * The first session that waits in a half of a date; null once work on that half has begun. The halves meet where the
 * morning ends. A session on a rest weekday was put there, so it counts; on a day kept free none does.
 */
export function firstToCome(days: StudyDays, date: LocalDate, part: PartOfDay): PlacedSession | null {
  const { run } = days;
  if (!run || run.pausedOn !== null || isKeptFree(run, date)) return null;
  const border = windowOn(days, date, 'morning').end;
  const own = (days.placed.get(date) ?? []).filter(
    ({ placement }) => minutesOf(placement.start) < border === (part === 'morning'),
  );
  const hasBegun = own.some(({ sessionId }) => isBegun(run, sessionId, date));
  if (hasBegun) return null;
  return own.find(({ sessionId }) => run.outcomes[sessionId] === undefined) ?? null;
}

/** True for the last date of its week, Monday to Sunday, on which the run is studied. */
export function isLastStudyDay(days: StudyDays, date: LocalDate): boolean {
  if (!isStudied(days, date)) return false;
  return Array.from({ length: 7 - weekdayOf(date) }, (_, later) => addDays(date, later + 1)).every(
    (later) => !isStudied(days, later),
  );
}

function isStudied(days: StudyDays, date: LocalDate): boolean {
  if (!days.run || days.run.pausedOn !== null || date < days.run.startDate) return false;
  const last = [...days.placed.keys()].at(-1);
  return last !== undefined && date <= last && !isRestDate(days, date);
}

/** Work of the day itself. What was done on an earlier day does not begin this one, nor does what is set aside. */
function isBegun({ started, outcomes }: Run, id: SessionId, date: LocalDate): boolean {
  const outcome = outcomes[id];
  return started?.sessionId === id || (outcome !== undefined && outcome.state !== 'skipped' && outcome.date === date);
}
