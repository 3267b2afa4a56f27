import { describe, expect, test } from 'vitest';
import { FocusInterval } from '../../model/focus.ts';
import { accepted, aRun, sessionId } from '../testing/aRun.ts';
import {
  beginFocus,
  extendFocus,
  finishFocus,
  pauseFocus,
  resumeFocus,
  setFocusClock,
  settleGap,
} from './focusSteps.ts';
import { aFocus, minute, moment, SIX, spans } from './testing/aFocus.ts';
import { runningMs } from './workedTime.ts';

const begin = (id: string) => ({ runId: aRun().id, sessionId: sessionId(id), clock: 'flow' as const });

describe('focus', () => {
  test('begins, pauses, goes on and ends; each stretch is an interval', () => {
    const begun = beginFocus(null, begin('d1-s1'), moment(0)).now;
    if (!begun) throw new Error('Focus did not begin');
    const paused = pauseFocus(begun, moment(20));
    expect(spans(paused.ended)).toEqual(['0-20']);
    expect(() => FocusInterval.array().parse(paused.ended)).not.toThrow();
    if (!paused.now) throw new Error('Focus is gone');
    expect(paused.now).toMatchObject({ running: null, pausedAt: minute(20) });
    const again = resumeFocus(paused.now, moment(30)).now;
    if (!again) throw new Error('Focus is gone');
    const finished = finishFocus(again, moment(45));
    expect(spans(finished.ended)).toEqual(['30-45']);
    expect(finished.now).toBeNull();
  });

  test('on another session ends the one before; on the same one goes on', () => {
    const other = beginFocus(aFocus(), begin('d1-s2'), moment(10));
    expect(spans(other.ended)).toEqual(['0-10']);
    expect(other.now).toMatchObject({ sessionId: 'd1-s2', clock: 'flow', beganAt: minute(10) });
    const running = aFocus();
    expect(beginFocus(running, begin('d1-s1'), moment(10))).toEqual({ now: running, ended: [] });
  });

  test('pausing twice and going on twice changes nothing', () => {
    const paused = aFocus({ running: null, pausedAt: SIX });
    expect(pauseFocus(paused, moment(5)).now).toBe(paused);
    const running = aFocus();
    expect(resumeFocus(running, moment(5)).now).toBe(running);
  });

  test('no time at all is no interval, nor is time that runs backwards', () => {
    expect(pauseFocus(aFocus(), moment(0)).ended).toEqual([]);
    expect(pauseFocus(aFocus(), moment(-30)).ended).toEqual([]);
  });

  test('another clock counts from now on, and loses nothing', () => {
    const { now, ended } = setFocusClock(aFocus(), 'pomodoro', moment(40));
    expect(spans(ended)).toEqual(['0-40']);
    expect(now).toMatchObject({ clock: 'pomodoro', running: { from: minute(40) } });
  });

  test('gets longer by minutes, within reason', () => {
    expect(accepted(extendFocus(aFocus({ extraMinutes: 5 }), 15)).now).toMatchObject({ extraMinutes: 20 });
    expect(extendFocus(aFocus({ extraMinutes: 715 }), 15)).toHaveProperty('refused');
  });
});

describe('a gap', () => {
  const gap = { from: minute(10), until: minute(40), because: 'away' as const };
  const withGap = aFocus({ gaps: [gap], seenAt: minute(40) });

  test.each([
    [{ choice: 'drop' }, ['0-10']],
    [{ choice: 'split', minutes: 12 }, ['0-22']],
  ] as const)('settled by %o while the clock runs', (choice, worked) => {
    const { now, ended } = accepted(settleGap(withGap, choice, moment(41)));
    expect(spans(ended)).toEqual(worked);
    expect(now).toMatchObject({ gaps: [], running: { from: minute(40) } });
  });

  test('that was work leaves the stretch unbroken', () => {
    const { now, ended } = accepted(settleGap(withGap, { choice: 'keep' }, moment(41)));
    expect(ended).toEqual([]);
    expect(now).toMatchObject({ gaps: [], running: { from: SIX } });
  });

  test('before a pause is settled without touching what runs since', () => {
    const paused = pauseFocus(withGap, moment(50)).now;
    const again = paused && resumeFocus(paused, moment(90)).now;
    if (!again) throw new Error('Focus is gone');
    expect(runningMs(again, Date.parse(minute(95)))).toBe(5 * 60_000);
    const { now, ended } = accepted(settleGap(again, { choice: 'keep' }, moment(95)));
    expect(spans(ended)).toEqual(['10-40']);
    expect(now).toMatchObject({ gaps: [], running: { from: minute(90) } });
  });

  test('is settled by itself where there are several, the earliest first', () => {
    const later = { from: minute(60), until: minute(75), because: 'idle' as const };
    const two = aFocus({ gaps: [gap, later], seenAt: minute(80) });
    expect(runningMs(two, Date.parse(minute(80)))).toBe(35 * 60_000);
    const first = accepted(settleGap(two, { choice: 'drop' }, moment(80)));
    expect(spans(first.ended)).toEqual(['0-10']);
    if (!first.now) throw new Error('Focus is gone');
    expect(first.now.gaps).toEqual([later]);
    const second = accepted(settleGap(first.now, { choice: 'split', minutes: 5 }, moment(80)));
    expect(spans(second.ended)).toEqual(['40-65']);
    expect(spans(finishFocus(two, moment(80)).ended)).toEqual(['0-10', '40-60', '75-80']);
  });

  test('can be settled after the clock was paused', () => {
    const { now, ended } = pauseFocus(withGap, moment(50));
    expect(spans(ended)).toEqual(['0-10', '40-50']);
    if (!now) throw new Error('Focus is gone');
    expect(now.gaps).toEqual([gap]);
    expect(spans(accepted(settleGap(now, { choice: 'keep' }, moment(51))).ended)).toEqual(['10-40']);
    expect(spans(accepted(settleGap(now, { choice: 'drop' }, moment(51))).ended)).toEqual([]);
  });

  test('does not count before it is settled, and never when work ends without that', () => {
    expect(runningMs(withGap, Date.parse(minute(50)))).toBe(20 * 60_000);
    expect(spans(finishFocus(withGap, moment(50)).ended)).toEqual(['0-10', '40-50']);
  });

  test('is refused in words when more is kept than there is, or when there is none', () => {
    expect(settleGap(withGap, { choice: 'split', minutes: 31 }, moment(41))).toEqual({
      refused: 'The gap is 30 minutes long. Choose no more than that.',
    });
    expect(settleGap(aFocus(), { choice: 'keep' }, moment(41))).toHaveProperty('refused');
  });
});
