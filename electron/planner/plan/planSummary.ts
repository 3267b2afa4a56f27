import type { PlanPreview, PlanSummary } from '#shared/contract/planContract.ts';
import { minutesOf, wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { Plan, PlanDay } from '#shared/model/curriculum.ts';
import type { PlanId } from '#shared/model/ids.ts';

interface Standing {
  shippedId: PlanId;
  /** The plan of the run one is walking. */
  currentId: PlanId;
}

export function planSummary(plan: Plan, { shippedId, currentId }: Standing): PlanSummary {
  const days = plan.phases.flatMap((phase) => phase.days);
  const sessions = days.flatMap((day) => day.sessions);
  return {
    id: plan.id,
    title: plan.title,
    summary: plan.summary,
    phases: plan.phases.length,
    days: days.length,
    sessions: sessions.length,
    minutes: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    isOwn: plan.id !== shippedId,
    isCurrent: plan.id === currentId,
  };
}

/** The plan as one looks it through before keeping it, each session at its time in the plan's own timetable. */
export function planOutline(plan: Plan): PlanPreview['phases'] {
  return plan.phases.map(({ title, days }) => ({
    title,
    days: days.map((day) => ({ number: day.number, title: day.title, sessions: sessionsOf(day, plan) })),
  }));
}

const LAST_MINUTE = 24 * 60 - 1;

function sessionsOf({ sessions }: PlanDay, { timetable }: Plan) {
  const next = { morning: minutesOf(timetable.morning.start), evening: minutesOf(timetable.evening.start) };
  return sessions.map(({ id, title, part, minutes, activity }) => {
    const start = wallTimeAt(Math.min(next[part], LAST_MINUTE));
    next[part] += minutes;
    return { id, title, part, start, minutes, activity };
  });
}
