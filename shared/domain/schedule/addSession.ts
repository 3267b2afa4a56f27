import type { PartOfDay } from '../../model/curriculum.ts';
import { SessionId } from '../../model/ids.ts';
import type { ItemRef } from '../../model/itemRef.ts';
import type { AddedSession, Placement, Run } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { mediumDate } from '../time/localDate.ts';
import type { WallClock } from '../time/wallClock.ts';
import { minutesOf } from '../time/wallTime.ts';
import { windowsOn } from './dayWindows.ts';
import { firstFreeTime } from './firstFreeTime.ts';
import { PAUSED } from './pauseRun.ts';
import { problemOfTime } from './problemOfTime.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import type { WorkToAdd } from './workToAdd.ts';

interface Addition {
  work: WorkToAdd;
  /** What the work was made from. */
  from: ItemRef;
  /** Null: the first free time of the timetable. */
  to: Pick<Placement, 'date' | 'start'> | null;
  at: Instant;
  now: WallClock;
}

/**
 * Puts work that is not the plan's on the calendar as a session of its own, never on top of another. It keeps its place
 * when the plan is laid out again.
 */
export function addSession(
  run: Run,
  index: PlanIndex,
  { work, from, to, at, now }: Addition,
): (Rescheduled & { sessionId: SessionId }) | Refusal {
  if (run.pausedOn) return refuse(PAUSED);
  const waiting = Object.values(run.added).find((added) => added.from === from && !run.outcomes[added.id]);
  if (waiting) return refuse(wordsOfWaiting(run, waiting));
  const sessionId = freeId(run, index, work.id);
  const placement = to
    ? placeAt(run, index, sessionId, { ...to, minutes: work.minutes })
    : firstFreeTime(run, work, now);
  if (isRefusal(placement)) return placement;
  const session = { ...work, id: sessionId, part: partAt(run, placement), from, addedAt: at };
  return {
    sessionId,
    ...reschedule(run, {
      title: `“${work.title}” added on ${mediumDate(placement.date)}, ${placement.start}`,
      at,
      placements: [[sessionId, placement]],
      added: session,
    }),
  };
}

function wordsOfWaiting(run: Run, { id, title }: AddedSession): string {
  const placement = run.placements[id];
  const when = placement ? `, ${mediumDate(placement.date)} at ${placement.start}` : '';
  return `“${title}” is on the calendar already${when}. Move it there, or take it off first.`;
}

/** An id that the plan or the run uses, also in what undo may bring back, gets a number. */
function freeId(run: Run, index: PlanIndex, wanted: SessionId): SessionId {
  const isUsed = (id: SessionId) =>
    index.find(id) !== undefined ||
    run.added[id] !== undefined ||
    run.placements[id] !== undefined ||
    run.outcomes[id] !== undefined ||
    run.steps.some(({ before }) => before.placements[id] !== undefined);
  const name = wanted.slice(0, LONGEST_NAME).replace(/-$/, '');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : SessionId.parse(`${name}-${number}`);
    if (!isUsed(id)) return id;
  }
}

/** Leaves room for the number in the 80 characters of an id. */
const LONGEST_NAME = 74;

function placeAt(
  run: Run,
  index: PlanIndex,
  sessionId: SessionId,
  to: Omit<Placement, 'isMovedByHand'>,
): Placement | Refusal {
  return problemOfTime(run, index, sessionId, to) ?? { ...to, isMovedByHand: true };
}

function partAt(run: Run, { date, start }: Placement): PartOfDay {
  return minutesOf(start) < windowsOn(run, date).evening.start ? 'morning' : 'evening';
}
