import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { addDays } from '../time/localDate.ts';
import { type Pace, paceOfLastDays } from './paceOfLastDays.ts';
import { type Standing, standing } from './standing.ts';
import { isStudyDay } from './studyDays.ts';
import { type WalkedSession, walkedSessions } from './walkedSessions.ts';

export interface Forecast extends Standing {
  /**
   * The day everything will be done at the mean pace of the last study days, rest days and days kept free skipped; the day
   * of the last work once all is done. Null while it cannot be said: before three days have work, in a pause, at no pace.
   */
  finish: LocalDate | null;
  /** The same at the faster pace; null when `finish` is, and once all is done. */
  earliest: LocalDate | null;
  /** The same at the slower pace; null also when that leads nowhere. */
  latest: LocalDate | null;
  /** What the three are taken from; null when `finish` is, and once all is done. */
  pace: Pace | null;
}

/** Fewer days with work than this say nothing about a pace. */
const ENOUGH_DAYS = 3;
/** A pace that would take longer says nothing either. */
const FARTHEST_STUDY_DAYS = 2000;

/** A mean of thirds must not cost a day. */
const ROUNDING = 1e-9;

const UNKNOWN = { finish: null, earliest: null, latest: null, pace: null };

/** Where one stands against the plan, and where the present pace leads to. It is always of the whole run. */
export function forecast(index: PlanIndex, run: Run, today: LocalDate): Forecast {
  const sessions = walkedSessions(index, run).filter(({ isSetAside }) => !isSetAside);
  const stands = standing(index, run, today);
  if (stands.isFinished) return { ...stands, ...UNKNOWN, finish: lastDayOfWork(sessions) };
  return { ...stands, ...finishes(run, sessions, today) };
}

function finishes(run: Run, sessions: readonly WalkedSession[], today: LocalDate): Omit<Forecast, keyof Standing> {
  if (run.pausedOn) return UNKNOWN;
  const works = sessions.flatMap(({ outcome, credited }) =>
    outcome && credited > 0 ? [{ date: outcome.date, credited }] : [],
  );
  const pace = paceOfLastDays(run, works, today);
  if (!pace || pace.minutes === 0 || new Set(works.map(({ date }) => date)).size < ENOUGH_DAYS) return UNKNOWN;
  const left = {
    minutes: sum(sessions, ({ session, outcome, credited }) =>
      outcome?.state === 'done' ? 0 : session.minutes - credited,
    ),
    doneToday: sum(works, ({ date, credited }) => (date === today ? credited : 0)),
  };
  const finish = finishAt(run, today, left, pace.minutes);
  if (!finish) return UNKNOWN;
  return {
    finish,
    earliest: finishAt(run, today, left, pace.fastMinutes),
    latest: finishAt(run, today, left, pace.slowMinutes),
    pace,
  };
}

/** Rest days are skipped; today still gives what it lacks of a usual day. */
function finishAt(
  run: Run,
  today: LocalDate,
  left: { minutes: number; doneToday: number },
  paceMinutes: number,
): LocalDate | null {
  const leftToday = isStudyDay(run, today) ? Math.max(0, paceMinutes - left.doneToday) : 0;
  if (left.minutes <= leftToday) return today;
  if (paceMinutes <= 0) return null;
  const studyDaysLeft = Math.ceil((left.minutes - leftToday) / paceMinutes - ROUNDING);
  if (studyDaysLeft > FARTHEST_STUDY_DAYS) return null;
  let date = today;
  for (let passed = 0; passed < studyDaysLeft; ) {
    date = addDays(date, 1);
    if (isStudyDay(run, date)) passed += 1;
  }
  return date;
}

function lastDayOfWork(sessions: readonly WalkedSession[]): LocalDate | null {
  const dates = sessions.flatMap(({ outcome }) => outcome?.date ?? []).sort();
  return dates.at(-1) ?? null;
}

function sum<Item>(items: readonly Item[], minutesOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + minutesOf(item), 0);
}
