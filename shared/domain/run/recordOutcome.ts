import type { SessionId } from '../../model/ids.ts';
import type { Outcome, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { FAR_DATE, isNearRun } from '../schedule/nearRun.ts';
import { sessionInTheWay } from '../schedule/sessionInTheWay.ts';
import { mediumDate } from '../time/localDate.ts';
import { findSession, titleOf } from './findSession.ts';
import type { PlanIndex } from './planIndex.ts';

interface Recording {
  sessionId: SessionId;
  outcome: Outcome;
  /** Today where the person is. */
  today: LocalDate;
}

/** Records or corrects what became of a session; a session that was running stops. */
export function recordOutcome(run: Run, index: PlanIndex, recording: Recording): Run | Refusal {
  const { sessionId, outcome, today } = recording;
  const problem =
    problemOfOutcome(run, outcome, today) ??
    problemOfSession(run, index, sessionId) ??
    (outcome.state === 'skipped' ? null : problemOfPlace(run, index, sessionId));
  if (problem) return problem;
  return {
    ...run,
    outcomes: { ...run.outcomes, [sessionId]: outcome },
    started: run.started?.sessionId === sessionId ? null : run.started,
    updatedAt: outcome.recordedAt,
  };
}

/** Takes an outcome back: the session waits again. */
export function clearOutcome(
  run: Run,
  index: PlanIndex,
  { sessionId, at }: { sessionId: SessionId; at: Outcome['recordedAt'] },
): Run | Refusal {
  if (!run.outcomes[sessionId]) return run;
  const problem = problemOfPlace(run, index, sessionId);
  if (problem) return problem;
  const { [sessionId]: _taken, ...outcomes } = run.outcomes;
  return { ...run, outcomes, updatedAt: at };
}

function problemOfOutcome(run: Run, { state, minutes, date }: Outcome, today: LocalDate): Refusal | null {
  if (state === 'skipped' && minutes !== 0) return refuse('A skipped session takes no time. Leave its minutes at 0.');
  if (state !== 'skipped' && minutes < 1) return refuse('Say how long it took: at least one minute.');
  if (!isNearRun(run, date)) return refuse(FAR_DATE);
  if (date > today) return refuse(`${mediumDate(date)} is still to come. Choose today or an earlier day.`);
  return null;
}

function problemOfSession(run: Run, index: PlanIndex, sessionId: SessionId): Refusal | null {
  return findSession(run, index, sessionId) ? null : refuse('This session is not part of the plan any more.');
}

/** A skipped session gives its time up; it cannot come back while another one has that time. */
function problemOfPlace(run: Run, index: PlanIndex, sessionId: SessionId): Refusal | null {
  const placement = run.placements[sessionId];
  if (!placement || run.outcomes[sessionId]?.state !== 'skipped') return null;
  const inTheWay = sessionInTheWay(run, sessionId, placement);
  if (!inTheWay) return null;
  const other = titleOf(run, index, inTheWay.sessionId) ?? inTheWay.sessionId;
  return refuse(
    `“${other}” has its time now, ${mediumDate(placement.date)} at ${placement.start}. Move one of the two first.`,
  );
}
