import { describe, expect, it } from 'vitest';
import { burnUp } from '#shared/domain/progress/burnUp.ts';
import { minutesByActivity } from '#shared/domain/progress/minutesByActivity.ts';
import { minutesByDay } from '#shared/domain/progress/minutesByDay.ts';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { aRun, date, withOutcome } from '#shared/domain/testing/aRun.ts';
import { aWindow } from '#shared/domain/testing/aWindow.ts';
import { activityNumbers, burnUpNumbers, dayNumbers, windowNumbers } from './numbers.ts';

const plan = indexPlan(aPlan());
const run = withOutcome(withOutcome(aRun(), 'd1-s1', 'done', { minutes: 150 }), 'd1-s4', 'partly', { minutes: 45 });
const today = date('2027-02-03');

describe('The tables', () => {
  it('name every pane of the window', () => {
    const { columns, rows } = windowNumbers(
      aWindow({ state: (day, row) => (day === 1 && row === 3 ? 'half' : 'lit') }),
    );
    expect(columns).toHaveLength(5);
    expect(rows).toHaveLength(37);
    expect(rows[0]?.[4]).toBe('Practise, half lit');
  });

  it('have a column for every session that any day of a plan has', () => {
    const short = aWindow({ phases: [1], minutes: [60], evenings: 0 });
    const { columns, rows } = windowNumbers([
      ...short,
      ...aWindow({ phases: [1], minutes: [60, 60, 60], evenings: 2 }),
    ]);
    expect(columns).toEqual(['Day', 'First', 'First evening', 'Second evening']);
    expect(rows[0]).toEqual(['1', expect.stringContaining('clear'), '–', '–']);
    expect(windowNumbers(short).columns).toEqual(['Day', 'First']);
  });

  it('leave out what was done on days to come', () => {
    expect(burnUpNumbers(burnUp(plan, run, today)).rows).toEqual([
      ['Tue 2 Feb', '7 h', '2 h 45'],
      ['Wed 3 Feb', '14 h', '2 h 45'],
      ['Thu 4 Feb', '21 h', '–'],
    ]);
  });

  it('say real minutes beside planned ones', () => {
    expect(dayNumbers(minutesByDay(plan, run, today)).rows[0]).toEqual(['Tue 2 Feb', '7 h', '3 h 15']);
    expect(activityNumbers(minutesByActivity(plan, run)).rows).toEqual([['Read', '2 h', '2 h 30', '+25 %']]);
  });
});
