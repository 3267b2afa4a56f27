import { expect, test } from 'vitest';
import type { LocalDate } from '../../model/time.ts';
import { WeekdayTimetables } from '../../model/timetable.ts';
import { date, timetable } from '../testing/aRun.ts';
import { wallTimeAt } from '../time/wallTime.ts';
import { lengthOf, windowsOn } from './dayWindows.ts';

const rules = {
  timetable: timetable('05:00-10:00', '21:00-23:00'),
  weekdayTimetables: WeekdayTimetables.parse({
    3: { morning: { start: '06:00', end: '07:00' }, evening: { start: '19:00', end: '23:30' } },
    6: { morning: { start: '08:00', end: '13:00' }, evening: null },
    7: { morning: null, evening: { start: '18:00', end: '20:00' } },
  }),
  halfDays: { [date('2027-02-02')]: 'morning', [date('2027-02-04')]: 'evening', [date('2027-02-13')]: 'evening' },
} as const;

const words = (day: LocalDate) =>
  Object.entries(windowsOn(rules, day)).map(([part, window]) =>
    lengthOf(window) === 0 ? `no ${part}` : `${wallTimeAt(window.start)}-${wallTimeAt(window.end)}`,
  );

test('a weekday has its own windows, or the ones of every day', () => {
  expect(words(date('2027-02-01'))).toEqual(['05:00-10:00', '21:00-23:00']);
  expect(words(date('2027-02-03'))).toEqual(['06:00-07:00', '19:00-23:30']);
  expect(words(date('2027-02-06'))).toEqual(['08:00-13:00', 'no evening']);
  expect(words(date('2027-02-07'))).toEqual(['no morning', '18:00-20:00']);
});

test('a half day keeps one of them, and none where that half is free anyway', () => {
  expect(words(date('2027-02-02'))).toEqual(['05:00-10:00', 'no evening']);
  expect(words(date('2027-02-04'))).toEqual(['no morning', '21:00-23:00']);
  expect(words(date('2027-02-13'))).toEqual(['no morning', 'no evening']);
});

test('a half that is missing lies where the other one begins or ends, so that nothing comes out of order', () => {
  expect(windowsOn(rules, date('2027-02-06')).evening).toEqual({ start: 780, end: 780 });
  expect(windowsOn(rules, date('2027-02-07')).morning).toEqual({ start: 1080, end: 1080 });
});
