import { describe, expect, test } from 'vitest';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import { aRun, date, withOutcome } from '../testing/aRun.ts';
import { forecast } from './forecast.ts';
import { studyDays } from './studyDays.ts';

/** Ten plan days of 420 minutes from Tuesday 2 February; Sundays at rest; as planned to Friday 12 February. */
const plan = aPlan({ days: Array.from({ length: 10 }, () => [120, 60, 120, 120] as const) });
const index = indexPlan(plan);

const afterDays = (days: number, sessions: readonly number[] = [1, 2, 3, 4]) => {
  let run = aRun({ plan });
  for (let day = 1; day <= days; day += 1) {
    for (const place of sessions) run = withOutcome(run, `d${day}-s${place}`, 'done');
  }
  return run;
};

describe('the forecast', () => {
  test('says nothing before three days have work, nor without any pace', () => {
    expect(forecast(index, afterDays(2), date('2027-02-04')).finish).toBeNull();
    expect(forecast(index, afterDays(3), date('2027-02-05')).finish).not.toBeNull();
    expect(forecast(index, afterDays(3), date('2027-03-05')).finish).toBeNull();
  });

  test('as planned it ends on the last day of the plan, Sundays skipped', () => {
    expect(forecast(index, afterDays(4), date('2027-02-06'))).toEqual({
      doneMinutes: 4 * 420,
      plannedMinutes: 4 * 420,
      aheadMinutes: 0,
      aheadDays: 0,
      isFinished: false,
      finish: '2027-02-12',
      earliest: '2027-02-12',
      latest: '2027-02-12',
      pace: {
        minutes: 420,
        slowMinutes: 420,
        fastMinutes: 420,
        studyDays: 4,
        from: '2027-02-02',
        to: '2027-02-05',
      },
    });
  });

  test('without the evenings it takes longer and is behind by them', () => {
    // 300 a day; 4200 − 1200 = 3000 left from Saturday 6 on: ten study days, Sundays 7 and 14 skipped.
    const mornings = forecast(index, afterDays(4, [1, 2, 3]), date('2027-02-06'));
    expect(mornings.aheadMinutes).toBe(-4 * 120);
    expect(mornings.finish).toBe('2027-02-17');
  });

  test('the band runs from the pace of the slower days to that of the faster ones', () => {
    // 420, 300, 180, 0: mean 225, quartiles 135 and 330; 3300 left from Saturday 6 on.
    let run = afterDays(1);
    for (const id of ['d2-s1', 'd2-s2', 'd2-s3', 'd3-s1', 'd3-s2']) run = withOutcome(run, id, 'done');
    const uneven = forecast(index, run, date('2027-02-06'));
    expect(uneven.pace).toMatchObject({ minutes: 225, slowMinutes: 135, fastMinutes: 330, studyDays: 4 });
    expect(uneven.aheadMinutes).toBe(-(4 * 420 - 900));
    expect(uneven.aheadDays).toBeCloseTo(-780 / 420);
    // Today counts as the first of 10, 15 and 25 study days.
    expect([uneven.earliest, uneven.finish, uneven.latest]).toEqual(['2027-02-17', '2027-02-23', '2027-03-06']);
  });

  test('the band is open where the slower days lead nowhere', () => {
    let run = afterDays(2);
    for (const place of [1, 2]) run = withOutcome(run, `d3-s${place}`, 'done', { date: date('2027-02-09') });
    // 420, 420, 0, 0, 0, 0, 180 on Tuesday 2 to Tuesday 9, Sunday at rest.
    const open = forecast(index, run, date('2027-02-10'));
    expect(open.pace).toMatchObject({ minutes: 1020 / 7, slowMinutes: 0, fastMinutes: 300, studyDays: 7 });
    expect(open.finish).not.toBeNull();
    expect(open.latest).toBeNull();
  });

  test('work on a rest day counts for the study day before it, and days of a holiday are skipped', () => {
    // Days 1 to 5 on Tuesday to Saturday, the sixth on Sunday: the five paces are 420 four times and 840.
    let run = afterDays(5);
    for (const place of [1, 2, 3, 4]) run = withOutcome(run, `d6-s${place}`, 'done', { date: date('2027-02-07') });
    const holiday = { ...run, blackouts: [{ from: date('2027-02-08'), to: date('2027-02-10') }] };
    const ahead = forecast(index, holiday, date('2027-02-11'));
    expect(ahead.pace).toMatchObject({
      minutes: 504,
      slowMinutes: 420,
      fastMinutes: 504,
      studyDays: 5,
      to: '2027-02-06',
    });
    // 1680 left: four days of 504 from Thursday 11 on, the Sunday skipped.
    expect(ahead.finish).toBe('2027-02-15');
  });

  test('today is not counted against the pace before it is over', () => {
    const morning = withOutcome(afterDays(4), 'd5-s1', 'done');
    expect(forecast(index, morning, date('2027-02-06'))).toMatchObject({ aheadMinutes: 0, finish: '2027-02-12' });
  });

  test('work of later days that is done already is ahead', () => {
    const ahead = withOutcome(afterDays(4), 'd6-s1', 'done', { date: date('2027-02-05') });
    expect(forecast(index, ahead, date('2027-02-06')).aheadMinutes).toBe(120);
  });

  test('once everything is done or set aside it is the day of the last work', () => {
    let run = afterDays(9);
    for (const place of [1, 2, 3]) run = withOutcome(run, `d10-s${place}`, 'done');
    run = withOutcome(run, 'd10-s4', 'skipped');
    expect(forecast(index, run, date('2027-03-01'))).toMatchObject({ isFinished: true, finish: '2027-02-12' });
  });
});

describe('study days', () => {
  test('a streak survives rest days and a today that has not begun', () => {
    expect(studyDays(afterDays(6), date('2027-02-08'))).toEqual({ streak: 6, worked: 6, missed: 0 });
    expect(studyDays(afterDays(6), date('2027-02-09'))).toEqual({ streak: 6, worked: 6, missed: 0 });
  });

  test('a study day without work ends it; setting sessions aside is not work', () => {
    const skipped = withOutcome(afterDays(3), 'd4-s1', 'skipped');
    expect(studyDays(skipped, date('2027-02-06'))).toEqual({ streak: 0, worked: 3, missed: 1 });
  });

  test('before the first day there is nothing to count', () => {
    expect(studyDays(aRun({ plan }), date('2027-01-20'))).toEqual({ streak: 0, worked: 0, missed: 0 });
  });
});
