import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, type ProgressFilter } from '../../../model/progressFilter.ts';
import type { LocalDate } from '../../../model/time.ts';
import { date } from '../../testing/aRun.ts';
import { addDays, weekdayOf } from '../../time/localDate.ts';
import { aHistory, anyFilter, anyWork, aSession, FIRST_OF_ANY, narrowed } from './testing/aHistory.ts';
import { weekdayMinutes } from './weekdayMinutes.ts';
import type { WorkHistory } from './workHistory.ts';

const TODAY = date('2027-02-16');

describe('Minutes by weekday', () => {
  it('are means of the days that are over', () => {
    const history = aHistory({
      sessions: [
        aSession({ on: '2027-02-01', estimate: 120, real: 90 }),
        aSession({ on: '2027-02-08', estimate: 60, real: 80, activity: 'code' }),
        aSession({ on: '2027-02-09', estimate: 60, state: 'waiting' }),
        aSession({ on: TODAY, estimate: 60 }),
      ],
    });
    const { days, weekdays, activities } = weekdayMinutes(history, NO_FILTER, TODAY);
    // Study days from Monday 1 to Monday 15 February without two Sundays.
    expect(days).toBe(13);
    expect(weekdays[0]).toEqual({ weekday: 1, days: 3, plannedMinutes: 60, realMinutes: 170 / 3 });
    expect(weekdays[1]).toEqual({ weekday: 2, days: 2, plannedMinutes: 30, realMinutes: 0 });
    expect(weekdays.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(activities).toEqual([
      { activity: 'read', plannedMinutes: 180 / 13, realMinutes: 90 / 13 },
      { activity: 'code', plannedMinutes: 60 / 13, realMinutes: 80 / 13 },
    ]);
  });

  it('count work on a rest day, and leave out what was set aside', () => {
    const history = aHistory({
      sessions: [
        aSession({ on: '2027-02-05', done: '2027-02-07', real: 50 }),
        aSession({ on: '2027-02-05', state: 'skipped' }),
      ],
    });
    const { weekdays } = weekdayMinutes(history, NO_FILTER, TODAY);
    expect(weekdays).toEqual([
      { weekday: 5, days: 1, plannedMinutes: 60, realMinutes: 0 },
      { weekday: 6, days: 1, plannedMinutes: 0, realMinutes: 0 },
      { weekday: 7, days: 1, plannedMinutes: 0, realMinutes: 50 },
    ]);
  });

  it('plan nothing after the day a run was put away', () => {
    const sessions = [aSession({ on: '2027-02-01' }), aSession({ on: '2027-02-03', state: 'waiting' })];
    const { weekdays } = weekdayMinutes(aHistory({ sessions, archivedOn: date('2027-02-02') }), NO_FILTER, TODAY);
    expect(weekdays).toEqual([{ weekday: 1, days: 1, plannedMinutes: 60, realMinutes: 60 }]);
  });

  it('plan nothing in a pause but what was done in spite of it', () => {
    const sessions = [
      aSession({ on: '2027-02-01' }),
      aSession({ on: '2027-02-02', state: 'waiting' }),
      aSession({ on: '2027-02-03', state: 'waiting' }),
      aSession({ on: '2027-02-04', real: 30 }),
    ];
    const { weekdays } = weekdayMinutes(aHistory({ sessions, pausedOn: date('2027-02-03') }), NO_FILTER, TODAY);
    expect(weekdays.map(({ weekday, plannedMinutes, realMinutes }) => [weekday, plannedMinutes, realMinutes])).toEqual([
      [1, 60, 60],
      [2, 60, 0],
      [4, 60, 30],
    ]);
  });

  it('keep to the mean of all days when only an activity is asked for', () => {
    const sessions = [
      aSession({ on: '2027-02-01', activity: 'code' }),
      aSession({ on: '2027-02-08', activity: 'read' }),
    ];
    const { weekdays } = weekdayMinutes(aHistory({ sessions }), narrowed({ activity: 'code' }), TODAY);
    expect(weekdays[0]).toEqual({ weekday: 1, days: 2, plannedMinutes: 30, realMinutes: 30 });
  });

  it('are none before the first day is over', () => {
    const nothing = { days: 0, weekdays: [], activities: [] };
    expect(weekdayMinutes(aHistory(), NO_FILTER, TODAY)).toEqual(nothing);
    expect(weekdayMinutes(aHistory({ sessions: [aSession({ on: TODAY })] }), NO_FILTER, TODAY)).toEqual(nothing);
  });

  it('agree with going through every day and every session', () => {
    const anyToday = fc.integer({ min: 4, max: 16 }).map((days) => addDays(FIRST_OF_ANY, days));
    fc.assert(
      fc.property(anyWork, anyFilter, anyToday, (history, filter, today) => {
        const quick = weekdayMinutes(history, filter, today);
        for (let weekday = 1; weekday <= 7; weekday += 1) {
          const found = quick.weekdays.find((one) => one.weekday === weekday);
          const slow = slowWeekday(history, filter, today, weekday);
          expect(found?.days ?? 0).toBe(slow.days);
          if (!found) continue;
          expect(found.plannedMinutes).toBeCloseTo(slow.planned / slow.days, 8);
          expect(found.realMinutes).toBeCloseTo(slow.real / slow.days, 8);
        }
        const sum = (of: 'plannedMinutes' | 'realMinutes') => ({
          activities: quick.activities.reduce((total, one) => total + one[of] * quick.days, 0),
          weekdays: quick.weekdays.reduce((total, one) => total + one[of] * one.days, 0),
        });
        expect(sum('plannedMinutes').activities).toBeCloseTo(sum('plannedMinutes').weekdays, 6);
        expect(sum('realMinutes').activities).toBeCloseTo(sum('realMinutes').weekdays, 6);
      }),
    );
  });
});

function slowWeekday({ runs: [run] }: WorkHistory, filter: ProgressFilter, today: LocalDate, weekday: number) {
  const result = { days: 0, planned: 0, real: 0 };
  if (!run) return result;
  const sessions = run.sessions.filter((one) => filter.phase === null || one.phase === filter.phase);
  const planned = (one: (typeof sessions)[number], day: LocalDate) =>
    one.placement.date === day &&
    one.outcome?.state !== 'skipped' &&
    (one.outcome !== null || run.pausedOn === null || day < run.pausedOn) &&
    (run.archivedOn === null || day <= run.archivedOn);
  const worked = (one: (typeof sessions)[number], day: LocalDate) =>
    one.outcome?.date === day && one.outcome.state !== 'skipped';
  const isUsed = (day: LocalDate) => sessions.some((one) => planned(one, day) || worked(one, day));
  const all = Array.from({ length: 18 }, (_, index) => addDays(FIRST_OF_ANY, index - 2));
  for (const day of all) {
    if (weekdayOf(day) !== weekday || day >= today) continue;
    if ((filter.from && day < filter.from) || (filter.to && day > filter.to)) continue;
    const isBetween = all.some((one) => one <= day && isUsed(one)) && all.some((one) => one >= day && isUsed(one));
    const isStudy = weekday !== 7 && (run.pausedOn === null || day < run.pausedOn);
    if (!isUsed(day) && !(isBetween && isStudy)) continue;
    result.days += 1;
    for (const one of sessions) {
      if (filter.activity !== null && one.activity !== filter.activity) continue;
      if (planned(one, day)) result.planned += one.estimateMinutes;
      if (worked(one, day)) result.real += one.outcome?.minutes ?? 0;
    }
  }
  return result;
}
