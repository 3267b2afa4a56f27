import type { RescheduleOperation } from '../../contract/rescheduleContract.ts';
import type { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { titleOf } from '../run/findSession.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { addDays, mediumDate } from '../time/localDate.ts';
import { problemOfBlackouts, withBlackout } from './blackouts.ts';
import { placeLoose } from './driveOut.ts';
import { layOutFrom } from './layOutFrom.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { waitingPlaces, waitingSessions } from './waitingSessions.ts';

/** The run stands still from today on. Nothing moves before it is resumed. */
export function pauseRun(
  run: Run,
  index: PlanIndex,
  { today, at }: { today: LocalDate; at: Instant },
): Rescheduled | Refusal {
  if (run.pausedOn) return refuse('The run is paused already.');
  if (run.started) {
    const title = titleOf(run, index, run.started.sessionId) ?? 'A session';
    return refuse(`“${title}” is under way. Stop it first.`);
  }
  return reschedule(run, {
    title: `Paused from ${mediumDate(today)} on`,
    at,
    placements: [],
    rules: { pausedOn: today },
  });
}

interface Resuming {
  from: LocalDate;
  today: LocalDate;
  at: Instant;
}

/**
 * Ends the pause: everything that waits goes on from a day in plan order, and the days of the pause were kept free. What
 * was moved by hand to that day or later stays; an added session from before it gets the first free time.
 */
export function resumeRun(run: Run, index: PlanIndex, { from, today, at }: Resuming): Rescheduled | Refusal {
  const { pausedOn } = run;
  if (!pausedOn) return refuse('The run is not paused.');
  if (from < today) return refuse('Go on from today or a later day.');
  if (!isNearRun(run, from)) return refuse(FAR_DATE);
  const lastFree = addDays(from, -1);
  const blackouts =
    pausedOn <= lastFree ? withBlackout(run.blackouts, { from: pausedOn, to: lastFree }) : run.blackouts;
  const problem = problemOfBlackouts(blackouts);
  if (problem) return problem;
  const resumed: Run = { ...run, blackouts, pausedOn: null };
  const flowing = placesFrom(resumed, index, from);
  if (isRefusal(flowing)) return flowing;
  const loose = waitingPlaces(resumed).filter(
    ({ sessionId, placement }) => run.added[sessionId] && placement.date < from,
  );
  const placements = placeLoose(resumed, index, { loose, from, settled: flowing });
  if (isRefusal(placements)) return placements;
  const title = `Resumed on ${mediumDate(from)}`;
  return reschedule(run, { title, at, placements, rules: { blackouts, pausedOn: null } });
}

/** Where what waits goes when it goes on from a day. */
export function placesFrom(run: Run, index: PlanIndex, from: LocalDate): Map<SessionId, Placement> | Refusal {
  const moving = waitingSessions(run, index).filter(({ session: { id } }) => {
    const placement = run.placements[id];
    return !placement?.isMovedByHand || placement.date < from;
  });
  return layOutFrom(run, { from, moving });
}

const NEEDS_TIME: readonly RescheduleOperation['kind'][] = ['shift', 'spread', 'mergeIntoWeekend', 'move'];

/** Why this cannot be done with a paused run: nothing is put at a time before it goes on. */
export function problemOfPause({ pausedOn }: Run, kind: RescheduleOperation['kind']): Refusal | null {
  return pausedOn && NEEDS_TIME.includes(kind) ? refuse(PAUSED) : null;
}

export const PAUSED = 'The run is paused. Resume it first.';
