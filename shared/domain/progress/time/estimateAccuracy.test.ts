import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../model/progressFilter.ts';
import { addDays, weekdayOf } from '../../time/localDate.ts';
import { estimateAccuracy } from './estimateAccuracy.ts';
import { aHistory, anyFilter, anyWork, aSession, narrowed } from './testing/aHistory.ts';

const took = (activity: 'read' | 'code', real: number, on = '2027-02-01') => aSession({ activity, real, on });

describe('Estimates', () => {
  it('are judged by the median of real ÷ planned, its quartiles and how many were good', () => {
    const sessions = [took('read', 60), took('read', 51), took('read', 69), took('code', 90), took('code', 75)];
    const { all, activities } = estimateAccuracy(aHistory({ sessions }), NO_FILTER);
    expect(all).toEqual({ sessions: 5, median: 1.15, lowerQuartile: 1, upperQuartile: 1.25, withinShare: 0.6 });
    expect(activities).toEqual([
      { activity: 'read', sessions: 3, median: 1, lowerQuartile: 0.925, upperQuartile: 1.075, withinShare: 1 },
      { activity: 'code', sessions: 2, median: 1.375, lowerQuartile: 1.3125, upperQuartile: 1.4375, withinShare: 0 },
    ]);
  });

  it('have a median a week, without weeks of nothing', () => {
    const sessions = [took('read', 60), took('read', 90, '2027-02-07'), took('read', 30, '2027-02-15')];
    expect(estimateAccuracy(aHistory({ sessions }), NO_FILTER).weeks).toEqual([
      { monday: '2027-02-01', sessions: 2, median: 1.25 },
      { monday: '2027-02-15', sessions: 1, median: 0.5 },
    ]);
  });

  it('say nothing of sessions that were not finished or have no minutes', () => {
    const sessions = [
      aSession({ state: 'partly' }),
      aSession({ state: 'skipped' }),
      aSession({ state: 'waiting' }),
      aSession({ real: 0 }),
    ];
    expect(estimateAccuracy(aHistory({ sessions }), NO_FILTER)).toEqual({ all: null, activities: [], weeks: [] });
  });

  it('go by the day the work was done', () => {
    const sessions = [aSession({ on: '2027-02-01', done: '2027-02-03' })];
    const within = (on: '2027-02-01' | '2027-02-03') => {
      const day = addDays(aSession({ on }).placement.date, 0);
      return estimateAccuracy(aHistory({ sessions }), narrowed({ from: day, to: day })).all?.sessions;
    };
    expect(within('2027-02-01')).toBeUndefined();
    expect(within('2027-02-03')).toBe(1);
  });

  it('agree with sorting every session by hand', () => {
    fc.assert(
      fc.property(anyWork, anyFilter, (history, filter) => {
        const ratios: number[] = [];
        const weeks = new Map<string, number>();
        for (const { outcome, estimateMinutes, phase, activity } of history.runs.flatMap(({ sessions }) => sessions)) {
          if (outcome?.state !== 'done' || outcome.minutes === 0) continue;
          if (filter.from !== null && outcome.date < filter.from) continue;
          if (filter.to !== null && outcome.date > filter.to) continue;
          if (filter.phase !== null && phase !== filter.phase) continue;
          if (filter.activity !== null && activity !== filter.activity) continue;
          ratios.push(outcome.minutes / estimateMinutes);
          let monday = outcome.date;
          while (weekdayOf(monday) !== 1) monday = addDays(monday, -1);
          weeks.set(monday, (weeks.get(monday) ?? 0) + 1);
        }
        const found = estimateAccuracy(history, filter);
        expect(found.all?.sessions ?? 0).toBe(ratios.length);
        expect(Object.fromEntries(found.weeks.map(({ monday, sessions }) => [monday, sessions]))).toEqual(
          Object.fromEntries(weeks),
        );
        expect(found.activities.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(ratios.length);
        if (!found.all) return;
        ratios.sort((one, other) => one - other);
        const [low = 0, high = 0] = [ratios[(ratios.length - 1) >> 1], ratios[ratios.length >> 1]];
        expect(found.all.median).toBeCloseTo((low + high) / 2, 10);
        const good = ratios.filter((ratio) => ratio > 0.849999 && ratio < 1.150001).length;
        expect(found.all.withinShare).toBe(good / ratios.length);
        expect(ratios.filter((ratio) => ratio <= (found.all?.lowerQuartile ?? 0) + 1e-9).length).toBeGreaterThanOrEqual(
          ratios.length / 4,
        );
        expect(ratios.filter((ratio) => ratio >= (found.all?.upperQuartile ?? 0) - 1e-9).length).toBeGreaterThanOrEqual(
          ratios.length / 4,
        );
      }),
    );
  });
});
