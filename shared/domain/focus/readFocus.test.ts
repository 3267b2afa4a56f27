import { describe, expect, test } from 'vitest';
import type { FocusNow } from '../../model/focus.ts';
import { clockFigure } from './clockFigure.ts';
import { MINUTE_MS, msOf } from './moments.ts';
import { readFocus } from './readFocus.ts';
import { aFocus, minute } from './testing/aFocus.ts';

const reading = (minutes: number, shape: Partial<FocusNow> = {}, earlier = 0) =>
  readFocus({
    focus: { ...aFocus(shape), earlierMs: earlier * MINUTE_MS },
    blockMinutes: 60,
    settings: { pomodoroMinutes: 25, breakMinutes: 5 },
    atMs: msOf(minute(minutes)),
  });
const shown = (minutes: number, shape: Partial<FocusNow> = {}, earlier = 0) =>
  reading(minutes, shape, earlier).shownMs / MINUTE_MS;

describe('the block', () => {
  test('counts down what is left, with what was worked before and what it was extended by', () => {
    expect(shown(20)).toBe(40);
    expect(shown(20, {}, 10)).toBe(30);
    expect(shown(20, { extraMinutes: 15 }, 10)).toBe(45);
    expect(reading(30)).toMatchObject({ lit: 0.5, isOver: false, end: null });
  });

  test('counts on when it is over, and tells that once for each length', () => {
    expect(reading(65)).toMatchObject({ shownMs: 5 * MINUTE_MS, isOver: true, lit: 1, end: 'block 0' });
    expect(reading(65, { extraMinutes: 5 })).toMatchObject({ shownMs: 0, isOver: false, end: 'block 5' });
  });

  test('stands still while it is paused', () => {
    const paused = { running: null, pausedAt: minute(20) };
    expect(reading(500, paused, 20)).toMatchObject({ state: 'paused', shownMs: 40 * MINUTE_MS });
  });
});

test('flow counts up and suggests a break after fifty minutes without one', () => {
  expect(shown(49, { clock: 'flow' }, 10)).toBe(59);
  expect(reading(49, { clock: 'flow' }, 10).suggestsBreak).toBe(false);
  expect(reading(50, { clock: 'flow' }).suggestsBreak).toBe(true);
  expect(reading(50, { clock: 'flow' }).end).toMatch(/^breather /);
  expect(reading(61, { clock: 'flow' }).end).toBe('block 0');
  expect(reading(51, { clock: 'flow' }, 30).end).toMatch(/^breather /);
});

test('a pomodoro counts its work down, then its break', () => {
  expect(shown(20, { clock: 'pomodoro' }, 25)).toBe(5);
  const rest = { clock: 'pomodoro', running: null, isBreak: true, pausedAt: minute(25) } as const;
  expect(reading(27, rest, 25)).toMatchObject({ state: 'break', shownMs: 3 * MINUTE_MS, isOver: false });
  expect(reading(27, rest, 25).end).not.toBe(reading(31, rest, 25).end);
  expect(reading(31, rest, 25).isOver).toBe(true);
});

test.each([
  [0, '0:00'],
  [59_400, '0:59'],
  [(23 * 60 + 41) * 1000, '23:41'],
  [3_600_000, '1:00:00'],
  [(107 * 60 + 5) * 1000, '1:47:05'],
])('%i milliseconds read as %s', (ms, figure) => {
  expect(clockFigure(ms)).toBe(figure);
});
