import { turns } from '#electron/vault/turns.ts';
import type { FocusView } from '#shared/contract/focusContract.ts';
import type { FocusStep, Moment } from '#shared/domain/focus/focusSteps.ts';
import type { Stretch } from '#shared/domain/focus/freePart.ts';
import { msBetween } from '#shared/domain/focus/moments.ts';
import { observeFocus } from '#shared/domain/focus/observeFocus.ts';
import { followTouch, longEnough, type Touch } from '#shared/domain/focus/untouched.ts';
import { workedMs } from '#shared/domain/focus/workedTime.ts';
import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import type { FocusInterval, FocusNow } from '#shared/model/focus.ts';
import { FocusIntervalId } from '#shared/model/ids.ts';
import { currentRun } from '../library/currentRun.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { type IntervalLog, intervalLog } from './intervalLog.ts';

/** How often the clock is written down while it runs: after a crash no more than this is in doubt. */
export const SEEN_EVERY_MS = 20_000;

/** What a rule makes of focus at a moment. The same `now` back and nothing ended means: nothing to save. */
type FocusRule = (now: FocusNow | null, moment: Moment) => FocusStep | Refusal;

interface Look {
  isLast?: boolean;
  /** Since somebody touched the machine; null where the host cannot tell. */
  idleSeconds?: number | null;
}

export interface FocusService {
  log: IntervalLog;
  /** How focus stands; saves nothing. */
  now(): Promise<FocusView | null>;
  /** Applies a rule to how focus stands, saves what came of it, then tells every window. */
  change(rule: FocusRule): Promise<FocusView | null>;
  /** Work that must not come between the steps of focus. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Notices what has become of focus by itself, and writes down that the clock was seen. */
  beat(look?: Look): Promise<void>;
}

export function focusService(parts: PlannerParts): FocusService {
  const { vault, clock, changes } = parts;
  const log = intervalLog(parts);
  const { inTurn } = turns();
  /** Since when nobody touches the machine. Not saved: after a crash it is not known whether somebody came back. */
  let untouched: Stretch | null = null;

  function moment(): Moment {
    const at = clock.now();
    return { at, zone: clock.zone(), newId: () => FocusIntervalId.parse(newId(at)) };
  }

  /** How focus stands at a moment, beside what is saved. */
  async function observed(at: Moment, touch?: Touch): Promise<{ stored: FocusNow | null; step: FocusStep }> {
    const stored = await vault.focusNow.read();
    const before = await withoutRecorded(stored, log);
    if (!before) return { stored, step: { now: null, ended: [] } };
    const run = await currentRun(parts);
    const settings = (await vault.settings.read()).focus;
    return { stored, step: observeFocus(before, { run, settings, ...(touch ? { touch } : {}) }, at) };
  }

  async function save(stored: FocusNow | null, { now, ended }: FocusStep): Promise<void> {
    if (now === stored && ended.length === 0) return;
    await log.record(ended);
    await vault.focusNow.update(() => now);
    changes.publish({ topic: 'focus' });
  }

  async function viewOf(now: FocusNow | null, unsaved: readonly FocusInterval[] = []): Promise<FocusView | null> {
    if (!now) return null;
    const own = [...(await log.all()), ...unsaved].filter(
      ({ runId, sessionId }) => runId === now.runId && sessionId === now.sessionId,
    );
    return { ...now, earlierMs: workedMs(own) };
  }

  return {
    log,
    inTurn,
    now: () =>
      inTurn(async () => {
        const { step } = await observed(moment());
        return viewOf(step.now, step.ended);
      }),
    change: (rule) =>
      inTurn(async () => {
        const at = moment();
        const { stored, step } = await observed(at);
        const result = rule(step.now, at);
        if (isRefusal(result)) throw failure('invalid', result.refused);
        await save(stored, { now: result.now, ended: [...step.ended, ...result.ended] });
        return viewOf(result.now);
      }),
    beat: ({ isLast = false, idleSeconds = null } = {}) =>
      inTurn(async () => {
        if (vault.health().readOnlyBecause !== null) return;
        const at = moment();
        const touch = followTouch(untouched, idleSeconds === null ? null : idleSeconds * 1000, at.at);
        untouched = touch.untouched;
        // Nobody will see them come back: what is known now is asked about when Leadlight opens again.
        const cameBack = touch.cameBack ?? (isLast && untouched ? longEnough(untouched) : null);
        const { stored, step } = await observed(at, { untouched, cameBack });
        await save(stored, step);
        const { now } = step;
        if (!now?.running) return;
        const sinceMs = msBetween(now.seenAt, at.at);
        // Seen by nobody but this process, so no window is told. A clock that was set back is followed at once.
        if (isLast || sinceMs >= SEEN_EVERY_MS || sinceMs < 0) {
          await vault.focusNow.update(() => ({ ...now, seenAt: at.at }));
        }
      }),
  };
}

/** After a crash between the two saves of a step: the interval is recorded, so it does not run any more. */
async function withoutRecorded(now: FocusNow | null, log: IntervalLog): Promise<FocusNow | null> {
  const recorded = now?.running && (await log.byId(now.running.id));
  return now && recorded ? { ...now, running: null, pausedAt: recorded.until } : now;
}
