import { findSession } from '#shared/domain/run/findSession.ts';
import { looseEnds } from '#shared/domain/run/looseEnds.ts';
import { nextSession } from '#shared/domain/run/nextSession.ts';
import { indexPlan, type PlanIndex } from '#shared/domain/run/planIndex.ts';
import { type SessionState, sessionState } from '#shared/domain/run/sessionState.ts';
import { sessionsOn } from '#shared/domain/run/sessionsOn.ts';
import { fitRun } from '#shared/domain/schedule/fitRun.ts';
import type { WallClock } from '#shared/domain/time/wallClock.ts';
import { endOf } from '#shared/domain/time/wallTime.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** One session as the command line shows it. */
export interface SessionView {
  id: SessionId;
  title: string;
  activity: string | null;
  /** Null for one without a place. */
  date: LocalDate | null;
  start: string | null;
  end: string | null;
  plannedMinutes: number | null;
  state: SessionState;
  realMinutes: number | null;
  energy: number | null;
}

/** A day as the command line shows it. Programs read it: fields are added, never renamed. */
export interface DayView {
  date: LocalDate;
  /** False before the plan was begun. */
  hasBegun: boolean;
  /** The first day of a pause that still lasts. */
  pausedOn: LocalDate | null;
  /** In order of time. */
  sessions: SessionView[];
  /** What to do next, also when that is another day. */
  next: SessionView | null;
  /** Sessions of earlier days that are not settled. */
  leftFromEarlier: number;
}

export function dayView(stored: Run | null, plan: Plan, now: WallClock): DayView {
  if (!stored) return { date: now.date, hasBegun: false, pausedOn: null, sessions: [], next: null, leftFromEarlier: 0 };
  const index = indexPlan(plan);
  const run = fitRun(stored, index);
  const next = nextSession(run, index, now);
  return {
    date: now.date,
    hasBegun: true,
    pausedOn: run.pausedOn,
    sessions: sessionsOn(run, now.date).map(({ sessionId }) => sessionView(run, index, sessionId, now)),
    next: next && sessionView(run, index, next.id, now),
    leftFromEarlier: looseEnds(run, index, now.date).length,
  };
}

export function sessionView(run: Run, index: PlanIndex, id: SessionId, now: Pick<WallClock, 'date'>): SessionView {
  const session = findSession(run, index, id)?.session;
  const placement = run.placements[id];
  const outcome = run.outcomes[id];
  return {
    id,
    title: session?.title ?? id,
    activity: session?.activity ?? null,
    date: placement?.date ?? null,
    start: placement?.start ?? null,
    end: placement ? endOf(placement) : null,
    plannedMinutes: placement?.minutes ?? session?.minutes ?? null,
    state: sessionState(run, id, now),
    realMinutes: outcome?.minutes ?? null,
    energy: outcome?.energy ?? null,
  };
}
