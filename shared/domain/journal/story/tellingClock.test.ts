import { expect, test } from 'vitest';
import { nextPart, previousPart, READY, toldSeconds } from './tellingClock.ts';

const NONE = { situation: 0, task: 0, action: 0, result: 0 };

test('each part has the time from its own key to the next', () => {
  let clock = nextPart(READY, 1000);
  clock = nextPart(clock, 21_000);
  clock = nextPart(clock, 36_400);
  expect(toldSeconds(clock, 40_400)).toEqual({ situation: 20, task: 15, action: 4, result: 0 });
  clock = nextPart(nextPart(clock, 100_000), 130_000);
  expect(clock).toEqual({ state: 'told', seconds: { situation: 20, task: 15, action: 64, result: 30 } });
  expect(nextPart(clock, 140_000)).toBe(clock);
});

test('going back adds to the part before', () => {
  let clock = nextPart(nextPart(READY, 0), 10_000);
  clock = previousPart(clock, 12_000);
  expect(toldSeconds(clock, 15_000)).toEqual({ ...NONE, situation: 13, task: 2 });
  expect(previousPart(clock, 15_000)).toBe(clock);
});

test('before it began nothing was told, and a clock set back takes nothing away', () => {
  expect(previousPart(READY, 5)).toBe(READY);
  expect(toldSeconds(READY, 5)).toEqual(NONE);
  expect(toldSeconds(nextPart(READY, 10_000), 3000)).toEqual(NONE);
});
