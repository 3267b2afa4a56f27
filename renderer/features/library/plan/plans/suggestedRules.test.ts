import { expect, test } from 'vitest';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { LocalDate } from '#shared/model/time.ts';
import { PLAN_TIMETABLE, Timetable } from '#shared/model/timetable.ts';
import { suggestedRules } from './suggestedRules.ts';

const early = Timetable.parse({
  morning: { start: '06:00', end: '08:00' },
  evening: { start: '21:00', end: '23:00' },
});
const shipped = aPlan();
const own = { ...aPlan(), timetable: early };
/** A Saturday. */
const today = LocalDate.parse('2027-02-20');

test('the first day is the next study day', () => {
  const asked = { plan: shipped, isOwn: false, current: shipped, today };
  const startWith = (restWeekdays: (1 | 7)[]) =>
    suggestedRules({ ...asked, settings: { timetable: PLAN_TIMETABLE, weekdayTimetables: {}, restWeekdays } })
      .startDate;
  expect(startWith([])).toBe('2027-02-21');
  expect(startWith([7])).toBe('2027-02-22');
  expect(startWith([7, 1])).toBe('2027-02-23');
});

test('a plan of one’s own brings its windows, and they go with it', () => {
  const asked = { settings: { timetable: PLAN_TIMETABLE, weekdayTimetables: {}, restWeekdays: [] }, today };
  expect(suggestedRules({ ...asked, plan: own, isOwn: true, current: shipped }).timetable).toEqual(early);
  const back = { plan: shipped, isOwn: false, current: own, today };
  expect(
    suggestedRules({ ...back, settings: { timetable: early, weekdayTimetables: {}, restWeekdays: [] } }).timetable,
  ).toEqual(PLAN_TIMETABLE);
});

test('windows of one’s own stay', () => {
  const mine = Timetable.parse({ ...early, morning: { start: '07:00', end: '11:00' } });
  const asked = { plan: shipped, isOwn: false, current: own, today };
  expect(
    suggestedRules({ ...asked, settings: { timetable: mine, weekdayTimetables: {}, restWeekdays: [] } }).timetable,
  ).toEqual(mine);
});
