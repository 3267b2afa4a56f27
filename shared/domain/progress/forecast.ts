import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { addDays } from '../time/localDate.ts';
import { isStudyDay } from './studyDays.ts';
import { type WalkedSession, walkedSessions } from './walkedSessions.ts';

export interface Forecast {
  /** Done so far, in the plan's minutes. */
  doneMinutes: number;
  /**
   * What the plan has until now, in its own minutes without what was set aside: all of earlier days, and of today what
   * is done already, because the day is not over. Of a paused run it is what it had when the pause began.
   */
  plannedMinutes: number;
  /** Done less planned: what of later days is done already, less what of earlier days is missing. */
  aheadMinutes: number;
  /** Nothing is left to do. */
  isFinished: boolean;
  /** The day everything will be done at the pace of the last study days; null while that cannot be said, as in a pause. */
  finish: LocalDate | null;
}

/** Study days the pace is taken from, the last ones before today. */
const DAYS_OF_PACE = 7;
/** Fewer days with work than this say nothing about a pace. */
const ENOUGH_DAYS = 3;
/** A pace that would take longer says nothing either. */
const FARTHEST_STUDY_DAYS = 2000;

/** Where one stands against the plan, and where the present pace leads to. */
export function forecast(index: PlanIndex, run: Run, today: LocalDate): Forecast {
  const now = run.pausedOn !== null && run.pausedOn < today ? run.pausedOn : today;
  const sessions = walkedSessions(index, run).filter(({ isSetAside }) => !isSetAside);
  const doneMinutes = sum(sessions, ({ credited }) => credited);
  const plannedMinutes = sum(sessions, ({ session, placement, credited }) =>
    placement.date < now ? session.minutes : placement.date === now ? credited : 0,
  );
  const leftMinutes = sum(sessions, ({ session, outcome, credited }) =>
    outcome?.state === 'done' ? 0 : session.minutes - credited,
  );
  const isFinished = sessions.every(({ outcome }) => outcome?.state === 'done');
  return {
    doneMinutes,
    plannedMinutes,
    aheadMinutes: doneMinutes - plannedMinutes,
    isFinished,
    finish: isFinished ? lastDayOfWork(sessions) : finishAtPace({ run, sessions, today, leftMinutes }),
  };
}

interface Pace {
  run: Run;
  sessions: readonly WalkedSession[];
  today: LocalDate;
  leftMinutes: number;
}

/** Rest days are skipped; today still gives what it lacks of a usual day. */
function finishAtPace({ run, sessions, today, leftMinutes }: Pace): LocalDate | null {
  if (run.pausedOn) return null;
  const worked = sessions.filter(({ credited }) => credited > 0);
  const daysWithWork = new Set(worked.map(({ outcome }) => outcome?.date));
  const paceMinutes = minutesAStudyDay(run, worked, today);
  if (daysWithWork.size < ENOUGH_DAYS || paceMinutes === 0) return null;

  const doneToday = sum(worked, ({ outcome, credited }) => (outcome?.date === today ? credited : 0));
  const leftToday = isStudyDay(run, today) ? Math.max(0, paceMinutes - doneToday) : 0;
  if (leftMinutes <= leftToday) return today;
  const studyDaysLeft = Math.ceil((leftMinutes - leftToday) / paceMinutes);
  if (studyDaysLeft > FARTHEST_STUDY_DAYS) return null;
  let date = today;
  for (let passed = 0; passed < studyDaysLeft; ) {
    date = addDays(date, 1);
    if (isStudyDay(run, date)) passed += 1;
  }
  return date;
}

/** The mean of the last study days before today since the work began; days without work count as well. */
function minutesAStudyDay(run: Run, worked: readonly WalkedSession[], today: LocalDate): number {
  const dates = worked.flatMap(({ outcome }) => outcome?.date ?? []).sort();
  const first = dates[0];
  if (!first) return 0;
  let from = today;
  let studyDays = 0;
  while (from > first && studyDays < DAYS_OF_PACE) {
    from = addDays(from, -1);
    if (isStudyDay(run, from)) studyDays += 1;
  }
  if (studyDays === 0) return 0;
  return (
    sum(worked, ({ outcome, credited }) => (outcome && outcome.date >= from && outcome.date < today ? credited : 0)) /
    studyDays
  );
}

function lastDayOfWork(sessions: readonly WalkedSession[]): LocalDate | null {
  const dates = sessions.flatMap(({ outcome }) => outcome?.date ?? []).sort();
  return dates.at(-1) ?? null;
}

function sum<Item>(items: readonly Item[], minutesOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + minutesOf(item), 0);
}
