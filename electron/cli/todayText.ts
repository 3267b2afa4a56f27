import { findSession } from '#shared/domain/run/findSession.ts';
import { looseEnds } from '#shared/domain/run/looseEnds.ts';
import { nextSession } from '#shared/domain/run/nextSession.ts';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { type SessionState, sessionState } from '#shared/domain/run/sessionState.ts';
import { sessionsOn } from '#shared/domain/run/sessionsOn.ts';
import { fitRun } from '#shared/domain/schedule/fitRun.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { longDate, mediumDate } from '#shared/domain/time/localDate.ts';
import type { WallClock } from '#shared/domain/time/wallClock.ts';
import { endOf } from '#shared/domain/time/wallTime.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';

const STATE_WORDS: Record<SessionState, string> = {
  done: 'done',
  partly: 'partly done',
  skipped: 'skipped',
  started: 'under way',
  waiting: '',
  missed: 'missed',
};

/** The day's sessions in order of time, the next one marked, and how much of earlier days is left. */
export function todayText(stored: Run | null, plan: Plan, now: WallClock): string {
  if (!stored) return 'The plan has not been begun. Start Leadlight and choose your first day.';
  const index = indexPlan(plan);
  const run = fitRun(stored, index);
  const next = nextSession(run, index, now);
  const today = sessionsOn(run, now.date);
  const left = looseEnds(run, index, now.date).length;

  const line = (id: SessionId, time: string) => {
    const session = findSession(run, index, id)?.session;
    const outcome = run.outcomes[id];
    const facts = session
      ? `${session.activity}, ${formatMinutes(run.placements[id]?.minutes ?? session.minutes)}`
      : '';
    const state = STATE_WORDS[sessionState(run, id, now)];
    const spent = outcome && outcome.minutes > 0 ? ` in ${formatMinutes(outcome.minutes)}` : '';
    const parts = [time, session?.title ?? id, facts, `${state}${spent}`].filter((part) => part !== '');
    return `${id === next?.id ? '>' : ' '} ${parts.join('  ')}`;
  };

  const lines = today.map(({ sessionId, placement }) => line(sessionId, `${placement.start}–${endOf(placement)}`));
  const later = next && !today.some(({ sessionId }) => sessionId === next.id) ? run.placements[next.id] : undefined;
  return [
    longDate(now.date),
    ...(lines.length > 0 ? lines : ['  Nothing is planned for today.']),
    ...(next && later ? [`Next: ${next.title} on ${mediumDate(later.date)} at ${later.start}`] : []),
    ...(left > 0 ? [`Left from earlier days: ${left === 1 ? '1 session' : `${left} sessions`}`] : []),
  ].join('\n');
}
