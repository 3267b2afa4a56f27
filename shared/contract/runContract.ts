import { z } from 'zod';
import { PlanId, SessionId } from '../model/ids.ts';
import { ItemRef } from '../model/itemRef.ts';
import { Outcome, Placement, Run, RunSchedule } from '../model/run.ts';
import { WeekdayTimetables } from '../model/timetable.ts';
import { expected } from './failures.ts';
import { RescheduleOperation, ReschedulePreview } from './rescheduleContract.ts';

/** The rules a schedule is laid out by, beside the days kept free. */
export const ScheduleRules = RunSchedule.pick({ startDate: true, timetable: true, restWeekdays: true }).extend({
  weekdayTimetables: WeekdayTimetables.default({}),
});
export type ScheduleRules = z.infer<typeof ScheduleRules>;

export const runContract = {
  /** The run one is walking; null before the welcome or when it was skipped. */
  current: expected.output(Run.nullable()),
  /** Lays the plan out and makes it the current run. Without `planId` it is the plan that ships. */
  begin: expected.input(ScheduleRules.extend({ planId: PlanId.optional() })).output(Run),
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
  /** Puts one session at another time or gives it another length. Refused where it would overlap another. */
  move: expected.input(z.object({ sessionId: SessionId, to: Placement.omit({ isMovedByHand: true }) })).output(Run),
  /** New rules: everything without an outcome that was not moved by hand is laid out again. */
  changeRules: expected.input(ScheduleRules).output(Run),
  /** What an operation would do, without saving it; `invalid` where it cannot be done. */
  preview: expected.input(z.object({ operation: RescheduleOperation })).output(ReschedulePreview),
  /** Does it, as one step that undo takes back. It is not asked about missed work again on the same day. */
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
  /** Takes the last schedule change back; `invalid` when there is none. */
  undo: expected.output(Run),
};
