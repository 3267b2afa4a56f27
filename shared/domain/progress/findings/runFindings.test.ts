import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/model/activity.ts';
import { LocalDate } from '#shared/model/time.ts';
import type { MinutesOfDay } from '../minutesByDay.ts';
import {
  activityFinding,
  minutesFinding,
  paceFinding,
  paceInWords,
  paceSource,
  standingFinding,
  streakFinding,
  windowFinding,
} from './runFindings.ts';

/** Days of seven hours. */
const pace = (doneHours: number, plannedHours: number) => ({
  doneMinutes: doneHours * 60,
  plannedMinutes: plannedHours * 60,
  aheadMinutes: (doneHours - plannedHours) * 60,
  aheadDays: (doneHours - plannedHours) / 7,
  finish: null,
  earliest: null,
  latest: null,
  pace: null,
  isFinished: false,
});
const march = (day: number) => LocalDate.parse(`2027-03-${day}`);

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
    [81.5, 99, '2.5 days behind'],
    [92, 99, 'One day behind'],
    [95, 99, 'Four hours behind'],
    [99, 98, 'One hour ahead'],
    [97.5, 99, 'One and a half hours behind'],
    [98.5, 99, 'Half an hour behind'],
    [98.8, 99, 'On plan'],
    [113, 99, '2 days ahead'],
  ])('says %d done against %d planned as "%s"', (done, planned, words) => {
    expect(paceFinding(pace(done, planned), { morning: 60, evening: 60 })).toBe(words);
  });

  it('says when all that is missing is of one part of the day', () => {
    expect(paceFinding(pace(95, 99), { morning: 0, evening: 240 })).toBe('Four hours behind, all of them evenings');
    expect(paceFinding(pace(85, 99), { morning: 840, evening: 0 })).toBe('2 days behind, all of them mornings');
    expect(paceFinding(pace(95, 99), null)).toBe('Four hours behind');
    expect(paceFinding(pace(98, 99), { morning: 0, evening: 60 })).toBe('One hour behind');
  });

  it('names the day it leads to', () => {
    expect(paceFinding({ ...pace(81.5, 99), finish: march(14) }, null)).toBe(
      '2.5 days behind; at this pace done on 14 March',
    );
  });

  it('looks no further once all is done', () => {
    expect(paceFinding({ ...pace(259, 259), isFinished: true }, { morning: 0, evening: 0 })).toBe('Everything is done');
    expect(standingFinding({ ...pace(20, 20), isFinished: true })).toBe('All of this is done');
  });

  it('tells of a part how much of it is done', () => {
    expect(standingFinding({ ...pace(0, 0), isFinished: true })).toBe('Nothing is planned here');
    expect(standingFinding(pace(16, 18))).toBe('16 h done here, two hours behind');
  });

  it('says in words what is drawn, and where the pace comes from', () => {
    const drawn = { ...pace(95, 99), finish: march(18), earliest: march(16), latest: march(22) };
    expect(paceInWords(drawn)).toBe(
      '95 h done, 99 h planned until now; at this pace all is done on 18 Mar, between 16 Mar and 22 Mar at the paces of most days.',
    );
    expect(paceInWords({ ...drawn, latest: null })).toContain('on 18 Mar, 16 Mar at the earliest.');
    expect(paceInWords(pace(95, 99))).toBe('95 h done, 99 h planned until now.');
    const source = { minutes: 402, slowMinutes: 360, fastMinutes: 420, studyDays: 7, from: march(11), to: march(18) };
    expect(paceSource({ ...drawn, pace: source })).toBe('pace of 11 Mar to 18 Mar, 6 h 42 a study day');
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

  const days = (count: number, realMinutes: number, shape: Partial<MinutesOfDay> = {}): MinutesOfDay[] =>
    Array.from({ length: count }, (_, day) => ({
      date: LocalDate.parse(`2027-02-${String(day + 1).padStart(2, '0')}`),
      plannedMinutes: 420,
      realMinutes,
      isToday: false,
      isToCome: false,
      isRest: false,
      ...shape,
    }));

  it('compares a day of work with a day of plan', () => {
    expect(minutesFinding(days(10, 372))).toBe('6 h 12 a study day, 48 min under plan');
    expect(minutesFinding(days(4, 430))).toBe('7 h 10 a study day, 10 min over plan');
    expect(minutesFinding(days(4, 419))).toBe('6 h 59 a study day, as planned');
  });

  it('counts neither today nor what is to come, and work on rest days for the study days', () => {
    const others = [...days(1, 90, { isToday: true }), ...days(3, 0, { isToCome: true })];
    expect(minutesFinding(others)).toBe('No minutes yet');
    const rest = days(1, 84, { plannedMinutes: 0, isRest: true });
    expect(minutesFinding([...days(4, 399), ...rest, ...others])).toBe('7 h a study day, as planned');
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
