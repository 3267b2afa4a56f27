import type { FocusByHour } from '../../../contract/progressWork.ts';
import { isInRange, type ProgressFilter } from '../../../model/progressFilter.ts';
import { LocalDate } from '../../../model/time.ts';
import { MINUTE_MS, msOf } from '../../focus/moments.ts';
import { weekdayOf } from '../../time/localDate.ts';
import { isOfActivity, isOfPhase, isWorked, keyOf, type WorkHistory } from './workHistory.ts';
import { hourParts, isKnownZone } from './zoneClock.ts';

const HOURS = 24;

/**
 * Minutes of measured focus by the hour the clock showed where it was worked, and the same for each weekday. A stretch
 * that crosses an hour or midnight is split there; an hour that the clock shows twice has the minutes of both. Work that
 * was recorded without the clock is not guessed at: its sessions are counted beside, and so are stretches of which the
 * time zone is not known (in a range by their day in UTC).
 */
export function focusByHour(history: WorkHistory, filter: ProgressFilter): FocusByHour {
  const chosen = chosenSessions(history, filter);
  const isNarrowed = filter.phase !== null || filter.activity !== null;
  const weekdays = Array.from({ length: 7 }, () => new Array<number>(HOURS).fill(0));
  const dates = new Set<LocalDate>();
  const measured = new Set<string>();
  let unplacedStretches = 0;
  for (const { runId, sessionId, from, until, zone } of history.intervals) {
    const key = keyOf(runId, sessionId);
    measured.add(key);
    if (isNarrowed && !chosen.has(key)) continue;
    if (!isKnownZone(zone)) {
      if (isInRange(filter, LocalDate.parse(from.slice(0, 10)))) unplacedStretches += 1;
      continue;
    }
    for (const { date, hour, lengthMs } of hourParts(msOf(from), msOf(until), zone)) {
      const hours = weekdays[weekdayOf(date) - 1];
      if (!hours || !isInRange(filter, date)) continue;
      hours[hour] = (hours[hour] ?? 0) + lengthMs / MINUTE_MS;
      dates.add(date);
    }
  }
  const hours = Array.from({ length: HOURS }, (_, hour) => weekdays.reduce((sum, day) => sum + (day[hour] ?? 0), 0));
  return {
    totalMinutes: hours.reduce((sum, minutes) => sum + minutes, 0),
    days: dates.size,
    hours,
    weekdays,
    unmeasuredSessions: [...chosen.entries()].filter(
      ([key, worked]) => worked !== null && isInRange(filter, worked) && !measured.has(key),
    ).length,
    unplacedStretches,
  };
}

/** The sessions of the phase and activity, each with the day it was worked on. */
function chosenSessions({ runs }: WorkHistory, filter: ProgressFilter): Map<string, LocalDate | null> {
  return new Map(
    runs
      .flatMap(({ sessions }) => sessions)
      .filter((session) => isOfPhase(filter, session) && isOfActivity(filter, session))
      .map((session) => [keyOf(session.runId, session.id), isWorked(session) ? session.outcome.date : null]),
  );
}
