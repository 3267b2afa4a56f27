import { describe, expect, it } from 'vitest';
import { readWallTime } from './readWallTime.ts';

describe('readWallTime', () => {
  it.each([
    ['5', '05:00'],
    ['5:30', '05:30'],
    ['05.30', '05:30'],
    ['0530', '05:30'],
    [' 21:00 ', '21:00'],
  ])('reads %j as %s', (typed, time) => {
    expect(readWallTime(typed)).toBe(time);
  });

  it.each(['', '24:00', '12:60', 'noon', '5:3', '12345'])('refuses %j', (typed) => {
    expect(readWallTime(typed)).toBeNull();
  });
});
