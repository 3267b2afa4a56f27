import { z } from 'zod';
import { SessionId } from '../model/ids.ts';
import { Outcome, Placement, Run, RunSchedule } from '../model/run.ts';
import { expected } from './failures.ts';

/** The rules a schedule is laid out by. */
export const ScheduleRules = RunSchedule.omit({ placements: true });
export type ScheduleRules = z.infer<typeof ScheduleRules>;

export const runContract = {
  /** The run one is walking; null before the welcome or when it was skipped. */
  current: expected.output(Run.nullable()),
  /** Lays the plan out and makes it the current run. */
  begin: expected.input(ScheduleRules).output(Run),
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
  /** Everything still waiting moves so that the first waiting session comes on `from`. */
  shift: expected.input(z.object({ from: RunSchedule.shape.startDate })).output(Run),
  /** Takes the last schedule change back; `invalid` when there is none. */
  undo: expected.output(Run),
};
