import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../model/progressFilter.ts';
import { date } from '../../testing/aRun.ts';
import { addDays, weekdayOf } from '../../time/localDate.ts';
import { energyOverTime } from './energyOverTime.ts';
import { aHistory, anyFilter, anyWork, aSession, FIRST_OF_ANY, narrowed } from './testing/aHistory.ts';

const felt = (on: string, energy: number | null) => aSession({ on, energy });
const mood = (on: string, energy: number) => ({ date: date(on), energy });

describe('Energy over time', () => {
  it('is a mean a day beside the mood of the day, with how many were asked', () => {
    const sessions = [felt('2027-02-01', 2), felt('2027-02-01', 5), felt('2027-02-03', 4), felt('2027-02-03', null)];
    const moods = [mood('2027-02-02', 3), mood('2027-02-03', 1)];
    const { step, points, whole } = energyOverTime(aHistory({ sessions, moods }), NO_FILTER);
    expect(step).toBe('day');
    expect(points).toEqual([
      { date: '2027-02-01', sessions: 2, energy: 3.5, reflections: 0, mood: null },
      { date: '2027-02-02', sessions: 0, energy: null, reflections: 1, mood: 3 },
      { date: '2027-02-03', sessions: 1, energy: 4, reflections: 1, mood: 1 },
    ]);
    expect(whole).toEqual({ sessions: 3, energy: 11 / 3, reflections: 2, mood: 2 });
  });

  it('is a mean a week once there are more than 45 days', () => {
    const sessions = [felt('2027-02-01', 2), felt('2027-02-07', 4), felt('2027-03-18', 5)];
    expect(energyOverTime(aHistory({ sessions: sessions.slice(0, 2) }), NO_FILTER).step).toBe('day');
    const { step, points } = energyOverTime(aHistory({ sessions }), NO_FILTER);
    expect(step).toBe('week');
    expect(points.map((point) => [point.date, point.sessions, point.energy])).toEqual([
      ['2027-02-01', 2, 3],
      ['2027-03-15', 1, 5],
    ]);
    const inside = { from: date('2027-02-02') };
    expect(energyOverTime(aHistory({ sessions }), narrowed(inside)).step).toBe('day');
  });

  it('compares the two halves of the time, once each has three answers', () => {
    const early = [felt('2027-02-01', 4), felt('2027-02-01', 4), felt('2027-02-02', 4)];
    const late = [felt('2027-02-03', 3), felt('2027-02-04', 3)];
    expect(energyOverTime(aHistory({ sessions: [...early, ...late] }), NO_FILTER).change).toBeNull();
    const sessions = [...early, ...late, felt('2027-02-04', 3)];
    expect(energyOverTime(aHistory({ sessions }), NO_FILTER).change).toBe(-1);
  });

  it('is nothing where nobody said how it felt', () => {
    const nothing = { sessions: 0, energy: null, reflections: 0, mood: null };
    expect(energyOverTime(aHistory({ sessions: [aSession()] }), NO_FILTER)).toEqual({
      step: 'day',
      points: [],
      whole: nothing,
      change: null,
    });
  });

  it('agrees with asking every session and every reflection for every point', () => {
    fc.assert(
      fc.property(anyWork, anyFilter, fc.constantFrom(0, 60), (history, filter, far) => {
        const moods = [...history.moods, { date: addDays(FIRST_OF_ANY, far), energy: 3 }];
        const { step, points } = energyOverTime({ ...history, moods }, filter);
        const isIn = (day: string) => (filter.from ?? '') <= day && day <= (filter.to ?? '9');
        const energies = history.runs
          .flatMap(({ sessions }) => sessions)
          .filter((one) => filter.phase === null || one.phase === filter.phase)
          .filter((one) => filter.activity === null || one.activity === filter.activity)
          .flatMap(({ outcome }) => (outcome && outcome.state !== 'skipped' ? [outcome] : []))
          .filter((one) => isIn(one.date) && one.energy !== null);
        const felts = moods.filter((one) => isIn(one.date));
        const sum = (values: readonly { energy: number | null }[]) =>
          values.reduce((total, { energy }) => total + (energy ?? 0), 0);
        for (const point of points) {
          const days = Array.from({ length: step === 'week' ? 7 : 1 }, (_, index) => addDays(point.date, index));
          if (step === 'week') expect(weekdayOf(point.date)).toBe(1);
          const own = energies.filter((one) => days.includes(one.date));
          const ownMoods = felts.filter((one) => days.includes(one.date));
          expect([point.sessions, point.reflections]).toEqual([own.length, ownMoods.length]);
          expect(point.energy).toBe(own.length === 0 ? null : sum(own) / own.length);
          expect(point.mood).toBe(ownMoods.length === 0 ? null : sum(ownMoods) / ownMoods.length);
        }
        expect(points.reduce((total, { sessions }) => total + sessions, 0)).toBe(energies.length);
        expect(points.reduce((total, { reflections }) => total + reflections, 0)).toBe(felts.length);
        expect(points.map((point) => point.date)).toEqual(points.map((point) => point.date).sort());
      }),
    );
  });
});
