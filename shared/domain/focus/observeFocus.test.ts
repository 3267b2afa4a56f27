import { describe, expect, test } from 'vitest';
import type { Run } from '../../model/run.ts';
import { aRun, withOutcome } from '../testing/aRun.ts';
import { observeFocus } from './observeFocus.ts';
import { aFocus, minute, moment, spans, startedRun } from './testing/aFocus.ts';

const world = (run: Run | null = startedRun()) => ({ run, settings: { pomodoroMinutes: 25 } });

describe('looking at focus', () => {
  test('changes nothing while the clock was seen a moment ago, or is paused', () => {
    const running = aFocus({ seenAt: minute(29) });
    expect(observeFocus(running, world(), moment(31)).now).toBe(running);
    const paused = aFocus({ running: null, pausedAt: minute(5), seenAt: minute(5) });
    expect(observeFocus(paused, world(), moment(500)).now).toBe(paused);
  });

  test('notices a gap of more than two minutes, once', () => {
    const { now, ended } = observeFocus(aFocus({ seenAt: minute(10) }), world(), moment(40));
    expect(now).toMatchObject({ gaps: [{ from: minute(10), until: minute(40), because: 'away' }], seenAt: minute(40) });
    expect(ended).toEqual([]);
    if (!now) throw new Error('Focus is gone');
    expect(observeFocus(now, world(), moment(41)).now).toBe(now);
  });

  test('a clock that was set back is no gap', () => {
    const running = aFocus({ seenAt: minute(10) });
    expect(observeFocus(running, world(), moment(-50)).now).toBe(running);
  });

  test('rests when a pomodoro is over, at the moment it was over', () => {
    const running = aFocus({ clock: 'pomodoro', seenAt: minute(24.8) });
    expect(observeFocus(running, world(), moment(24.9)).now).toBe(running);
    const { now, ended } = observeFocus(running, world(), moment(25.2));
    expect(spans(ended)).toEqual(['0-25']);
    expect(now).toMatchObject({ running: null, pausedAt: minute(25), isBreak: true });
  });

  test('asks about a gap before it rests', () => {
    const slept = observeFocus(aFocus({ clock: 'pomodoro', seenAt: minute(10) }), world(), moment(60));
    expect(slept.now).toMatchObject({ isBreak: false, gaps: [{ from: minute(10), until: minute(60) }] });
  });

  test('asks about the time nobody touched the machine once somebody is back, and not before', () => {
    const running = aFocus({ seenAt: minute(30) });
    const away = { untouched: { from: minute(5), until: minute(30) }, cameBack: null };
    expect(observeFocus(running, { ...world(), touch: away }, moment(30)).now).toBe(running);
    const back = { untouched: null, cameBack: { from: minute(-5), until: minute(30) } };
    expect(observeFocus(running, { ...world(), touch: back }, moment(30)).now?.gaps).toEqual([
      { from: minute(0), until: minute(30), because: 'idle' },
    ]);
    const hardlyRan = { untouched: null, cameBack: { from: minute(-50), until: minute(9) } };
    expect(observeFocus(running, { ...world(), touch: hardlyRan }, moment(30)).now).toBe(running);
  });

  test('a pomodoro that ends while nobody touches the machine rests, and asks about the part that ran', () => {
    const running = aFocus({ clock: 'pomodoro', seenAt: minute(24.9) });
    const touch = { untouched: { from: minute(8), until: minute(25.2) }, cameBack: null };
    const { now, ended } = observeFocus(running, { ...world(), touch }, moment(25.2));
    expect(spans(ended)).toEqual(['0-8']);
    expect(now).toMatchObject({
      isBreak: true,
      gaps: [{ from: minute(8), until: minute(25), because: 'idle' }],
    });
  });

  test('sleep after nobody touched the machine is one gap with it; apart they are two', () => {
    const idle = aFocus({ seenAt: minute(30), gaps: [{ from: minute(5), until: minute(30), because: 'idle' }] });
    expect(observeFocus(idle, world(), moment(90)).now?.gaps).toEqual([
      { from: minute(5), until: minute(90), because: 'idle' },
    ]);
    const worked = { ...idle, seenAt: minute(50) };
    expect(observeFocus(worked, world(), moment(90)).now?.gaps).toEqual([
      { from: minute(5), until: minute(30), because: 'idle' },
      { from: minute(50), until: minute(90), because: 'away' },
    ]);
  });

  test('ends with the outcome that was recorded somewhere else', () => {
    const recordedAt = minute(30);
    const { now, ended } = observeFocus(
      aFocus({ seenAt: minute(30) }),
      world(withOutcome(aRun(), 'd1-s1', 'done', { recordedAt })),
      moment(31),
    );
    expect(now).toBeNull();
    expect(spans(ended)).toEqual(['0-30']);
  });

  test('ends when another session was started, or another run was begun', () => {
    const other: Run = { ...startedRun('d1-s2'), updatedAt: minute(12) };
    expect(spans(observeFocus(aFocus({ seenAt: minute(12) }), world(other), moment(13)).ended)).toEqual(['0-12']);
    expect(observeFocus(aFocus({ seenAt: minute(12) }), world(null), moment(13)).now).toBeNull();
  });
});
