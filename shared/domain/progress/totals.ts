import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { walkedSessions } from './walkedSessions.ts';

interface Totals {
  /** Sessions that were done, of all the plan has. */
  panesLit: number;
  panes: number;
  /** Done in the plan's minutes, of all the plan has; what was set aside is in the whole. */
  doneMinutes: number;
  totalMinutes: number;
  setAsideMinutes: number;
  /** The last date with a session that was not set aside; null when there is none. */
  lastDay: LocalDate | null;
}

export function totals(index: PlanIndex, run: Run): Totals {
  const sessions = walkedSessions(index, run);
  const setAside = sessions.filter(({ isSetAside }) => isSetAside);
  const dates = sessions.filter(({ isSetAside }) => !isSetAside).map(({ placement }) => placement.date);
  return {
    panesLit: sessions.filter(({ outcome }) => outcome?.state === 'done').length,
    panes: index.planned.length,
    doneMinutes: sessions.reduce((sum, { credited }) => sum + credited, 0),
    totalMinutes: index.totalMinutes,
    setAsideMinutes: setAside.reduce((sum, { session }) => sum + session.minutes, 0),
    lastDay: dates.sort().at(-1) ?? null,
  };
}
