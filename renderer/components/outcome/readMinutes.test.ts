import { describe, expect, it } from 'vitest';
import { readMinutes } from './readMinutes.ts';

describe('readMinutes', () => {
  it.each([
    ['112', 112],
    ['1:52', 112],
    ['1:05', 65],
    ['1 h 52', 112],
    ['1h52', 112],
    ['1 h 52 min', 112],
    ['2h', 120],
    ['2 hours', 120],
    ['1.5 h', 90],
    ['1,5h', 90],
    ['45 min', 45],
    [' 0 ', 0],
    ['24:00', 1440],
  ])('reads %j as %i minutes', (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes);
  });

  it.each(['', 'all morning', '1:', '1:75', '-5', '1441', '25 h', '1.5'])('refuses %j', (typed) => {
    expect(readMinutes(typed)).toBeNull();
  });
});
