import { expect, test } from 'vitest';
import { aRun, date } from '#shared/domain/testing/aRun.ts';
import type { Run } from '#shared/model/run.ts';
import { WeekdayTimetables } from '#shared/model/timetable.ts';
import { dayChoices } from './dayChoices.ts';

const today = date('2027-02-04');
const friday = date('2027-02-05');
const words = (run: Run, day = friday) => dayChoices(run, day, today).map(({ word }) => word);

test('nothing can be done with a day that is over', () => {
  expect(words(aRun(), date('2027-02-03'))).toEqual([]);
});

test('a study day can be kept free, halved, or be the day to go on', () => {
  expect(words(aRun())).toEqual([
    'Keep this day free…',
    'Only the morning…',
    'Only the evening…',
    'Shift everything waiting to this day…',
  ]);
});

test('a half day can be the other half, or whole again', () => {
  expect(words(aRun({ halfDays: { [friday]: 'morning' } }))).toEqual([
    'Keep this day free…',
    'Only the evening…',
    'A whole day again…',
    'Shift everything waiting to this day…',
  ]);
});

test('a day kept free can only be given back', () => {
  const run = aRun({ blackouts: [{ from: friday, to: friday }] });
  expect(words(run)).toEqual(['Study on this day again…', 'Shift everything waiting to this day…']);
});

test('a weekday with one window has no halves, and a paused run is not shifted', () => {
  const evenings = WeekdayTimetables.parse({ 5: { morning: null, evening: { start: '19:00', end: '22:00' } } });
  const run = aRun({ weekdayTimetables: evenings, pausedOn: today });
  expect(words(run)).toEqual(['Keep this day free…']);
});

test('a rest weekday is only a day to go on', () => {
  expect(words(aRun(), date('2027-02-07'))).toEqual(['Shift everything waiting to this day…']);
});
