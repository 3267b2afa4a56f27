import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';
import { levelOf } from './levelOf.ts';
import { lengthOf, nextSpeed, spokenTime, stepped } from './playing.ts';
import { takeClock } from './takeClock.ts';

test('speeds go up and down one by one and end at the ends', () => {
  expect([nextSpeed(1, 1), nextSpeed(1, -1), nextSpeed(2, 1), nextSpeed(0.75, -1)]).toEqual([1.25, 0.75, 2, 0.75]);
});

test('steps stay within the sound', () => {
  expect([stepped(3, -5, 60), stepped(58, 5, 60), stepped(20, 5, 60)]).toEqual([0, 60, 25]);
});

test('the length is the file’s own where it says one', () => {
  expect([
    lengthOf(61.5, 60),
    lengthOf(Number.POSITIVE_INFINITY, 60),
    lengthOf(Number.NaN, 60),
    lengthOf(0, 60),
  ]).toEqual([61.5, 60, 60, 60]);
});

test('a place is said in words', () => {
  expect([0, 1, 60, 65.9, 121].map(spokenTime)).toEqual([
    '0 seconds',
    '1 second',
    '1 minute',
    '1 minute 5 seconds',
    '2 minutes 1 second',
  ]);
});

test('a take grows while it runs, and not in a pause', () => {
  let now = 5_000;
  const clock = takeClock(() => now);
  clock.run();
  now += 1_500;
  clock.run();
  clock.halt();
  now += 60_000;
  expect(clock.seconds()).toBe(1.5);
  clock.run();
  now += 500;
  expect(clock.seconds()).toBe(2);
});

test('the level is none for silence, all for loud speech, and half between', () => {
  const tone = (amplitude: number) => Float32Array.from({ length: 480 }, (_, index) => amplitude * Math.sin(index / 4));
  expect(levelOf(new Float32Array(480))).toBe(0);
  expect(levelOf(new Float32Array())).toBe(0);
  expect(levelOf(tone(1))).toBe(1);
  expect(levelOf(tone(0.035))).toBeCloseTo(0.5, 1);
});

test('bytes survive base64, also more than a call takes as arguments', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  const back = fromBase64(toBase64(bytes));
  expect([back.length, back.every((value, index) => value === bytes[index])]).toEqual([70_000, true]);
});
