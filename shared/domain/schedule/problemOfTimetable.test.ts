import { expect, test } from 'vitest';
import { time, timetable } from '../testing/aRun.ts';
import { problemOfTimetable } from './problemOfTimetable.ts';

const { morning, evening } = timetable();

test('says which window is wrong, in words', () => {
  const turned = { start: time('10:00'), end: time('05:00') };
  expect(problemOfTimetable({ morning: turned, evening })).toBe('The morning must end after it starts.');
  expect(problemOfTimetable({ morning, evening: { start: time('09:00'), end: time('11:00') } })).toBe(
    'The evening must start after the morning ends.',
  );
});

test('has nothing to say of windows that follow each other', () => {
  expect(problemOfTimetable({ morning, evening })).toBeNull();
});
