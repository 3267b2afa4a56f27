import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/model/activity.ts';
import { LocalDate } from '#shared/model/time.ts';
import { activityFinding, minutesFinding, paceFinding, paceInWords, streakFinding, windowFinding } from './findings.ts';

const pace = (doneHours: number, plannedHours: number) => ({
  doneMinutes: doneHours * 60,
  plannedMinutes: plannedHours * 60,
  aheadMinutes: (doneHours - plannedHours) * 60,
  finish: LocalDate.parse('2027-03-18'),
  isFinished: false,
});

const took = (activity: Activity, plannedMinutes: number, realMinutes: number) => ({
  activity,
  sessions: 1,
  plannedMinutes,
  realMinutes,
  differencePercent: Math.round(((realMinutes - plannedMinutes) / plannedMinutes) * 100),
});

describe('The finding of the window', () => {
  it('counts lit panes', () => {
    expect(windowFinding({ lit: 55, total: 148 })).toBe('55 of 148 panes are lit');
    expect(windowFinding({ lit: 1, total: 148 })).toBe('1 of 148 panes is lit');
    expect(windowFinding({ lit: 0, total: 148 })).toBe('The window is clear');
    expect(windowFinding({ lit: 148, total: 148 })).toBe('All 148 panes are lit');
  });
});

describe('The finding of the pace', () => {
  it.each([
    [95, 99, 'Four hours behind plan'],
    [99, 98, 'One hour ahead of plan'],
    [97.5, 99, 'One and a half hours behind plan'],
    [98.5, 99, 'Half an hour behind plan'],
    [98.8, 99, 'On plan'],
    [70, 99, '29 hours behind plan'],
  ])('says %d done against %d planned as "%s"', (done, planned, words) => {
    expect(paceFinding(pace(done, planned), { morning: 60, evening: 60 })).toBe(words);
  });

  it('says when all that is missing is of one part of the day', () => {
    expect(paceFinding(pace(95, 99), { morning: 0, evening: 240 })).toBe(
      'Four hours behind plan, all of them evenings',
    );
    expect(paceFinding(pace(95, 99), { morning: 240, evening: 0 })).toBe(
      'Four hours behind plan, all of them mornings',
    );
    expect(paceFinding(pace(95, 99), null)).toBe('Four hours behind plan');
    expect(paceFinding(pace(98, 99), { morning: 0, evening: 60 })).toBe('One hour behind plan');
  });

  it('looks no further once all is done', () => {
    expect(paceFinding({ ...pace(259, 259), isFinished: true }, { morning: 0, evening: 0 })).toBe('Everything is done');
  });

  it('names the day it leads to', () => {
    expect(paceInWords(pace(95, 99))).toBe('95 h done, 99 h planned until now; at this pace all is done on 18 Mar.');
    expect(paceInWords({ ...pace(95, 99), finish: null })).toBe('95 h done, 99 h planned until now.');
  });
});

describe('The finding of the days', () => {
  it.each([
    [{ streak: 0, missed: 0, worked: 0 }, 'No study day yet'],
    [{ streak: 1, missed: 0, worked: 1 }, 'The first study day'],
    [{ streak: 16, missed: 0, worked: 16 }, 'No study day missed yet'],
    [{ streak: 5, missed: 2, worked: 14 }, 'Five study days in a row'],
    [{ streak: 0, missed: 3, worked: 12 }, '12 of 15 study days worked'],
  ])('is said without blame', (days, words) => {
    expect(streakFinding(days)).toBe(words);
  });

  it('compares a day of work with a day of plan', () => {
    expect(minutesFinding({ real: 372 * 10, planned: 420 * 10, days: 10 })).toBe(
      '6 h 12 a study day, 48 min under plan',
    );
    expect(minutesFinding({ real: 430 * 4, planned: 420 * 4, days: 4 })).toBe('7 h 10 a study day, 10 min over plan');
    expect(minutesFinding({ real: 419 * 4, planned: 420 * 4, days: 4 })).toBe('6 h 59 a study day, as planned');
    expect(minutesFinding({ real: 0, planned: 0, days: 0 })).toBe('No minutes yet');
  });
});

describe('The finding of the activities', () => {
  it('names the one that takes longest beyond its plan', () => {
    expect(activityFinding([took('read', 1920, 1745), took('code', 1320, 1635), took('whiteboard', 780, 875)])).toBe(
      'Code takes a quarter longer',
    );
  });

  it('names a quick one when none takes longer', () => {
    expect(activityFinding([took('read', 600, 410), took('code', 600, 600)])).toBe('Reading takes a third less time');
  });

  it('does not judge an activity by one short session', () => {
    expect(activityFinding([took('discuss', 60, 180)])).toBe('Time by activity');
  });

  it('says so when the plan was right', () => {
    expect(activityFinding([took('code', 600, 620)])).toBe('Each activity takes the time planned');
  });
});
