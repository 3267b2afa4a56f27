import { expect, test } from 'vitest';
import type { DayWindow } from '../../model/timetable.ts';
import { time } from '../testing/aRun.ts';
import { problemOfWeekdayTimetables } from './problemOfWeekdayTimetables.ts';

const from = (start: string, end: string): DayWindow => ({ start: time(start), end: time(end) });

test.each([
  [{}, null],
  [{ 6: { morning: from('08:00', '12:00'), evening: null } }, null],
  [{ 6: { morning: null, evening: null } }, 'Saturday: keep the morning or the evening, or make it a rest day.'],
  [{ 6: { morning: from('12:00', '08:00'), evening: null } }, 'Saturday: the morning must end after it starts.'],
  [{ 1: { morning: null, evening: from('21:00', '21:00') } }, 'Monday: the evening must end after it starts.'],
  [
    { 1: { morning: from('08:00', '12:00'), evening: from('11:00', '13:00') } },
    'Monday: the evening must start after the morning ends.',
  ],
])('of %j it is said: %s', (timetables, problem) => {
  expect(problemOfWeekdayTimetables(timetables)).toBe(problem);
});
