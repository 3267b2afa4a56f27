import type { ReschedulePreview } from '#shared/contract/rescheduleContract.ts';
import { findSession } from '#shared/domain/run/findSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { isOverdue } from '#shared/domain/run/sessionState.ts';
import { isFreeDate } from '#shared/domain/schedule/blackouts.ts';
import { type PlacedSession, placedSessions } from '#shared/domain/schedule/placedSessions.ts';
import { addDays, mondayOf, shortDate } from '#shared/domain/time/localDate.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** Lit: done. Late: after what was the last day. Left: where a session was before. */
export type SmallPaneState = 'clear' | 'lit' | 'half' | 'aside' | 'missed' | 'moved' | 'late' | 'left';

export interface SmallPane {
  id: SessionId;
  minutes: number;
  state: SmallPaneState;
  activity: Activity | null;
}

export interface SmallDay {
  date: LocalDate;
  isToday: boolean;
  /** Kept free, with nothing on it. */
  isFree: boolean;
  panes: readonly SmallPane[];
}

export interface SmallWeek {
  /** Its Monday: `15 Feb`. */
  label: string;
  days: readonly SmallDay[];
}

export interface Weeks {
  before: SmallWeek[];
  after: SmallWeek[];
}

/** More weeks than this cannot be told apart in the picture. */
const MOST_WEEKS = 10;

/** The same weeks of the calendar as it is and as it would be, from the first missed day or today on. */
export function calendarWeeks(run: Run, plan: PlanIndex, preview: ReschedulePreview, today: LocalDate): Weeks {
  const moves = new Map(preview.changes.map((change) => [change.sessionId, change]));
  const skipped = new Set<SessionId>(preview.skipped);
  const isMissed = ({ sessionId, placement }: PlacedSession) =>
    !run.outcomes[sessionId] && isOverdue(run, placement, today);
  const placed = placedSessions(run).filter(({ sessionId }) => findSession(run, plan, sessionId));
  const lastBefore = preview.lastDay.before ?? today;

  const pane = ({ sessionId, placement }: PlacedSession, state: SmallPaneState): Placed => ({
    date: placement.date,
    start: placement.start,
    pane: {
      id: sessionId,
      minutes: placement.minutes,
      state,
      activity: findSession(run, plan, sessionId)?.session.activity ?? null,
    },
  });
  const stateIn = (one: PlacedSession, pausedOn: Run['pausedOn']): SmallPaneState => {
    const outcome = run.outcomes[one.sessionId]?.state;
    if (outcome) return outcome === 'done' ? 'lit' : outcome === 'partly' ? 'half' : 'aside';
    return isOverdue({ pausedOn }, one.placement, today) ? 'missed' : 'clear';
  };
  const before = placed.map((one) => pane(one, stateIn(one, run.pausedOn)));
  const after = placed.flatMap((one): Placed[] => {
    const move = moves.get(one.sessionId);
    if (skipped.has(one.sessionId)) return [pane(one, 'aside')];
    if (!move) return [pane(one, stateIn(one, preview.pausedOn))];
    const moved = pane({ ...one, placement: move.after }, move.after.date > lastBefore ? 'late' : 'moved');
    return isMissed(one) ? [pane(one, 'left'), moved] : [moved];
  });

  const firstMissed = placed.find(isMissed)?.placement.date ?? today;
  const lastAfter = preview.lastDay.after ?? today;
  const span = {
    first: mondayOf(firstMissed < today ? firstMissed : today),
    last: lastAfter > lastBefore ? lastAfter : lastBefore,
    today,
  };
  return {
    before: weeksOf(before, run, span),
    after: weeksOf(after, { ...run, blackouts: preview.blackouts }, span),
  };
}

interface Placed {
  date: LocalDate;
  start: string;
  pane: SmallPane;
}

interface Span {
  first: LocalDate;
  last: LocalDate;
  today: LocalDate;
}

function weeksOf(placed: readonly Placed[], run: Pick<Run, 'restWeekdays' | 'blackouts'>, span: Span): SmallWeek[] {
  const byDate = new Map<LocalDate, Placed[]>();
  for (const one of [...placed].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const onDate = byDate.get(one.date);
    if (onDate) onDate.push(one);
    else byDate.set(one.date, [one]);
  }
  const weeks: SmallWeek[] = [];
  for (let monday = span.first; monday <= span.last && weeks.length < MOST_WEEKS; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((offset): SmallDay => {
      const date = addDays(monday, offset);
      const panes = (byDate.get(date) ?? []).map((one) => one.pane);
      return { date, isToday: date === span.today, isFree: panes.length === 0 && isFreeDate(run, date), panes };
    });
    weeks.push({ label: shortDate(monday), days });
  }
  return weeks;
}
