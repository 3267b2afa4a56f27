import type { SessionState } from '#shared/domain/run/sessionState.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { longDate, mediumDate } from '#shared/domain/time/localDate.ts';
import type { DayView, SessionView } from './dayView.ts';

const STATE_WORDS: Record<SessionState, string> = {
  done: 'done',
  partly: 'partly done',
  skipped: 'skipped',
  started: 'under way',
  waiting: '',
  missed: 'missed',
};

export const NOT_BEGUN = 'The plan has not been begun. Start Leadlight and choose your first day.';

/** The day's sessions in order of time, the next one marked, and how much of earlier days is left. */
export function todayText({ date, hasBegun, pausedOn, sessions, next, leftFromEarlier: left }: DayView): string[] {
  if (!hasBegun) return [NOT_BEGUN];
  const isLater = next !== null && !sessions.some(({ id }) => id === next.id);
  return [
    longDate(date),
    ...(pausedOn ? [`Paused since ${mediumDate(pausedOn)}. To go on: leadlight run resume`] : []),
    ...(sessions.length > 0
      ? sessions.map((session) => `${session.id === next?.id ? '>' : ' '} ${sessionText(session)}`)
      : ['  Nothing is planned for today.']),
    ...(isLater && next.date ? [`Next: ${next.title} on ${mediumDate(next.date)} at ${next.start}`] : []),
    ...(left > 0 ? [`Left from earlier days: ${left === 1 ? '1 session' : `${left} sessions`}`] : []),
  ];
}

/** `05:00–06:00  Tie knots  practise, 1 h  done in 45 min` */
function sessionText({ start, end, title, activity, plannedMinutes, state, realMinutes }: SessionView): string {
  const facts = activity ? `${activity}, ${formatMinutes(plannedMinutes ?? 0)}` : '';
  const spent = realMinutes ? ` in ${formatMinutes(realMinutes)}` : '';
  return [`${start}–${end}`, title, facts, `${STATE_WORDS[state]}${spent}`].filter((part) => part !== '').join('  ');
}
