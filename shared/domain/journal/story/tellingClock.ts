import { PART_NAMES, type PartName, type PartSeconds } from './storyPlan.ts';

/** Where somebody is who tells a story. Moments are milliseconds since 1970. */
export type TellingClock =
  | { state: 'ready' }
  | {
      state: 'telling';
      part: PartName;
      /** Since when this part's clock runs. */
      sinceMs: number;
      /** Whole milliseconds each part took before that. */
      spentMs: PartSeconds;
    }
  | { state: 'told'; seconds: PartSeconds };

export const READY: TellingClock = { state: 'ready' };

/** Begins, goes on to the next part, and after the last part ends. */
export function nextPart(clock: TellingClock, nowMs: number): TellingClock {
  if (clock.state === 'told') return clock;
  if (clock.state === 'ready') {
    return {
      state: 'telling',
      part: 'situation',
      sinceMs: nowMs,
      spentMs: { situation: 0, task: 0, action: 0, result: 0 },
    };
  }
  const spentMs = spentBy(clock, nowMs);
  const next = PART_NAMES[PART_NAMES.indexOf(clock.part) + 1];
  if (next) return { ...clock, part: next, sinceMs: nowMs, spentMs };
  return { state: 'told', seconds: inSeconds(spentMs) };
}

/** Back to the part before; its clock goes on from where it stood. */
export function previousPart(clock: TellingClock, nowMs: number): TellingClock {
  if (clock.state !== 'telling') return clock;
  const previous = PART_NAMES[PART_NAMES.indexOf(clock.part) - 1];
  return previous ? { ...clock, part: previous, sinceMs: nowMs, spentMs: spentBy(clock, nowMs) } : clock;
}

/** Whole seconds each part took so far. */
export function toldSeconds(clock: TellingClock, nowMs: number): PartSeconds {
  if (clock.state === 'told') return clock.seconds;
  if (clock.state === 'ready') return { situation: 0, task: 0, action: 0, result: 0 };
  return inSeconds(spentBy(clock, nowMs));
}

/** A clock that was set back in between takes nothing away. */
function spentBy({ part, sinceMs, spentMs }: Extract<TellingClock, { state: 'telling' }>, nowMs: number): PartSeconds {
  return { ...spentMs, [part]: spentMs[part] + Math.max(0, nowMs - sinceMs) };
}

function inSeconds({ situation, task, action, result }: PartSeconds): PartSeconds {
  const seconds = (ms: number) => Math.round(ms / 1000);
  return { situation: seconds(situation), task: seconds(task), action: seconds(action), result: seconds(result) };
}
