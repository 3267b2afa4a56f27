import type { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { titleOf } from '../run/findSession.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { mediumDate } from '../time/localDate.ts';
import { problemOfTime } from './problemOfTime.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';

interface Move {
  sessionId: SessionId;
  to: Omit<Placement, 'isMovedByHand'>;
  at: Instant;
}

/** Puts one session where a person wants it: on any date, rest days included, but never on top of another. */
export function moveSession(run: Run, index: PlanIndex, { sessionId, to, at }: Move): Rescheduled | Refusal {
  const title = titleOf(run, index, sessionId);
  const before = run.placements[sessionId];
  if (title === undefined || !before) return refuse('This session is not part of the plan any more.');
  const problem = problemOfTime(run, index, sessionId, to);
  if (problem) return problem;
  const isSameTime = before.date === to.date && before.start === to.start && before.minutes === to.minutes;
  return reschedule(run, {
    title: `“${title}” moved to ${mediumDate(to.date)}, ${to.start}`,
    at,
    placements: isSameTime ? [] : [[sessionId, { ...to, isMovedByHand: true }]],
  });
}
