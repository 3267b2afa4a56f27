import { expect, it } from 'vitest';
import type { MinutesOfDay } from '#shared/domain/progress/minutesByDay.ts';
import { LocalDate } from '#shared/model/time.ts';
import { hoursByWeek } from './hoursByWeek.ts';

const day = (date: string, plannedMinutes: number, realMinutes: number): MinutesOfDay => ({
  date: LocalDate.parse(date),
  plannedMinutes,
  realMinutes,
  isToday: false,
  isToCome: false,
  isRest: false,
});

it('adds the days of each week from Monday to Sunday, the present one marked and those to come open', () => {
  const days = [
    day('2027-02-02', 60, 50),
    day('2027-02-07', 30, 40),
    day('2027-02-08', 60, 10),
    day('2027-02-15', 60, 0),
  ];
  expect(hoursByWeek(days, LocalDate.parse('2027-02-10'))).toEqual([
    { ...day('2027-02-01', 90, 90) },
    { ...day('2027-02-08', 60, 10), isToday: true },
    { ...day('2027-02-15', 60, 0), isToCome: true },
  ]);
});
