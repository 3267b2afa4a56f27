import { usePlan } from '#renderer/api/usePlan.ts';
import { placedSessions } from '#shared/domain/schedule/placedSessions.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { daySessions } from './daySessions.ts';

interface DayHeading {
  /** A part with a path leads to what it names. */
  overline: (string | { word: string; path: string })[];
  title: string;
}

/** What a day is called: by its plan day, or by why it has none. */
export function useDayHeading(run: Run, date: LocalDate, today: LocalDate): DayHeading {
  const plan = usePlan();
  const sessions = daySessions(run, plan, date, today);
  const first = sessions.find(({ day }) => day !== null);
  if (first?.day) {
    const { day, phase } = first;
    const planDay = { word: `Day ${day.number} of ${plan.days.length}`, path: `/library/day/${day.number}` };
    return { overline: [longDate(date), planDay, phase.title], title: day.title };
  }
  if (sessions.length > 0) return { overline: [longDate(date)], title: 'Beside the plan' };
  const placed = placedSessions(run);
  const [start] = placed;
  const end = placed.at(-1);
  if (start && date < start.placement.date) return { overline: [longDate(date)], title: 'Before the first day' };
  if (end && date > end.placement.date) return { overline: [longDate(date)], title: 'After the last day' };
  return { overline: [longDate(date)], title: 'Rest day' };
}
