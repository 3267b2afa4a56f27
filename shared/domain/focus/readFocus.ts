import type { FocusNow, FocusSettings } from '../../model/focus.ts';
import { MINUTE_MS, msOf } from './moments.ts';
import { runningMs } from './workedTime.ts';

/** After this long without a pause the flow clock suggests a break. */
const BREAK_AFTER_MS = 50 * MINUTE_MS;

interface Clocked {
  focus: FocusNow & { earlierMs: number };
  /** The session's place in the calendar. */
  blockMinutes: number;
  settings: Pick<FocusSettings, 'pomodoroMinutes' | 'breakMinutes'>;
  /** Milliseconds since 1970. */
  atMs: number;
}

/** What the clock of a session says at a moment. */
export interface FocusReading {
  state: 'running' | 'paused' | 'break';
  /** What the big figure shows: what is left, or for `flow` what was worked. Never negative. */
  shownMs: number;
  /** True once what was to be left has run out; the figure then counts what is over. */
  isOver: boolean;
  workedMs: number;
  /** The block with what it was extended by. */
  blockMs: number;
  /** How much of the block was worked, 0 to 1. */
  lit: number;
  suggestsBreak: boolean;
  /** Names the end that was passed last, to be told once; null while none was. */
  end: string | null;
}

export function readFocus({ focus, blockMinutes, settings, atMs }: Clocked): FocusReading {
  const stretchMs = runningMs(focus, atMs);
  const workedMs = focus.earlierMs + stretchMs;
  const blockMs = (blockMinutes + focus.extraMinutes) * MINUTE_MS;
  const state = focus.running ? 'running' : focus.isBreak ? 'break' : 'paused';
  const { leftMs, end } = leftOf({ focus, settings, atMs, stretchMs, blockLeftMs: blockMs - workedMs });
  return {
    state,
    shownMs: leftMs === null ? workedMs : Math.abs(leftMs),
    isOver: leftMs !== null && leftMs < 0,
    workedMs,
    blockMs,
    lit: blockMs === 0 ? 1 : Math.min(1, workedMs / blockMs),
    suggestsBreak: focus.clock === 'flow' && stretchMs >= BREAK_AFTER_MS,
    end,
  };
}

type Left = Pick<Clocked, 'focus' | 'settings' | 'atMs'> & { stretchMs: number; blockLeftMs: number };

/** What is left of the stretch the clock counts; null for a clock that counts up. */
function leftOf({ focus, settings, atMs, stretchMs, blockLeftMs }: Left): {
  leftMs: number | null;
  end: string | null;
} {
  const blockEnd = blockLeftMs <= 0 ? `block ${focus.extraMinutes}` : null;
  if (focus.clock === 'flow') {
    const breatherAgoMs = stretchMs - BREAK_AFTER_MS;
    const isBreatherLast = focus.running && breatherAgoMs >= 0 && (blockEnd === null || breatherAgoMs < -blockLeftMs);
    return { leftMs: null, end: isBreatherLast ? `breather ${focus.running?.from}` : blockEnd };
  }
  if (focus.clock === 'block') return { leftMs: blockLeftMs, end: blockEnd };
  if (focus.isBreak && focus.pausedAt !== null) {
    const leftMs = settings.breakMinutes * MINUTE_MS - (atMs - msOf(focus.pausedAt));
    return { leftMs, end: `${leftMs > 0 ? 'break' : 'rested'} ${focus.pausedAt}` };
  }
  return { leftMs: Math.max(0, settings.pomodoroMinutes * MINUTE_MS - stretchMs), end: blockEnd };
}
