import { ACTIVITIES } from '../../../model/activity.ts';
import { isInRange, NO_FILTER } from '../../../model/progressFilter.ts';
import { minutesByDay } from '../minutesByDay.ts';
import { studyDays } from '../studyDays.ts';
import { walkedSessions, walkedWithAdded } from '../walkedSessions.ts';
import type { RecapSource } from './recapSource.ts';
import { lastDayOf } from './recapsOf.ts';

type Source = Pick<RecapSource, 'recap' | 'run' | 'index' | 'today'>;

/**
 * What became of the part's own sessions, whenever that was, and what was worked on its days, whichever session it was:
 * who is behind works on days 8 to 14 in the days after them, and both are told.
 */
export function recapWork(source: Source) {
  const { recap, run, index, today } = source;
  const own = sessionsOfPart(source);
  const range = { ...NO_FILTER, from: recap.from, to: lastDayOf(recap, today) };
  const days = minutesByDay(index, run, today, range);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const worked = walkedWithAdded(index, run).filter(
    ({ outcome, isSetAside }) => outcome && !isSetAside && isInRange(range, outcome.date),
  );
  const energies = worked.flatMap(({ outcome }) => (outcome?.energy ? [outcome.energy] : []));
  const count = (state: string) => own.filter(({ outcome }) => outcome?.state === state).length;
  const inRange = studyDays(run, today, range);
  return {
    /** Of the part's plan days. `waiting` have no outcome yet. */
    sessions: {
      all: own.length,
      done: count('done'),
      partly: count('partly'),
      setAside: count('skipped'),
      waiting: own.filter(({ outcome }) => !outcome).length,
    },
    /** Of the part's dates up to today; planned is what stands there now, without what was set aside. */
    minutes: {
      planned: sum(days.map(({ plannedMinutes }) => plannedMinutes)),
      real: sum(days.map(({ realMinutes }) => realMinutes)),
    },
    /** Study days of these dates with work, of all there were, and the streak at their end. */
    days: {
      worked: inRange.worked,
      all: inRange.worked + inRange.missed,
      streak: studyDays(run, range.to).streak,
    },
    /** Real minutes, most first. */
    activities: ACTIVITIES.map((activity) => ({
      activity,
      minutes: sum(
        worked.filter(({ session }) => session.activity === activity).map(({ outcome }) => outcome?.minutes ?? 0),
      ),
    }))
      .filter(({ minutes }) => minutes > 0)
      .sort((one, other) => other.minutes - one.minutes),
    /** What was said after sessions, 1 to 5; null where nothing was. */
    energy: energies.length === 0 ? null : { mean: sum(energies) / energies.length, sessions: energies.length },
  };
}

/** Sessions of the part that are not done, in plan order. What still has its day before it is not missed. */
export function missedSessions(source: Source) {
  const { recap, today } = source;
  return sessionsOfPart(source)
    .filter(({ outcome, isSetAside, placement }) => {
      const isStillToCome = placement.date >= today && placement.date <= recap.date;
      return outcome?.state !== 'done' && (isSetAside || !isStillToCome);
    })
    .map(({ session, day, outcome, placement }) => ({
      sessionId: session.id,
      title: session.title,
      activity: session.activity,
      dayNumber: day.number,
      state:
        outcome?.state === 'skipped' ? ('set-aside' as const) : outcome ? ('partly' as const) : ('waiting' as const),
      /** Where it stands in the schedule now. */
      placedOn: placement.date,
      isToCome: placement.date >= today,
    }));
}

function sessionsOfPart({ recap, run, index }: Source) {
  return walkedSessions(index, run).filter(({ day }) => recap.first <= day.number && day.number <= recap.through);
}
