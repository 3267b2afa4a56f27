import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FocusInterval, FocusNow } from '../../model/focus.ts';
import { isRefusal } from '../refusal.ts';
import { aRun, sessionId } from '../testing/aRun.ts';
import {
  beginFocus,
  type FocusStep,
  finishFocus,
  pauseFocus,
  resumeFocus,
  setFocusClock,
  settleGap,
} from './focusSteps.ts';
import { doOverlap, freePart } from './freePart.ts';
import { msBetween } from './moments.ts';
import { observeFocus } from './observeFocus.ts';
import { moment, startedRun } from './testing/aFocus.ts';
import { runningMs, workedMs } from './workedTime.ts';

const OPERATIONS = [
  'begin',
  'other',
  'pause',
  'resume',
  'finish',
  'flow',
  'pomodoro',
  'keep',
  'drop',
  'beat',
  'idle',
] as const;
const anyOperation = fc.record({ what: fc.constantFrom(...OPERATIONS), after: fc.integer({ min: 0, max: 90 }) });
const anyWalk = fc.array(anyOperation, { maxLength: 40 });

interface Walk {
  operations: readonly { what: (typeof OPERATIONS)[number]; after: number }[];
  zoneAt?: (place: number) => string;
  /** Minutes the machine's clock is set back before that step. */
  setBackAt?: { place: number; minutes: number };
}

/** Walks through the operations as the planner does: look, apply, record what ended. */
function walk({ operations, zoneAt = () => 'Europe/Berlin', setBackAt }: Walk) {
  const recorded: FocusInterval[] = [];
  let now: FocusNow | null = null;
  let session = 'd1-s1';
  let minutes = 0;
  for (const [place, { what, after }] of operations.entries()) {
    minutes += after;
    if (setBackAt?.place === place) minutes -= setBackAt.minutes;
    const at = moment(minutes, zoneAt(place));
    const keep = ({ ended }: FocusStep) => {
      for (const interval of ended) {
        const part = freePart(interval, recorded);
        if (part) recorded.push({ ...interval, ...part });
      }
    };
    if (now) {
      const cameBack = what === 'idle' ? { from: moment(minutes - 30).at, until: at.at } : null;
      const observed: FocusStep = observeFocus(
        now,
        { run: startedRun(session), settings: { pomodoroMinutes: 25 }, touch: { untouched: null, cameBack } },
        at,
      );
      keep(observed);
      now = observed.now;
    }
    if (what === 'begin' || what === 'other') session = what === 'begin' ? 'd1-s1' : 'd1-s2';
    const result = apply(now, what, session, at);
    if (!isRefusal(result)) {
      keep(result);
      now = result.now;
    }
    now &&= { ...now, seenAt: at.at };
  }
  const at = moment(minutes).at;
  return { recorded, now, runningMs: now ? runningMs(now, Date.parse(at)) : 0, at };
}

function apply(
  now: FocusNow | null,
  what: (typeof OPERATIONS)[number],
  session: string,
  at: ReturnType<typeof moment>,
) {
  if (what === 'begin' || what === 'other') {
    return beginFocus(now, { runId: aRun().id, sessionId: sessionId(session), clock: 'block' }, at);
  }
  if (!now || what === 'beat' || what === 'idle') return { now, ended: [] };
  switch (what) {
    case 'pause':
      return pauseFocus(now, at);
    case 'resume':
      return resumeFocus(now, at);
    case 'finish':
      return finishFocus(now, at);
    case 'flow':
    case 'pomodoro':
      return setFocusClock(now, what, at);
    case 'keep':
    case 'drop':
      return settleGap(now, { choice: what }, at);
  }
}

const lengths = (intervals: readonly FocusInterval[]) => intervals.map(({ from, until }) => msBetween(from, until));

describe('whatever is done while focusing', () => {
  test('intervals have a length, never overlap, and lie before what runs', () => {
    fc.assert(
      fc.property(anyWalk, (operations) => {
        const { recorded, now } = walk({ operations });
        for (const [place, one] of recorded.entries()) {
          expect(msBetween(one.from, one.until)).toBeGreaterThan(0);
          for (const other of recorded.slice(place + 1)) expect(doOverlap(one, other)).toBe(false);
          if (now?.running) expect(msBetween(one.until, now.running.from)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('they do not overlap either when the machine’s clock is set back in between', () => {
    const setBack = fc.record({ place: fc.nat(40), minutes: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(anyWalk, setBack, (operations, setBackAt) => {
        const { recorded } = walk({ operations, setBackAt });
        for (const [place, one] of recorded.entries()) {
          for (const other of recorded.slice(place + 1)) expect(doOverlap(one, other)).toBe(false);
        }
      }),
    );
  });

  test('the sum is never more than the time that has passed, and is all of it for who never pauses', () => {
    fc.assert(
      fc.property(anyWalk, (operations) => {
        const { recorded, runningMs: running } = walk({ operations });
        const passed = operations.reduce((sum, { after }) => sum + after, 0) * 60_000;
        expect(workedMs(recorded) + running).toBeLessThanOrEqual(passed);
        const busy = [{ what: 'begin', after: 0 } as const, ...operations]
          .filter(({ what }) => !['pause', 'finish', 'pomodoro', 'drop'].includes(what))
          .map(({ what, after }) => ({ what, after: after % 3 }));
        const steady = walk({ operations: busy });
        expect(workedMs(steady.recorded) + steady.runningMs + undecided(steady.now)).toBe(
          busy.reduce((sum, { after }) => sum + after, 0) * 60_000,
        );
      }),
    );
  });

  test('travelling through zones and clock changes alters no length', () => {
    const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Chatham'];
    fc.assert(
      fc.property(anyWalk, fc.array(fc.nat(2), { minLength: 1, maxLength: 40 }), (operations, journey) => {
        const home = walk({ operations });
        const away = walk({ operations, zoneAt: (place) => zones[journey[place % journey.length] ?? 0] ?? 'UTC' });
        expect(lengths(away.recorded)).toEqual(lengths(home.recorded));
        expect(away.runningMs).toBe(home.runningMs);
      }),
    );
  });
});

function undecided(now: FocusNow | null): number {
  return now ? workedMs(now.gaps) : 0;
}
