import type { WeekdayMinutes } from '../../../contract/progressWork.ts';
import { ACTIVITIES } from '../../../model/activity.ts';
import { isInRange, type ProgressFilter } from '../../../model/progressFilter.ts';
import type { LocalDate } from '../../../model/time.ts';
import { addDays, weekdayOf } from '../../time/localDate.ts';
import { isStudyDay } from '../studyDays.ts';
import {
  isOfActivity,
  isOfPhase,
  isWorked,
  type TimedRun,
  type TimedSession,
  type WorkHistory,
} from './workHistory.ts';

/**
 * Planned against real time, in minutes of a mean study day: all planned and all real minutes of the days that count,
 * divided by how many days they are, for each weekday and for each activity.
 *
 * A day counts once it is over, when a run had it as a study day, or something was planned for it or worked on it all
 * the same. Planned is what stands on the day in the schedule now, without what was set aside; real is what outcomes
 * say, on the day the work was done. A pause plans nothing. With a phase the days run from its first session to its last.
 */
export function weekdayMinutes({ runs }: WorkHistory, filter: ProgressFilter, today: LocalDate): WeekdayMinutes {
  const ofPhase = runs.map((run) => ({ ...run, sessions: run.sessions.filter((one) => isOfPhase(filter, one)) }));
  const dates = new Set(
    ofPhase.flatMap((run) => [...datesOf(run)]).filter((date) => date < today && isInRange(filter, date)),
  );
  const parts = ofPhase.flatMap((run) =>
    run.sessions
      .filter((session) => isOfActivity(filter, session))
      .map((session) => ({
        activity: session.activity,
        planned: dated(plannedOn(session, run), session.placement.minutes),
        real: isWorked(session) ? dated(session.outcome.date, session.outcome.minutes) : null,
      })),
  );
  type Part = (typeof parts)[number];

  const mean = (chosen: readonly Part[], days: number, isCounted: (date: LocalDate) => boolean) => {
    const sum = (of: 'planned' | 'real') =>
      chosen.reduce((total, { [of]: one }) => total + (one && isCounted(one.date) ? one.minutes : 0), 0);
    return { plannedMinutes: sum('planned') / days, realMinutes: sum('real') / days };
  };

  const weekdays = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const own = new Set([...dates].filter((date) => weekdayOf(date) === weekday));
    return own.size === 0 ? [] : [{ weekday, days: own.size, ...mean(parts, own.size, (date) => own.has(date)) }];
  });
  const activities = ACTIVITIES.flatMap((activity) => {
    const own = parts.filter((part) => part.activity === activity);
    const minutes = mean(own, Math.max(1, dates.size), (date) => dates.has(date));
    return minutes.plannedMinutes + minutes.realMinutes > 0 ? [{ activity, ...minutes }] : [];
  });
  return {
    days: dates.size,
    weekdays,
    activities: activities.sort((one, other) => other.realMinutes - one.realMinutes),
  };
}

const dated = (date: LocalDate | null, minutes: number) => (date === null ? null : { date, minutes });

/** Null for what was set aside, and for what a run still had before it when it was paused or put away. */
function plannedOn({ placement, outcome }: TimedSession, { archivedOn, pausedOn }: TimedRun): LocalDate | null {
  if (outcome?.state === 'skipped' || (archivedOn !== null && placement.date > archivedOn)) return null;
  if (outcome === null && pausedOn !== null && placement.date >= pausedOn) return null;
  return placement.date;
}

/** Every study day from the first to the last day that the sessions have, and what they have beside these. */
function datesOf(run: TimedRun): Set<LocalDate> {
  const dates = new Set<LocalDate>();
  for (const session of run.sessions) {
    const planned = plannedOn(session, run);
    if (planned !== null) dates.add(planned);
    if (isWorked(session)) dates.add(session.outcome.date);
  }
  const [first, ...rest] = [...dates].sort();
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return dates;
  for (let date = first; date < last; date = addDays(date, 1)) if (isStudyDay(run, date)) dates.add(date);
  return dates;
}
