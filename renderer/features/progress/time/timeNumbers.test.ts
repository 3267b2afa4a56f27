import { expect, it } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { energyNumbers, morningNumbers } from './energyNumbers.ts';
import { estimateNumbers, hourNumbers, weekdayNumbers } from './timeNumbers.ts';

const monday = LocalDate.parse('2027-02-15');

it('hours with focus have a row each, and a column a weekday', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 5 ? 90 : 0));
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => (weekday === 2 ? hours : hours.map(() => 0)));
  const { columns, rows, raw } = hourNumbers({
    totalMinutes: 90,
    days: 1,
    hours,
    weekdays,
    unmeasuredSessions: 0,
    unplacedStretches: 0,
  });
  expect(columns).toEqual(['Hour', 'All', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  expect(rows).toEqual([['05:00', '1 h 30', '–', '1 h 30', '–', '–', '–', '–', '–']]);
  expect(raw?.rows[5]).toEqual(['05:00', 90, 0, 90, 0, 0, 0, 0, 0]);
});

it('a mean study day is told by weekday, then by activity', () => {
  const minutes = { plannedMinutes: 420, realMinutes: 385.4 };
  const { rows, raw } = weekdayNumbers({
    days: 9,
    weekdays: [{ weekday: 6, days: 2, ...minutes }],
    activities: [{ activity: 'code', ...minutes }],
  });
  expect(rows).toEqual([
    ['Saturday', '2', '7 h', '6 h 25'],
    ['Code', '9', '7 h', '6 h 25'],
  ]);
  expect(raw?.rows[0]).toEqual(['Saturday', 2, 420, 385.4]);
});

it('estimates are told for all, by activity and by week', () => {
  const spread = { sessions: 8, median: 1.25, lowerQuartile: 1, upperQuartile: 1.4, withinShare: 0.375 };
  const { rows, raw } = estimateNumbers({
    all: spread,
    activities: [{ activity: 'code', ...spread }],
    weeks: [{ monday, sessions: 8, median: 0.9 }],
  });
  expect(rows).toEqual([
    ['All', '8', '+25 %', 'as planned to +40 %', '38 %'],
    ['Code', '8', '+25 %', 'as planned to +40 %', '38 %'],
    ['Week of 15 Feb 2027', '8', '−10 %', '–', '–'],
  ]);
  expect(raw?.rows.slice(1)).toEqual([
    ['Code', 8, 1.25, 1, 1.4, 0.375],
    ['Week from 2027-02-15', 8, 0.9, null, null, null],
  ]);
});

it('what nobody said is a dash', () => {
  const point = { date: monday, sessions: 2, energy: 3.25, reflections: 0, mood: null };
  const energy = { step: 'day' as const, points: [point], whole: point, change: null };
  expect(energyNumbers(energy).rows).toEqual([['15 Feb 2027', '3.3', '2', '–', '0']]);
  expect(energyNumbers(energy).raw?.rows).toEqual([['2027-02-15', 3.25, 2, null, 0]]);
  const group = { mornings: 2, energy: null, moodDays: 4, mood: 3.5 };
  expect(morningNumbers([{ name: 'Under 6 h', ...group }]).rows).toEqual([['Under 6 h', '2', '–', '4', '3.5']]);
});
