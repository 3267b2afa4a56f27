import type { FocusNow, FocusSettings } from '../../model/focus.ts';
import type { Run } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import { endRunning, type FocusStep, finishFocus, type Moment } from './focusSteps.ts';
import { earliest, laterBy, latest, MINUTE_MS, msBetween } from './moments.ts';

/** A clock that was not seen for longer than this slept, or was closed. */
export const GAP_AFTER_MS = 2 * MINUTE_MS;

interface World {
  /** The run one is walking. */
  run: Run | null;
  settings: Pick<FocusSettings, 'pomodoroMinutes'>;
}

/**
 * What has become of focus since it was last looked at, by itself: the session ended somewhere else, the machine slept,
 * or a pomodoro is over. The same `now` back means that nothing has.
 */
export function observeFocus(before: FocusNow, { run, settings }: World, moment: Moment): FocusStep {
  if (run?.id !== before.runId || run.started?.sessionId !== before.sessionId) {
    return finishFocus(before, moment, endedElsewhereAt(before, run, moment.at));
  }
  return restAfterPomodoro(withGap(before, moment.at), settings.pomodoroMinutes, moment);
}

/** A second gap, while the first is not decided about, makes it longer: nobody was there to answer. */
function withGap(before: FocusNow, at: Instant): FocusNow {
  if (!before.running || msBetween(before.seenAt, at) <= GAP_AFTER_MS) return before;
  return { ...before, gap: { from: before.gap?.from ?? before.seenAt, until: at }, seenAt: at };
}

/** The break began when the pomodoro was over, however late that was noticed; never before work that was seen. */
function restAfterPomodoro(now: FocusNow, pomodoroMinutes: number, moment: Moment): FocusStep {
  if (now.clock !== 'pomodoro' || !now.running || now.gap) return { now, ended: [] };
  const isOverAt = latest(laterBy(now.running.from, pomodoroMinutes * MINUTE_MS), now.seenAt);
  const hasWorkedMs = msBetween(now.running.from, moment.at);
  if (hasWorkedMs < pomodoroMinutes * MINUTE_MS) return { now, ended: [] };
  return {
    now: { ...now, running: null, pausedAt: isOverAt, isBreak: true, seenAt: isOverAt },
    ended: endRunning(now, isOverAt, moment),
  };
}

/** When its outcome was recorded, or when the run was changed so that it does not run any more. */
function endedElsewhereAt({ runId, sessionId, beganAt }: FocusNow, run: Run | null, at: Instant): Instant {
  if (run?.id !== runId) return at;
  const ended = run.outcomes[sessionId]?.recordedAt;
  const moment = ended && msBetween(beganAt, ended) > 0 ? ended : run.updatedAt;
  return earliest(moment, at);
}
