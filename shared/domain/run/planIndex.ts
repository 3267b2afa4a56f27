import type { Phase, Plan, PlanDay, Resource, Session } from '../../model/curriculum.ts';
import type { ResourceId, SessionId } from '../../model/ids.ts';

/** A session with where it stands in the plan. */
export interface PlannedSession {
  session: Session;
  day: PlanDay;
  phase: Phase;
  /** Place in plan order, from 0. */
  order: number;
}

/** A plan with its lookups. What is asked for by id is undefined when this plan does not have it. */
export interface PlanIndex {
  plan: Plan;
  /** Every session in plan order. */
  planned: readonly PlannedSession[];
  sessions: readonly Session[];
  days: readonly PlanDay[];
  totalMinutes: number;
  find(id: SessionId): PlannedSession | undefined;
  sessionById(id: SessionId): Session | undefined;
  dayOf(id: SessionId): PlanDay | undefined;
  phaseOf(id: SessionId): Phase | undefined;
  dayByNumber(number: number): PlanDay | undefined;
  phaseOfDay(number: number): Phase | undefined;
  resourceById(id: ResourceId): Resource | undefined;
  /** The session's resources, in its own order. */
  resourcesOf(session: Session): Resource[];
}

/** Build once a plan and keep. */
export function indexPlan(plan: Plan): PlanIndex {
  const planned = plan.phases
    .flatMap((phase) => phase.days.flatMap((day) => day.sessions.map((session) => ({ session, day, phase }))))
    .map((one, order) => ({ ...one, order }));
  const bySession = new Map(planned.map((one) => [one.session.id, one]));
  const days = plan.phases.flatMap((phase) => phase.days);
  const dayByNumber = new Map(days.map((day) => [day.number, day]));
  const phaseByDay = new Map(plan.phases.flatMap((phase) => phase.days.map((day) => [day.number, phase])));
  const resources = new Map(plan.resources.map((resource) => [resource.id, resource]));
  return {
    plan,
    planned,
    sessions: planned.map(({ session }) => session),
    days,
    totalMinutes: planned.reduce((sum, { session }) => sum + session.minutes, 0),
    find: (id) => bySession.get(id),
    sessionById: (id) => bySession.get(id)?.session,
    dayOf: (id) => bySession.get(id)?.day,
    phaseOf: (id) => bySession.get(id)?.phase,
    dayByNumber: (number) => dayByNumber.get(number),
    phaseOfDay: (number) => phaseByDay.get(number),
    resourceById: (id) => resources.get(id),
    resourcesOf: (session) => session.resources.flatMap((id) => resources.get(id) ?? []),
  };
}
