import type { Activity } from '../../model/activity.ts';
import type { PartOfDay } from '../../model/curriculum.ts';
import type { SessionId } from '../../model/ids.ts';
import type { OutcomeState, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';

/** What a pane shows of its session: untouched, partly done, done, or set aside. */
export type PaneState = 'clear' | 'half' | 'lit' | 'rest';

export interface Pane {
  sessionId: SessionId;
  activity: Activity;
  part: PartOfDay;
  /** The plan's own minutes, whatever a person's timetable: the pane's height. */
  minutes: number;
  /** What it really took; null before there was any work. */
  realMinutes: number | null;
  state: PaneState;
  /** The session's title. */
  label: string;
}

interface PaneDay {
  dayNumber: number;
  title: string;
  /** Something of this plan day is placed today. */
  isToday: boolean;
  /** The morning's from the top, then the evening's. */
  panes: Pane[];
}

interface PanePhase {
  number: number;
  title: string;
  shortTitle: string;
  days: PaneDay[];
}

const STATES: Record<OutcomeState, PaneState> = { done: 'lit', partly: 'half', skipped: 'rest' };

/** The window: a lancet a phase, a column a plan day, a pane a session. Without a run all of it is clear. */
export function windowPanes({ plan }: PlanIndex, run: Run | null, today: LocalDate): PanePhase[] {
  return plan.phases.map(({ number, title, shortTitle, days }) => ({
    number,
    title,
    shortTitle,
    days: days.map((day) => ({
      dayNumber: day.number,
      title: day.title,
      isToday: day.sessions.some(({ id }) => run?.placements[id]?.date === today),
      panes: day.sessions.map((session) => {
        const outcome = run?.outcomes[session.id];
        return {
          sessionId: session.id,
          activity: session.activity,
          part: session.part,
          minutes: session.minutes,
          realMinutes: outcome && outcome.state !== 'skipped' ? outcome.minutes : null,
          state: outcome ? STATES[outcome.state] : 'clear',
          label: session.title,
        };
      }),
    })),
  }));
}
