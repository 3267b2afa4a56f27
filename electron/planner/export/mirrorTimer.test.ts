import { beforeEach, expect, test } from 'vitest';
import { type MirrorTimer, mirrorTimer } from './mirrorTimer.ts';
import { aMirrorTime, type TestMirrorTime } from './testing/aMirrorTime.ts';

let time: TestMirrorTime;
let timer: MirrorTimer;
let written: number;

beforeEach(() => {
  written = 0;
  time = aMirrorTime();
  timer = mirrorTimer(time, () => {
    written += 1;
  });
});

test('several changes are written once, four seconds after the last', () => {
  timer.soon();
  time.pass(3999);
  timer.soon();
  time.pass(3999);
  expect(written).toBe(0);
  time.pass(1);
  expect([written, timer.isSet()]).toEqual([1, false]);
});

test('who never stops typing gets a new state all the same', () => {
  for (let second = 0; second < 32; second += 1) {
    timer.soon();
    time.pass(1000);
  }
  expect(written).toBe(1);
});

test('a writing that took long is waited for twenty times as long', () => {
  timer.lasted(700);
  timer.soon();
  expect(time.waitingMs()).toBe(14_000);
});

test('what is tried again later gives way to a change, and puts off none', () => {
  timer.later(300_000);
  timer.soon();
  expect(time.waitingMs()).toBe(4000);
  timer.later(300_000);
  expect(time.waitingMs()).toBe(4000);
  timer.cancel();
  expect(time.waitingMs()).toBeNull();
});
