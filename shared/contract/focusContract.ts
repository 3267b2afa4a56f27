import { z } from 'zod';
import { FocusClock, FocusInterval, FocusNow } from '../model/focus.ts';
import { FocusIntervalId, SessionId } from '../model/ids.ts';
import { expected } from './failures.ts';

/** Focus as it stands, with what was worked on its session before the interval that runs. */
export const FocusView = FocusNow.extend({ earlierMs: z.number().min(0) });
export type FocusView = z.infer<typeof FocusView>;

const { from, until } = FocusInterval.shape;

export const focusContract = {
  /** The session that is being worked on; null when there is none. */
  now: expected.output(FocusView.nullable()),
  /**
   * Works on a session, which starts it in the run too. The same session goes on where it was paused; another one that
   * ran ends without an outcome. Without `clock` it is the one in the settings.
   */
  begin: expected.input(z.object({ sessionId: SessionId, clock: FocusClock.optional() })).output(FocusView),
  pause: expected.output(FocusView),
  resume: expected.output(FocusView),
  /** Makes the block longer. Nothing on the calendar moves. */
  extend: expected.input(z.object({ minutes: z.union([z.literal(5), z.literal(15)]) })).output(FocusView),
  setClock: expected.input(z.object({ clock: FocusClock })).output(FocusView),
  /** Ends the work. A session without an outcome waits again. What was worked stays; an undecided gap was no work. */
  finish: expected.output(z.object({})),
  /** Was it work while the machine slept or Leadlight was closed? `split` keeps the first minutes. */
  settleGap: expected
    .input(
      z.discriminatedUnion('choice', [
        z.object({ choice: z.literal('keep') }),
        z.object({ choice: z.literal('drop') }),
        z.object({ choice: z.literal('split'), minutes: z.int().min(1) }),
      ]),
    )
    .output(FocusView),
  /** What was worked on a session of the current run, the earliest first; without what runs now. */
  intervals: expected.input(z.object({ sessionId: SessionId })).output(z.array(FocusInterval)),
  /** Writes down work that nobody measured. `invalid` where it overlaps other work. */
  add: expected.input(z.object({ sessionId: SessionId, from, until })).output(FocusInterval),
  correct: expected.input(z.object({ id: FocusIntervalId, from, until })).output(FocusInterval),
  remove: expected.input(z.object({ id: FocusIntervalId })).output(z.object({})),
  /** Puts back what was taken away, as it was. `invalid` where other work took its place meanwhile. */
  putBack: expected.input(z.object({ id: FocusIntervalId })).output(FocusInterval),
};
