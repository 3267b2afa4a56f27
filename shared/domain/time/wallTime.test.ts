import { expect, test } from 'vitest';
import { Instant } from '../../model/time.ts';
import { time } from '../testing/aRun.ts';
import { formatHours, formatMinutes } from './duration.ts';
import { wallClockAt } from './wallClock.ts';
import { addMinutes, endOf, minutesOf, wallTimeAt } from './wallTime.ts';

test('a reading of the clock is minutes since midnight and back', () => {
  expect(minutesOf(time('05:00'))).toBe(300);
  expect(wallTimeAt(1439)).toBe('23:59');
  expect(addMinutes(time('05:30'), 90)).toBe('07:00');
});

test('nothing of a plan crosses midnight', () => {
  expect(() => addMinutes(time('23:00'), 60)).toThrow();
  expect(endOf({ start: time('23:00'), minutes: 60 })).toBe('24:00');
});

test('durations read as people say them', () => {
  expect([45, 120, 112, 1666, 1745, 0, -65].map(formatMinutes)).toEqual([
    '45 min',
    '2 h',
    '1 h 52',
    '27 h 46',
    '29 h 05',
    '0 min',
    '−1 h 05',
  ]);
  expect(formatHours(5930)).toBe('99 h');
});

test('the wall clock follows the zone and its clock changes', () => {
  const moment = Instant.parse('2027-03-28T01:30:00.000Z');
  expect(wallClockAt(moment, 'Europe/Berlin')).toEqual({ date: '2027-03-28', minutes: 3 * 60 + 30 });
  expect(wallClockAt(moment, 'America/Los_Angeles')).toEqual({ date: '2027-03-27', minutes: 18 * 60 + 30 });
});
