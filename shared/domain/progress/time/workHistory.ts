import type { Activity } from '../../../model/activity.ts';
import type { FocusInterval } from '../../../model/focus.ts';
import type { PlanId, RunId, SessionId } from '../../../model/ids.ts';
import type { ProgressFilter } from '../../../model/progressFilter.ts';
import type { Outcome, Placement, Run } from '../../../model/run.ts';
import type { LocalDate } from '../../../model/time.ts';
import { sessionsOf } from '../../run/findSession.ts';
import type { PlanIndex } from '../../run/planIndex.ts';
import { wallClockAt } from '../../time/wallClock.ts';

/** A session of any run, with what became of it. */
export interface TimedSession {
  runId: RunId;
  id: SessionId;
  activity: Activity;
  /** Number of its phase; null beside the plan and in a run of another plan than the one that is walked now. */
  phase: number | null;
  /** What it was meant to take. */
  estimateMinutes: number;
  placement: Placement;
  outcome: Outcome | null;
}

/** A run with the rules that say which of its days were for study. */
export interface TimedRun extends Pick<Run, 'id' | 'restWeekdays' | 'blackouts' | 'pausedOn'> {
  /** The day it was put away; null while it can be walked. */
  archivedOn: LocalDate | null;
  sessions: readonly TimedSession[];
}

/** How a day felt, 1 drained to 5 bright. */
export interface Mood {
  date: LocalDate;
  energy: number;
}

/** All that figures of time and energy are made from. */
export interface WorkHistory {
  runs: readonly TimedRun[];
  intervals: readonly FocusInterval[];
  moods: readonly Mood[];
}

/** A run with its plan; null when that plan was taken away. */
export interface RunOfPlan {
  run: Run;
  index: PlanIndex | null;
}

/** The run as figures see it. `zone` is where a day is looked up that only its moment is known of. */
export function timedRun({ run, index }: RunOfPlan, planNow: PlanId | null, zone: string): TimedRun {
  const { id, restWeekdays, blackouts, pausedOn, archivedAt } = run;
  const found = index ? sessionsOf(run, index) : [];
  const sessions = found.flatMap(({ session, phase }): TimedSession[] => {
    const placement = run.placements[session.id];
    if (!placement) return [];
    return [
      {
        runId: id,
        id: session.id,
        activity: session.activity,
        phase: run.planId === planNow ? (phase?.number ?? null) : null,
        estimateMinutes: session.minutes,
        placement,
        outcome: run.outcomes[session.id] ?? null,
      },
    ];
  });
  const archivedOn = archivedAt === null ? null : wallClockAt(archivedAt, zone).date;
  return { id, restWeekdays, blackouts, pausedOn, archivedOn, sessions };
}

export function isOfPhase({ phase }: Pick<ProgressFilter, 'phase'>, session: Pick<TimedSession, 'phase'>): boolean {
  return phase === null || session.phase === phase;
}

export function isOfActivity({ activity }: Pick<ProgressFilter, 'activity'>, one: Pick<TimedSession, 'activity'>) {
  return activity === null || one.activity === activity;
}

/** Any session that was worked on, with its outcome. */
export type WorkedSession = TimedSession & { outcome: Outcome };

export function isWorked(session: TimedSession): session is WorkedSession {
  return session.outcome !== null && session.outcome.state !== 'skipped';
}

/** One of a run; session ids come back in every run of the same plan. */
export function keyOf(runId: RunId, sessionId: SessionId): string {
  return `${runId} ${sessionId}`;
}
