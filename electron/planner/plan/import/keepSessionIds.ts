import type { Plan, Session } from '#shared/model/curriculum.ts';
import { SessionId } from '#shared/model/ids.ts';

/**
 * The plan with the ids of its former self. Sessions without an id of their own are counted a day at a time, and one
 * line more would give each below it the id, and so the outcome, of its neighbour. A session that says the same keeps
 * its id, also on another day; one that says something else keeps that of its place, if nothing else has it.
 */
export function keepSessionIds(plan: Plan, before: Plan): Plan {
  const known = sessionsOf(before);
  const taken = new Set(sessionsOf(plan).flatMap(({ session }) => (isCounted(session.id) ? [] : [session.id])));
  const ids = new Map<Session, SessionId>();
  const counted = sessionsOf(plan).filter(({ session }) => isCounted(session.id));
  const give = (session: Session, id: SessionId) => {
    ids.set(session, id);
    taken.add(id);
  };
  for (const isSame of [isSameOnDay, isSameAnywhere]) {
    for (const each of counted) {
      if (ids.has(each.session)) continue;
      const match = known.find((one) => !taken.has(one.session.id) && isSame(one, each));
      if (match) give(each.session, match.session.id);
    }
  }
  const wasThere = new Set(known.map(({ session }) => session.id));
  for (const { session, day } of counted) {
    if (ids.has(session)) continue;
    give(session, taken.has(session.id) ? freeId(plan.id, day, (id) => taken.has(id) || wasThere.has(id)) : session.id);
  }
  return {
    ...plan,
    phases: plan.phases.map((phase) => ({
      ...phase,
      days: phase.days.map((day) => ({
        ...day,
        sessions: day.sessions.map((session) => ({ ...session, id: ids.get(session) ?? session.id })),
      })),
    })),
  };
}

interface OnDay {
  session: Session;
  day: number;
}

function sessionsOf({ phases }: Plan): OnDay[] {
  return phases.flatMap(({ days }) =>
    days.flatMap(({ number, sessions }) => sessions.map((session) => ({ session, day: number }))),
  );
}

/** `learning-to-sail-d1-s2`, as an import names what has no name. */
function isCounted(id: SessionId): boolean {
  return /-d\d+-s\d+$/.test(id);
}

function isSameAnywhere(one: OnDay, other: OnDay): boolean {
  return one.session.title === other.session.title && one.session.instruction === other.session.instruction;
}

function isSameOnDay(one: OnDay, other: OnDay): boolean {
  return one.day === other.day && isSameAnywhere(one, other);
}

function freeId(planId: string, day: number, isTaken: (id: SessionId) => boolean): SessionId {
  for (let count = 1; ; count += 1) {
    const id = SessionId.parse(`${planId}-d${day}-s${count}`);
    if (!isTaken(id)) return id;
  }
}
