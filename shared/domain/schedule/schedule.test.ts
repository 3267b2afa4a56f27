import { describe, expect, test } from 'vitest';
import { WeekdayTimetables } from '../../model/timetable.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, date, rules, scheduleLines, timetable } from '../testing/aRun.ts';
import { weekdayOf } from '../time/localDate.ts';
import { placedSessions } from './placedSessions.ts';
import { layOut } from './schedule.ts';
import type { ScheduleRules } from './scheduleRules.ts';

const linesOf = (days: Parameters<typeof aPlan>[0], shape: Partial<ScheduleRules> = {}) =>
  scheduleLines(accepted(layOut(aPlan(days), rules(shape))));

const oneDay = { days: [[120, 60, 120, 120]] as const };
const twoDays = {
  days: [
    [120, 60, 120, 120],
    [120, 60, 120, 120],
  ] as const,
};

describe('laying the plan out', () => {
  test('packs the morning without gaps and puts the evening session into the evening', () => {
    expect(linesOf(oneDay)).toEqual([
      'd1-s1 2027-02-02 05:00',
      'd1-s2 2027-02-02 07:00',
      'd1-s3 2027-02-02 08:00',
      'd1-s4 2027-02-02 21:00',
    ]);
  });

  test('begins a new plan day on a new study date, also where the last one left room', () => {
    const roomy = timetable('05:00-20:00', '21:00-23:00');
    expect(linesOf(twoDays, { timetable: roomy })[4]).toBe('d2-s1 2027-02-03 05:00');
  });

  test('skips rest weekdays and begins on the first study date', () => {
    const lines = linesOf(twoDays, { startDate: date('2027-02-06'), restWeekdays: [6, 7] });
    expect(lines[0]).toBe('d1-s1 2027-02-08 05:00');
    const acrossSunday = linesOf(twoDays, { startDate: date('2027-02-06') });
    expect(acrossSunday[4]).toBe('d2-s1 2027-02-08 05:00');
  });

  test('the source plan of 37 days from 2 February with Sundays at rest ends on Tuesday 16 March', () => {
    const lines = linesOf({ days: Array.from({ length: 37 }, () => [120, 60, 120, 120] as const) });
    expect(lines).toHaveLength(148);
    expect(lines.at(-1)).toBe('d37-s4 2027-03-16 21:00');
  });

  test('a session without room goes whole into the first later window, and the flow goes on', () => {
    expect(linesOf(twoDays, { timetable: timetable('05:00-08:00', '20:00-22:00') })).toEqual([
      'd1-s1 2027-02-02 05:00',
      'd1-s2 2027-02-02 07:00',
      'd1-s3 2027-02-02 20:00',
      'd1-s4 2027-02-03 05:00',
      'd2-s1 2027-02-03 20:00',
      'd2-s2 2027-02-04 05:00',
      'd2-s3 2027-02-04 06:00',
      'd2-s4 2027-02-04 20:00',
    ]);
  });

  test('refuses windows that cannot hold the longest session and says how long they must be', () => {
    expect(layOut(aPlan(oneDay), rules({ timetable: timetable('05:00-06:30', '21:00-22:00') }))).toEqual({
      refused: 'The longest session takes 2 h. Give the morning or the evening at least 2 h.',
    });
  });

  test('refuses a first day far outside of a life', () => {
    expect(layOut(aPlan(), rules({ startDate: date('9999-12-31') }))).toHaveProperty('refused');
  });
});

describe('other times on some weekdays', () => {
  const weekdayTimetables = WeekdayTimetables.parse({
    3: { morning: { start: '06:00', end: '08:00' }, evening: { start: '18:00', end: '22:00' } },
    6: { morning: null, evening: { start: '14:00', end: '20:00' } },
  });

  test('are used there, and what does not fit goes on in the next window', () => {
    const plan = aPlan();
    const laidOut = accepted(layOut(plan, rules({ startDate: date('2027-02-03'), weekdayTimetables })));
    expect(scheduleLines(laidOut).slice(0, 6)).toEqual([
      'd1-s1 2027-02-03 06:00',
      'd1-s2 2027-02-03 18:00',
      'd1-s3 2027-02-03 19:00',
      'd1-s4 2027-02-04 05:00',
      'd2-s1 2027-02-05 05:00',
      'd2-s2 2027-02-05 07:00',
    ]);
  });

  test('without a morning the whole plan day comes in the evening', () => {
    const laidOut = accepted(layOut(aPlan(), rules({ startDate: date('2027-02-06'), weekdayTimetables })));
    expect(scheduleLines(laidOut).slice(0, 4)).toEqual([
      'd1-s1 2027-02-06 14:00',
      'd1-s2 2027-02-06 16:00',
      'd1-s3 2027-02-06 17:00',
      'd1-s4 2027-02-08 05:00',
    ]);
  });

  test('may hold the longest session alone, but not on a weekday of rest', () => {
    const short = timetable('05:00-06:00', '21:00-22:00');
    const asked = rules({ timetable: short, weekdayTimetables, restWeekdays: [] });
    const dates = placedSessions(accepted(layOut(aPlan(), asked))).map(({ placement }) => placement.date);
    expect(new Set(dates.map((day) => weekdayOf(day)))).toEqual(new Set([3, 4, 6]));
    expect(layOut(aPlan(), { ...asked, restWeekdays: [3, 6] })).toEqual({
      refused: 'The longest session takes 2 h. Give the morning or the evening at least 2 h.',
    });
  });
});
