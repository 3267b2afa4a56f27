import { describe, expect, it } from 'vitest';
import type { MorningGroup } from '../../../contract/progressWork.ts';
import type { Activity } from '../../../model/activity.ts';
import { energyFinding, estimatesFinding, hoursFinding, nightsFinding, weekdaysFinding } from './timeFindings.ts';

describe('The finding of weekdays', () => {
  const day = (weekday: number, realMinutes: number, days = 3) => ({ weekday, days, plannedMinutes: 420, realMinutes });
  const words = (...weekdays: ReturnType<typeof day>[]) => weekdaysFinding({ days: 9, weekdays, activities: [] });

  it('names the one farthest from plan', () => {
    expect(words(day(1, 410), day(6, 340))).toBe('Saturdays fall 1 h 20 short of plan');
    expect(words(day(1, 410), day(2, 460))).toBe('Tuesdays run 40 min over plan');
  });

  it('speaks of all days when they are alike', () => {
    expect(words(day(1, 410), day(2, 430))).toBe('Every weekday takes the time planned');
    expect(words(day(1, 390), day(2, 380))).toBe('Study days fall about 35 min short of plan');
    expect(words(day(1, 450, 6), day(2, 460))).toBe('Study days run about 33 min over plan');
  });

  it('does not speak of all days when some are on plan', () => {
    expect(words(day(1, 404), day(2, 416))).toBe('Mondays fall 16 min short of plan');
  });

  it('judges no weekday that was there once', () => {
    expect(words(day(1, 0, 1))).toBe('Planned and real time by weekday');
  });
});

describe('The finding of estimates', () => {
  const words = (...activities: [Activity, number, number?][]) =>
    estimatesFinding({
      all: null,
      weeks: [],
      activities: activities.map(([activity, median, sessions = 3]) => ({
        activity,
        median,
        sessions,
        lowerQuartile: 1,
        upperQuartile: 1,
        withinShare: 1,
      })),
    });

  it.each([
    [
      words(['code', 1.25], ['read', 1.1], ['write', 0.9]),
      'Code takes a quarter longer than planned; everything else is within 10 %',
    ],
    [
      words(['code', 1.25], ['read', 0.6], ['write', 0.95]),
      'Reading takes a third less time than planned; one other is more than 10 % off',
    ],
    [
      words(['code', 2], ['read', 1.2], ['write', 1.15]),
      'Code takes twice as long as planned; 2 others are more than 10 % off',
    ],
    [words(['code', 1.02], ['read', 0.97]), 'Every activity is within 10 % of what was planned'],
    [words(['code', 1.02]), 'Code is within 10 % of what was planned'],
    [words(['code', 3]), 'Code takes more than twice as long as planned'],
    [words(['read', 0.3]), 'Reading takes less than half the time planned'],
    [words(['present', 1.12]), 'Presenting takes a little longer than planned'],
    [words(['code', 3, 2]), 'Real against planned time of each session'],
  ])('is %s', (found, expected) => expect(found).toBe(expected));
});

describe('The finding of hours', () => {
  const words = (minutes: Record<number, number>) => {
    const hours = Array.from({ length: 24 }, (_, hour) => minutes[hour] ?? 0);
    const totalMinutes = hours.reduce((sum, each) => sum + each, 0);
    return hoursFinding({ totalMinutes, hours, days: 1, weekdays: [], unmeasuredSessions: 0, unplacedStretches: 0 });
  };

  it.each([
    [{ 5: 32, 6: 30, 8: 18, 21: 20 }, '62 % of your focus lies before 07:00'],
    [{ 9: 10, 20: 20, 21: 50, 22: 20 }, '70 % of your focus lies between 20:00 and 22:00'],
    [{ 6: 30, 21: 70 }, '70 % of your focus lies after 21:00'],
    [{ 0: 1, 5: 66, 21: 33 }, '67 % of your focus lies before 06:00'],
    [{ 5: 33, 20: 66, 23: 1 }, '67 % of your focus lies after 20:00'],
    [{ 6: 30, 7: 30 }, 'All of your focus lies between 06:00 and 08:00'],
    [{}, 'No focus measured'],
  ])('is the shortest span that holds most', (minutes, expected) => expect(words(minutes)).toBe(expected));
});

describe('The finding of energy', () => {
  const words = (energy: number | null, mood: number | null, change: number | null) =>
    energyFinding({ step: 'day', points: [], whole: { sessions: 9, energy, reflections: 9, mood }, change });

  it('says the level, and a change worth saying', () => {
    expect(words(3.64, 4, null)).toBe('Energy after sessions is 3.6 of 5');
    expect(words(3.64, 4, 0.29)).toBe('Energy after sessions stays near 3.6 of 5');
    expect(words(3.64, 4, -0.62)).toBe('Energy after sessions is 0.6 lower in the later half');
    expect(words(3.64, 4, 0.62)).toBe('Energy after sessions is 0.6 higher in the later half');
    expect(words(null, 4, null)).toBe('Days feel like 4.0 of 5');
    expect(words(null, null, null)).toBe('No energy noted');
  });
});

describe('The finding of nights', () => {
  const group = (mornings: number, energy: number | null): MorningGroup => ({
    mornings,
    energy,
    moodDays: 0,
    mood: null,
  });
  const words = (
    short: MorningGroup,
    middle: MorningGroup,
    long: MorningGroup,
    evenings = [group(0, null), group(0, null)],
  ) => {
    const [afterEvening = group(0, null), afterNoEvening = group(0, null)] = evenings;
    return nightsFinding({
      lengths: [
        { length: 'under-6', ...short },
        { length: '6-to-7', ...middle },
        { length: '7-or-more', ...long },
      ],
      afterEvening,
      afterNoEvening,
    });
  };
  const none = group(1, null);

  it('compares the shortest with the longest nights there are enough of', () => {
    expect(words(group(9, 3), none, group(12, 3.8))).toBe(
      'Energy is 0.8 lower after nights under six hours (9 nights)',
    );
    expect(words(none, group(4, 4), group(12, 3.5))).toBe(
      'Energy is 0.5 higher after nights of six to seven hours (4 nights)',
    );
    expect(words(group(9, 3.6), none, group(12, 3.8))).toBe('Energy is about the same after short and long nights');
  });

  it('compares days with and without evenings where the nights are all alike', () => {
    const evenings = [group(12, 3), group(4, 3.5)];
    expect(words(none, none, group(12, 3.8), evenings)).toBe(
      'Energy is 0.5 lower after days with an evening session (12 days)',
    );
    expect(words(none, none, none, [group(3, 3), group(3, 3.1)])).toBe(
      'Energy is about the same with and without an evening session before',
    );
  });

  it('compares nothing with too few', () => {
    expect(words(none, none, group(12, 3.8))).toBe('Energy of mornings and the nights before');
  });
});
