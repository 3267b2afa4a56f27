import type { EnergyOverTime } from '../../../contract/progressWork.ts';
import { isInRange, type ProgressFilter } from '../../../model/progressFilter.ts';
import type { LocalDate } from '../../../model/time.ts';
import { addDays, daysBetween, mondayOf } from '../../time/localDate.ts';
import { groupedBy } from './groupedBy.ts';
import { mean } from './spread.ts';
import { isOfActivity, isOfPhase, isWorked, type WorkHistory } from './workHistory.ts';

/** Up to so many days are drawn day by day, more of them week by week. */
export const MOST_SINGLE_DAYS = 45;
/** Fewer answers say nothing about a half of the time. */
const ENOUGH_ANSWERS = 3;

interface Answer {
  date: LocalDate;
  energy: number;
}

/**
 * Mean energy after sessions (said with an outcome) and mean mood of days (said in reflections), both 1 drained to
 * 5 bright, with how many answers each mean has: a point a day, or a week when there are more than 45 days from the
 * first answer to the last. Every answer counts once. The mood is of the whole day, whatever the phase and activity.
 */
export function energyOverTime({ runs, moods }: WorkHistory, filter: ProgressFilter): EnergyOverTime {
  const sessions: Answer[] = runs
    .flatMap((run) => run.sessions)
    .filter((session) => isOfPhase(filter, session) && isOfActivity(filter, session))
    .filter(isWorked)
    .flatMap(({ outcome: { date, energy } }) =>
      energy === null || !isInRange(filter, date) ? [] : [{ date, energy }],
    );
  const days: Answer[] = moods.filter(({ date }) => isInRange(filter, date));

  const dates = [...sessions, ...days].map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const spanDays = first && last ? daysBetween(first, last) + 1 : 0;
  const step = spanDays > MOST_SINGLE_DAYS ? 'week' : 'day';
  const place = (date: LocalDate) => (step === 'week' ? mondayOf(date) : date);
  const sessionsAt = groupedBy(sessions, ({ date }) => place(date));
  const daysAt = groupedBy(days, ({ date }) => place(date));
  return {
    step,
    points: [...new Set(dates.map(place))].map((date) => ({
      date,
      ...summary(sessionsAt.get(date) ?? [], daysAt.get(date) ?? []),
    })),
    whole: summary(sessions, days),
    change: changeOf(sessions),
  };
}

function summary(sessions: readonly Answer[], days: readonly Answer[]) {
  return {
    sessions: sessions.length,
    energy: mean(sessions.map(({ energy }) => energy)),
    reflections: days.length,
    mood: mean(days.map(({ energy }) => energy)),
  };
}

/** The days from the first answer to the last are halved; the middle one of an odd number belongs to the later half. */
function changeOf(sessions: readonly Answer[]): number | null {
  const dates = sessions.map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return null;
  const middle = addDays(first, Math.floor((daysBetween(first, last) + 1) / 2));
  const earlier = sessions.filter(({ date }) => date < middle).map(({ energy }) => energy);
  const later = sessions.filter(({ date }) => date >= middle).map(({ energy }) => energy);
  if (earlier.length < ENOUGH_ANSWERS || later.length < ENOUGH_ANSWERS) return null;
  return (mean(later) ?? 0) - (mean(earlier) ?? 0);
}
