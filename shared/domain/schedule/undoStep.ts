import { SessionId } from '../../model/ids.ts';
import type { Placement, Run, ScheduleStep } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { titleOf } from '../run/findSession.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { placedSessions } from './placedSessions.ts';
import type { Rescheduled, ScheduleChange } from './reschedule.ts';
import { sessionInTheWay } from './sessionInTheWay.ts';

interface Undoing {
  at: Instant;
  /** The moment of the step that is to be taken back; without it the last one, whichever it is. */
  step?: Instant | undefined;
}

/**
 * Takes the last schedule change back, exactly. What was recorded since stays recorded. Of sessions that the plan does
 * not have any more nothing comes back.
 */
export function undoStep(run: Run, index: PlanIndex, { at, step: asked }: Undoing): Rescheduled | Refusal {
  const step = run.steps.at(-1);
  if (!step) return refuse('There is no schedule change left to undo.');
  if (asked !== undefined && step.at !== asked) return refuse(wordsOfLater(run, step, asked));
  const { placements, added, skipped = [], ...rules } = step.before;
  const { outcomes, back } = withoutSkips(run, skipped, step.at);
  const addedBefore = restoredRecord(run.added, added ?? {});
  const isKnown = (id: SessionId) => index.find(id) !== undefined || addedBefore[id] !== undefined;
  const restored: Run = {
    ...run,
    ...restoredRules(run, rules),
    outcomes,
    placements: restoredRecord(run.placements, placements, isKnown),
    added: addedBefore,
    started: run.started && isKnown(run.started.sessionId) ? run.started : null,
    steps: run.steps.slice(0, -1),
    updatedAt: at,
  };
  for (const session of Object.values(run.added)) {
    if (addedBefore[session.id] || !run.outcomes[session.id]) continue;
    return refuse(`What became of “${session.title}” is recorded. Take that back first, then undo.`);
  }
  return changesOf(run, restored, index, { before: placements, back });
}

function wordsOfLater({ steps }: Run, last: ScheduleStep, asked: Instant): string {
  if (steps.every(({ at }) => at !== asked)) return 'This change cannot be undone any more.';
  return `Something else was changed since. Undo that first: ${last.title}.`;
}

/** What a step did not change is not in its `before`, and stays as it is. */
function restoredRules(run: Run, before: Omit<ScheduleStep['before'], 'placements'>) {
  const {
    startDate = run.startDate,
    timetable = run.timetable,
    weekdayTimetables = run.weekdayTimetables,
    restWeekdays = run.restWeekdays,
    blackouts = run.blackouts,
    halfDays = run.halfDays,
    busyCalendars = run.busyCalendars,
    pausedOn = run.pausedOn,
  } = before;
  return { startDate, timetable, weekdayTimetables, restWeekdays, blackouts, halfDays, busyCalendars, pausedOn };
}

/** Without the outcomes that the step recorded itself; what was recorded since stays. */
function withoutSkips(run: Run, skipped: readonly SessionId[], at: Instant) {
  const back = skipped.filter((id) => {
    const outcome = run.outcomes[id];
    return outcome?.state === 'skipped' && outcome.recordedAt === at;
  });
  const outcomes = { ...run.outcomes };
  for (const id of back) delete outcomes[id];
  return { outcomes: back.length > 0 ? outcomes : run.outcomes, back };
}

interface WhatComesBack {
  before: Restored<Placement>;
  /** Sessions that were set aside and wait again. */
  back: readonly SessionId[];
}

function changesOf(run: Run, restored: Run, index: PlanIndex, { before, back }: WhatComesBack): Rescheduled | Refusal {
  const changes: ScheduleChange[] = [];
  for (const { sessionId, placement } of placedSessions(restored)) {
    if (!before[sessionId] && !back.includes(sessionId)) continue;
    const isSkipped = restored.outcomes[sessionId]?.state === 'skipped';
    const inTheWay = isSkipped ? null : sessionInTheWay(restored, sessionId, placement);
    if (inTheWay) {
      const [title, other] = [sessionId, inTheWay.sessionId].map((id) => titleOf(restored, index, id) ?? id);
      return refuse(`“${title}” would come back on top of “${other}”. Move that one first, then undo.`);
    }
    if (before[sessionId]) changes.push({ sessionId, before: run.placements[sessionId] ?? null, after: placement });
  }
  return { run: restored, changes };
}

/** What was there before by its id; null where nothing was. */
type Restored<Value> = Readonly<Record<SessionId, Value | null>>;

function restoredRecord<Value>(
  now: Readonly<Record<SessionId, Value>>,
  before: Restored<Value>,
  isKnown: (id: SessionId) => boolean = () => true,
): Record<SessionId, Value> {
  const record: Record<SessionId, Value> = { ...now };
  for (const [name, value] of Object.entries(before)) {
    const id = SessionId.parse(name);
    if (value === null) delete record[id];
    else if (isKnown(id)) record[id] = value;
  }
  return record;
}
