import { walkedSessions } from '../walkedSessions.ts';
import type { RecapSource } from './recapSource.ts';
import { dateOfDay } from './recapsOf.ts';

const DAYS = 7;

/** The next seven plan days after the part, as they are placed now; fewer at the end of the plan, none after it. */
export function nextDays({ recap, run, index }: Pick<RecapSource, 'recap' | 'run' | 'index'>) {
  const days = index.days.filter(({ number }) => number > recap.through).slice(0, DAYS);
  const sessions = walkedSessions(index, run).filter(({ isSetAside }) => !isSetAside);
  return days.map(({ number, title }) => {
    const own = sessions.filter(({ day }) => day.number === number);
    return {
      number,
      title,
      date: dateOfDay(index, run, number),
      minutes: own.reduce((sum, { placement }) => sum + placement.minutes, 0),
      leaves: own.map(({ session }) => session.deliverable.text),
    };
  });
}
