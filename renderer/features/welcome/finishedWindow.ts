import type { WindowPhase } from '#shared/domain/pictures/windowPhase.ts';
import type { Plan } from '#shared/model/curriculum.ts';

/** The plan's window as it looks on the last evening: every pane lit. */
export function finishedWindow(plan: Plan): WindowPhase[] {
  return plan.phases.map(({ title, shortTitle, days }) => ({
    title,
    shortTitle,
    days: days.map((day) => ({
      dayNumber: day.number,
      isToday: false,
      panes: day.sessions.map(({ id, activity, part, minutes, title: label }) => ({
        sessionId: id,
        activity,
        part,
        minutes,
        label,
        state: 'lit' as const,
      })),
    })),
  }));
}
