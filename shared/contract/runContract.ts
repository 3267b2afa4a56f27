import { z } from 'zod';
import { PlanId, RunId, SessionId } from '../model/ids.ts';
import { ItemRef } from '../model/itemRef.ts';
import { Outcome, Placement, Run } from '../model/run.ts';
import { Instant, LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';
import { RescheduleOperation, ReschedulePreview, ScheduleRules } from './rescheduleContract.ts';

/** One of the runs, for choosing between them. */
export const RunSummary = z.object({
  id: RunId,
  /** Null when the plan is not in the vault any more: such a run can only be looked back at. */
  planTitle: z.string().nullable(),
  startDate: LocalDate,
  /** The last date with a session that is not set aside; null when there is none. */
  lastDay: LocalDate.nullable(),
  /** Of the plan's own sessions. */
  doneSessions: z.int(),
  totalSessions: z.int(),
  isCurrent: z.boolean(),
  pausedOn: LocalDate.nullable(),
  archivedAt: Instant.nullable(),
});
export type RunSummary = z.infer<typeof RunSummary>;

export const runContract = {
  /** The run one is walking; null before the welcome, when that was skipped, and once it was archived. */
  current: expected.output(Run.nullable()),
  /** Every run: the current one, then those that can be walked, then the archived; each by when it began, newest first. */
  list: expected.output(z.array(RunSummary)),
  /** Lays the plan out and makes it the current run. Without `planId` it is the plan that ships. */
  begin: expected.input(ScheduleRules.extend({ planId: PlanId.optional() })).output(Run),
  /**
   * Begins the plan of the current run anew on another day, with its rules and busy times and with what is kept free
   * from that day on. The run of before is archived.
   */
  restart: expected.input(z.object({ startDate: LocalDate })).output(Run),
  /** Puts a run away. When it was the current one, none is current then. */
  archive: expected.input(z.object({ runId: RunId })).output(Run),
  /** Makes a run the current one, also out of the archive. What was current stays as it is. */
  walk: expected.input(z.object({ runId: RunId })).output(Run),
  /** Work on this session starts now. One session runs at a time; starting another ends the first without an outcome. */
  start: expected.input(z.object({ sessionId: SessionId })).output(Run),
  /** Takes a start back. */
  stop: expected.output(Run),
  /** Records or corrects what became of a session. The planner adds when and in which zone. */
  record: expected
    .input(
      z.object({
        sessionId: SessionId,
        outcome: Outcome.pick({ state: true, minutes: true, energy: true, date: true }),
      }),
    )
    .output(Run),
  /** Takes an outcome back: the session waits again. */
  clearOutcome: expected.input(z.object({ sessionId: SessionId })).output(Run),
  /** What an operation would do, without saving it; `invalid` where it cannot be done. */
  preview: expected.input(z.object({ operation: RescheduleOperation })).output(ReschedulePreview),
  /**
   * Does it, as one step that undo takes back. After one that settles missed work it is not asked about that again on
   * the same day.
   */
  apply: expected.input(z.object({ operation: RescheduleOperation })).output(Run),
  /** What to do about missed work is decided later: it is not asked again today. */
  decideLater: expected.output(Run),
  /**
   * Puts an activity or an exercise on the calendar as a session of its own: at `to`, or in the first free time of the
   * timetable from now on that is long enough. `invalid` when it is there already and waits.
   */
  add: expected
    .input(z.object({ item: ItemRef, to: Placement.omit({ isMovedByHand: true, minutes: true }).nullable() }))
    .output(z.object({ run: Run, sessionId: SessionId })),
  /** Takes an added session off the calendar again; `invalid` for a session of the plan or one with an outcome. */
  takeOff: expected.input(z.object({ sessionId: SessionId })).output(Run),
  /**
   * Takes the last schedule change back; `invalid` when there is none. With `at`, the moment of a step, only that one:
   * `invalid` when something else was changed since.
   */
  undo: expected.input(z.object({ at: Instant }).optional()).output(Run),
};
