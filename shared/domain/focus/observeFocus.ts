import type { FocusNow, FocusSettings } from '../../model/focus.ts';
import type { Run } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import { endRunning, type FocusStep, finishFocus, type Moment } from './focusSteps.ts';
import type { Stretch } from './freePart.ts';
import { withGap } from './gaps.ts';
import { earliest, laterBy, latest, MINUTE_MS, msBetween } from './moments.ts';
import { longEnough, type Touch } from './untouched.ts';

/** A clock that was not seen for longer than this slept, or was closed. */
export const GAP_AFTER_MS = 2 * MINUTE_MS;

interface World {
  /** The run one is walking. */
  run: Run | null;
  settings: Pick<FocusSettings, 'pomodoroMinutes'>;
  /** What is known of hands on the machine; left out where it does not matter. */
  touch?: Touch;
}

/**
 * What has become of focus since it was last looked at, by itself: the session ended somewhere else, the machine slept,
 * somebody came back to it, or a pomodoro is over. The same `now` back means that nothing has.
 */
export function observeFocus(before: FocusNow, { run, settings, touch }: World, moment: Moment): FocusStep {
  if (run?.id !== before.runId || run.started?.sessionId !== before.sessionId) {
    return finishFocus(before, moment, endedElsewhereAt(before, run, moment.at));
  }
  const seen = afterIdle(afterAway(before, moment.at), touch?.cameBack ?? null);
  return restAfterPomodoro(seen, settings.pomodoroMinutes, touch?.untouched ?? null, moment);
}

function afterAway(before: FocusNow, at: Instant): FocusNow {
  if (!before.running || msBetween(before.seenAt, at) <= GAP_AFTER_MS) return before;
  return { ...withGap(before, { from: before.seenAt, until: at, because: 'away' }), seenAt: at };
}

/** Only the part in which the clock ran is asked about, and only if that was long enough. */
export function afterIdle(before: FocusNow, untouched: Stretch | null): FocusNow {
  if (!before.running || !untouched) return before;
  const own = longEnough({ from: latest(untouched.from, before.running.from), until: untouched.until });
  return own ? withGap(before, { ...own, because: 'idle' }) : before;
}

/** The break began when the pomodoro was over, however late that was noticed; never before work that was seen. */
function restAfterPomodoro(
  now: FocusNow,
  pomodoroMinutes: number,
  untouched: Stretch | null,
  moment: Moment,
): FocusStep {
  if (now.clock !== 'pomodoro' || !now.running || now.gaps.length > 0) return { now, ended: [] };
  const isOverAt = latest(laterBy(now.running.from, pomodoroMinutes * MINUTE_MS), now.seenAt);
  const hasWorkedMs = msBetween(now.running.from, moment.at);
  if (hasWorkedMs < pomodoroMinutes * MINUTE_MS) return { now, ended: [] };
  const asked = afterIdle(now, untouched && { ...untouched, until: earliest(untouched.until, isOverAt) });
  return {
    now: { ...asked, running: null, pausedAt: isOverAt, isBreak: true, seenAt: isOverAt },
    ended: endRunning(asked, isOverAt, moment),
  };
}

/** When its outcome was recorded, or when the run was changed so that it does not run any more. */
function endedElsewhereAt({ runId, sessionId, beganAt }: FocusNow, run: Run | null, at: Instant): Instant {
  if (run?.id !== runId) return at;
  const ended = run.outcomes[sessionId]?.recordedAt;
  const moment = ended && msBetween(beganAt, ended) > 0 ? ended : run.updatedAt;
  return earliest(moment, at);
}
