import { LocalDate } from '../../../model/time.ts';
import { MINUTE_MS, msOf } from '../../focus/moments.ts';
import { addDays } from '../../time/localDate.ts';
import { groupedBy } from './groupedBy.ts';
import { isWorked, keyOf, type WorkedSession, type WorkHistory } from './workHistory.ts';
import { HOUR_MS, isKnownZone, momentOf, wallMoment } from './zoneClock.ts';

/** Work before this hour belongs to the day before. */
const DAY_BEGINS_AT_HOUR = 4;

/** A stretch of work of which it is known when it was. */
export interface WorkMoment {
  /** See keyOf. */
  key: string;
  /** The day it belongs to. */
  day: LocalDate;
  fromMs: number;
  untilMs: number;
  /** When it began on the clock there, in hours since midnight; 24 and more after midnight. */
  beganAtHour: number;
}

export interface WorkMoments {
  /** In order of time. A day lasts until 04:00. */
  byDay: ReadonlyMap<LocalDate, readonly WorkMoment[]>;
  /** Days with work of which nobody knows when it was. */
  unclear: ReadonlySet<LocalDate>;
}

/**
 * When work was done: what was measured, and for a session that was not, the time it was planned for, when it was done
 * on the day it was planned for. Where the time zone is not known, nobody knows.
 */
export function workMoments({ runs, intervals }: WorkHistory): WorkMoments {
  const measured = new Set(intervals.map(({ runId, sessionId }) => keyOf(runId, sessionId)));
  const unplaced = intervals.filter(({ zone }) => !isKnownZone(zone));
  const partlyUnplaced = new Set(unplaced.map(({ runId, sessionId }) => keyOf(runId, sessionId)));
  const worked = runs.flatMap(({ sessions }) => sessions).filter(isWorked);
  const unmeasured = worked.filter(({ runId, id }) => !measured.has(keyOf(runId, id)));
  const isClear = (session: WorkedSession) => isOnItsDay(session) && isKnownZone(session.outcome.zone);
  const moments = [
    ...intervals
      .filter(({ zone }) => isKnownZone(zone))
      .map(({ runId, sessionId, from, until, zone }) =>
        momentAt({ key: keyOf(runId, sessionId), fromMs: msOf(from), untilMs: msOf(until) }, zone),
      ),
    ...unmeasured.filter(isClear).map(asPlanned),
  ];
  return {
    byDay: groupedBy(
      moments.sort((one, other) => one.fromMs - other.fromMs),
      ({ day }) => day,
    ),
    unclear: new Set([
      ...unmeasured.filter((session) => !isClear(session)).map(({ outcome }) => outcome.date),
      ...worked.filter(({ runId, id }) => partlyUnplaced.has(keyOf(runId, id))).map(({ outcome }) => outcome.date),
      ...unplaced.map(({ from }) => LocalDate.parse(from.slice(0, 10))),
    ]),
  };
}

function isOnItsDay({ placement, outcome }: WorkedSession): boolean {
  return outcome.date === placement.date;
}

function asPlanned({ runId, id, placement, outcome }: WorkedSession): WorkMoment {
  const fromMs = momentOf(placement.date, placement.start, outcome.zone);
  const untilMs = fromMs + outcome.minutes * MINUTE_MS;
  return momentAt({ key: keyOf(runId, id), fromMs, untilMs }, outcome.zone);
}

function momentAt(stretch: Omit<WorkMoment, 'day' | 'beganAtHour'>, zone: string): WorkMoment {
  const { date, ms } = wallMoment(stretch.fromMs, zone);
  const hour = ms / HOUR_MS;
  return hour < DAY_BEGINS_AT_HOUR
    ? { ...stretch, day: addDays(date, -1), beganAtHour: hour + 24 }
    : { ...stretch, day: date, beganAtHour: hour };
}
