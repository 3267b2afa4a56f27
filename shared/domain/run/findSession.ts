import type { SessionId } from '../../model/ids.ts';
import type { AddedSession, Run } from '../../model/run.ts';
import type { PlanIndex, PlannedSession } from './planIndex.ts';

/** A session beside the plan: it has no plan day. */
interface BesideThePlan {
  session: AddedSession;
  day: null;
  phase: null;
}

/** A session of a run, the plan's own or an added one. */
export type RunSession = PlannedSession | BesideThePlan;

/**
 * The one way to look a session of a run up by its id: in the plan, and among what was added to the run. Undefined when
 * neither has it. Without a run it is the plan's sessions alone.
 */
export function findSession(run: Pick<Run, 'added'> | null, index: PlanIndex, id: SessionId): RunSession | undefined {
  const planned = index.find(id);
  if (planned) return planned;
  const session = run?.added[id];
  return session && { session, day: null, phase: null };
}

/** Every session one can look up: the plan's in its order, then the added ones. */
export function sessionsOf(run: Pick<Run, 'added'> | null, index: PlanIndex): RunSession[] {
  const added = Object.values(run?.added ?? {});
  return [...index.planned, ...added.map((session) => ({ session, day: null, phase: null }))];
}

/** What the session is called, for a sentence. */
export function titleOf(run: Pick<Run, 'added'>, index: PlanIndex, id: SessionId): string | undefined {
  return findSession(run, index, id)?.session.title;
}
