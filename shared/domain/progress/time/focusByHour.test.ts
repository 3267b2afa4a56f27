import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, type ProgressFilter } from '../../../model/progressFilter.ts';
import { date } from '../../testing/aRun.ts';
import { focusByHour } from './focusByHour.ts';
import { aHistory, anyFilter, anyWork, aSession, aStretch, narrowed } from './testing/aHistory.ts';
import type { WorkHistory } from './workHistory.ts';

/** The hours with focus: `{ 5: 30, 6: 45 }`. */
const hoursOf = (history: WorkHistory, filter: ProgressFilter = NO_FILTER) =>
  Object.fromEntries([...focusByHour(history, filter).hours.entries()].filter(([, minutes]) => minutes > 0));
const work = (...stretches: Parameters<typeof aStretch>[]) =>
  aHistory({ intervals: stretches.map((one) => aStretch(...one)) });

describe('Focus by hour', () => {
  it('is split where an hour and where a day ends', () => {
    const history = work(
      ['s1', '2027-02-01T04:30Z', '2027-02-01T06:15Z'],
      ['s1', '2027-02-01T22:50Z', '2027-02-01T23:10Z'],
    );
    expect(hoursOf(history)).toEqual({ 5: 30, 6: 60, 7: 15, 23: 10, 0: 10 });
    const { weekdays, days, totalMinutes } = focusByHour(history, NO_FILTER);
    expect([days, totalMinutes]).toEqual([2, 125]);
    expect(weekdays[0]?.[23]).toBe(10);
    expect(weekdays[1]?.[0]).toBe(10);
  });

  it('is what the clock showed where it was worked', () => {
    const stretch = ['2027-02-01T04:30Z', '2027-02-01T04:40Z'] as const;
    expect(hoursOf(work(['s1', ...stretch, 'America/New_York']))).toEqual({ 23: 10 });
    expect(hoursOf(work(['s1', ...stretch, 'Asia/Kolkata']))).toEqual({ 10: 10 });
  });

  it('has no hour that the clock left out, and both of one that it showed twice', () => {
    expect(hoursOf(work(['s1', '2027-03-28T00:30Z', '2027-03-28T01:30Z']))).toEqual({ 1: 30, 3: 30 });
    expect(hoursOf(work(['s1', '2027-10-30T23:45Z', '2027-10-31T02:15Z']))).toEqual({ 1: 15, 2: 120, 3: 15 });
  });

  it('follows a clock that is changed by half an hour', () => {
    // On Lord Howe the clock goes back from 02:00 to 01:30 on 4 April 2027, at 15:00 UTC the day before.
    const history = work(['s1', '2027-04-03T14:00Z', '2027-04-03T16:00Z', 'Australia/Lord_Howe']);
    expect(hoursOf(history)).toEqual({ 1: 90, 2: 30 });
  });

  it('counts sessions that nobody measured instead of guessing', () => {
    const sessions = [aSession({ id: 's1' }), aSession({ id: 's2' }), aSession({ id: 's3', state: 'waiting' })];
    const history = aHistory({ sessions, intervals: [aStretch('s1', '2027-02-01T05:00Z', '2027-02-01T05:45Z')] });
    expect(focusByHour(history, NO_FILTER)).toMatchObject({ totalMinutes: 45, unmeasuredSessions: 1 });
  });

  it('leaves out a stretch in a time zone that no clock goes by, and counts it', () => {
    const history = work(
      ['s1', '2027-02-01T05:00Z', '2027-02-01T05:45Z'],
      ['s1', '2027-02-01T06:00Z', '2027-02-01T06:20Z', 'Mars/Base'],
    );
    expect(focusByHour(history, NO_FILTER)).toMatchObject({ totalMinutes: 45, unplacedStretches: 1 });
    expect(focusByHour(history, narrowed({ from: date('2027-02-02') })).unplacedStretches).toBe(0);
  });

  it('is narrowed to the sessions of an activity', () => {
    const history = aHistory({
      sessions: [aSession({ id: 's1', activity: 'read' }), aSession({ id: 's2', activity: 'code' })],
      intervals: [
        aStretch('s1', '2027-02-01T05:00Z', '2027-02-01T05:45Z'),
        aStretch('s2', '2027-02-01T06:00Z', '2027-02-01T06:20Z'),
        aStretch('gone', '2027-02-01T07:00Z', '2027-02-01T07:10Z'),
      ],
    });
    expect(hoursOf(history, narrowed({ activity: 'code' }))).toEqual({ 7: 20 });
    expect(hoursOf(history)).toEqual({ 6: 45, 7: 20, 8: 10 });
  });

  it('is cut at the ends of the range', () => {
    const history = work(['s1', '2027-02-01T22:50Z', '2027-02-01T23:10Z']);
    expect(hoursOf(history, narrowed({ to: date('2027-02-01') }))).toEqual({ 23: 10 });
    expect(hoursOf(history, narrowed({ from: date('2027-02-02') }))).toEqual({ 0: 10 });
  });

  it('agrees with asking the clock every five minutes', () => {
    fc.assert(
      fc.property(anyWork, anyFilter, (history, filter) => {
        const sessions = history.runs.flatMap((run) => run.sessions);
        const slow = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
        for (const { from, until, zone, sessionId } of history.intervals) {
          const session = sessions.find(({ id }) => id === sessionId);
          if (filter.phase !== null && session?.phase !== filter.phase) continue;
          if (filter.activity !== null && session?.activity !== filter.activity) continue;
          for (let at = Temporal.Instant.from(from); Temporal.Instant.compare(at, until) < 0; at = at.add('PT5M')) {
            const clock = at.toZonedDateTimeISO(zone);
            const day = clock.toPlainDate().toString();
            if ((filter.from && day < filter.from) || (filter.to && day > filter.to)) continue;
            const hours = slow[clock.dayOfWeek - 1];
            if (hours) hours[clock.hour] = (hours[clock.hour] ?? 0) + 5;
          }
        }
        expect(focusByHour(history, filter).weekdays).toEqual(slow);
      }),
      { numRuns: 30 },
    );
  });
});
