import { describe, expect, test } from 'vitest';
import { date } from '../testing/aRun.ts';
import {
  addDays,
  compareDates,
  daysBetween,
  longDate,
  mediumDate,
  mondayOf,
  monthAndYear,
  shortDate,
  weekdayOf,
} from './localDate.ts';

describe('local dates', () => {
  test('tomorrow is the next day of the calendar, also when the clock changes that night', () => {
    expect(addDays(date('2027-03-27'), 1)).toBe('2027-03-28');
    expect(addDays(date('2027-03-28'), 1)).toBe('2027-03-29');
    expect(addDays(date('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(date('2027-01-01'), -1)).toBe('2026-12-31');
  });

  test('days between count calendar days in both directions', () => {
    expect(daysBetween(date('2027-02-02'), date('2027-03-10'))).toBe(36);
    expect(daysBetween(date('2027-03-10'), date('2027-02-02'))).toBe(-36);
  });

  test('weeks begin on Monday', () => {
    expect(weekdayOf(date('2027-02-21'))).toBe(7);
    expect(mondayOf(date('2027-02-21'))).toBe('2027-02-15');
    expect(mondayOf(date('2027-02-15'))).toBe('2027-02-15');
  });

  test('dates sort by time', () => {
    const dates = [date('2027-10-01'), date('2027-02-09'), date('2026-12-31')];
    expect(dates.sort(compareDates)).toEqual(['2026-12-31', '2027-02-09', '2027-10-01']);
  });

  test('dates are written the same in every language', () => {
    expect(longDate(date('2027-02-19'))).toBe('Friday 19 February');
    expect(mediumDate(date('2027-02-19'))).toBe('Fri 19 Feb');
    expect(shortDate(date('2027-03-06'))).toBe('6 Mar');
    expect(monthAndYear(date('2027-03-06'))).toBe('March 2027');
  });
});
