import type { PlanDay, Session } from '../../../model/curriculum.ts';
import type { FocusInterval } from '../../../model/focus.ts';
import type { SessionId } from '../../../model/ids.ts';
import type { Outcome, Placement, Run } from '../../../model/run.ts';
import type { LocalDate } from '../../../model/time.ts';
import { wholeMinutes, workedMs } from '../../focus/workedTime.ts';
import { type RecapPart, recapsOfRun } from '../../progress/recap/recapsOf.ts';
import { findSession, type RunSession, sessionsOf } from '../../run/findSession.ts';
import type { PlanIndex } from '../../run/planIndex.ts';
import { sessionsOn } from '../../run/sessionsOn.ts';
import { placedSessions } from '../../schedule/placedSessions.ts';
import { wallClockAt } from '../../time/wallClock.ts';
import { dayOfWork } from '../dayOfWork.ts';
import { dayOfEvening } from './dayOfEvening.ts';
import { whyNothing } from './whyNothing.ts';

/** A run with the plan it walks and what was measured on it. */
export interface WalkedRun {
  run: Run;
  index: PlanIndex;
  intervals: readonly FocusInterval[];
}

/** A session in the evening of a day. */
export interface ReflectedSession {
  session: Session;
  /** What it was given on this day; null for work on a session of another day. */
  plannedMinutes: number | null;
  /** What was measured on this day; 0 where nothing was. */
  measuredMinutes: number;
  /** The same on all other days together. */
  elsewhereMinutes: number;
  outcome: Outcome | null;
  /** The day its outcome counts for; null without one. */
  settledOn: LocalDate | null;
  isUnderWay: boolean;
}

/** What there is to say about a day in its evening. */
export interface ReflectedDay {
  date: LocalDate;
  planDay: PlanDay | null;
  /** Those of the day in order of time, then the others that were worked on. */
  sessions: ReflectedSession[];
  /** Why nothing was planned, as a sentence; null on a day with a plan. */
  whyNothing: string | null;
  /** The plan's own evening work of this day, unless it was set aside. */
  evenings: Session[];
  /** The part of the plan that this day closes; null on every other day. */
  recap: RecapPart | null;
  /** What comes first on a later day; null where nothing does. */
  next: { session: Session; placement: Placement } | null;
}

export function reflectedDay(walked: WalkedRun | null, date: LocalDate): ReflectedDay {
  if (!walked) {
    return {
      date,
      planDay: null,
      sessions: [],
      whyNothing: whyNothing(null, date),
      evenings: [],
      recap: null,
      next: null,
    };
  }
  const { run, index } = walked;
  const why = whyNothing(run, date);
  const found = sessionsOn(run, date).flatMap(({ sessionId }) => findSession(run, index, sessionId) ?? []);
  const own = found.map((one) => reflected(walked, one, date));
  // In a pause nothing was missed: only what was done all the same is told.
  const planned = isPaused(run, date)
    ? own.filter(({ outcome, measuredMinutes }) => outcome || measuredMinutes > 0)
    : own;
  const others = sessionsOf(run, index)
    .map((one) => reflected(walked, one, date))
    .filter(({ plannedMinutes, outcome, settledOn, measuredMinutes }) => {
      const isDoneToday = settledOn === date && outcome?.state !== 'skipped';
      return plannedMinutes === null && (isDoneToday || measuredMinutes > 0);
    });
  const planDay = found.find(({ day }) => day !== null)?.day ?? null;
  return {
    date,
    planDay,
    sessions: [...planned, ...others],
    whyNothing: why,
    evenings: isPaused(run, date) ? [] : eveningsOf(run, found),
    recap: recapsOfRun(index, run).find((recap) => recap.date === date) ?? null,
    next: isPaused(run, date) ? null : nextAfter(walked, date),
  };
}

function reflected({ run, intervals }: WalkedRun, { session }: RunSession, date: LocalDate): ReflectedSession {
  const placement = run.placements[session.id];
  const outcome = run.outcomes[session.id] ?? null;
  const all = intervals.filter((one) => isOf(one, run, session.id));
  const measured = all.filter((one) => dayOfWork(one) === date);
  const elsewhere = all.filter((one) => dayOfWork(one) !== date);
  return {
    session,
    plannedMinutes: placement?.date === date ? placement.minutes : null,
    measuredMinutes: wholeMinutes(workedMs(measured)),
    elsewhereMinutes: wholeMinutes(workedMs(elsewhere)),
    outcome,
    settledOn: outcome && settledOn(outcome, placement, run),
    isUnderWay: run.started?.sessionId === session.id,
  };
}

/** What was finished after midnight and planned for the evening before counts for that evening. */
function settledOn(
  { date, recordedAt, zone }: Outcome,
  placement: Placement | undefined,
  { timetable }: Run,
): LocalDate {
  const at = wallClockAt(recordedAt, zone);
  const evening = dayOfEvening(at, timetable);
  return at.date === date && placement?.date === evening ? evening : date;
}

function isOf({ runId, sessionId }: FocusInterval, run: Run, id: SessionId): boolean {
  return sessionId === id && runId === run.id;
}

function eveningsOf(run: Run, found: readonly RunSession[]): Session[] {
  return found
    .filter(({ day, session }) => day !== null && session.part === 'evening')
    .map(({ session }) => session)
    .filter(({ id }) => run.outcomes[id]?.state !== 'skipped');
}

function nextAfter({ run, index }: WalkedRun, date: LocalDate): ReflectedDay['next'] {
  for (const { sessionId, placement } of placedSessions(run)) {
    if (placement.date <= date || run.outcomes[sessionId]?.state === 'skipped') continue;
    const found = findSession(run, index, sessionId);
    if (found) return { session: found.session, placement };
  }
  return null;
}

function isPaused({ pausedOn }: Run, date: LocalDate): boolean {
  return pausedOn !== null && pausedOn <= date;
}
