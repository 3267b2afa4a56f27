import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, type ProgressFilter } from '../../../model/progressFilter.ts';
import { date } from '../../testing/aRun.ts';
import { addDays } from '../../time/localDate.ts';
import { morningsAfterNights } from './morningsAfterNights.ts';
import { aHistory, anyFilter, anyWork, aSession, aStretch, FIRST_OF_ANY, narrowed } from './testing/aHistory.ts';
import type { WorkHistory } from './workHistory.ts';

/** Evenings that end at `end`, each followed by a morning that begins at five with this energy. */
function nights(end: number, energies: readonly (number | null)[], from = 1) {
  return energies.flatMap((energy, index) => {
    const day = addDays(date('2027-02-01'), (from - 1 + index) * 2);
    return [
      aSession({ on: day, at: `${end - 1}:00`, estimate: 60 }),
      aSession({ on: addDays(day, 1), at: '05:00', energy }),
    ];
  });
}

/** What each group has: `[mornings, energy]`, shortest nights first. */
const groups = (history: WorkHistory, filter: ProgressFilter = NO_FILTER) =>
  morningsAfterNights(history, filter).lengths.map(({ mornings, energy }) => [mornings, energy]);

describe('Mornings after nights', () => {
  it('are grouped by the hours since the last work of the day before', () => {
    const sessions = [...nights(23, [3, 4, 5]), ...nights(22, [2, 2, 2], 10), ...nights(21, [1, 1, 4], 20)];
    // 21:00 to 05:00 are eight hours, 22:00 seven, 23:00 six.
    expect(groups(aHistory({ sessions }))).toEqual([
      [0, null],
      [3, 4],
      [6, 2],
    ]);
  });

  it('have no mean below three of them', () => {
    expect(groups(aHistory({ sessions: nights(23, [3, 4]) }))[1]).toEqual([2, null]);
    expect(groups(aHistory({ sessions: nights(23, [3, 4, null]) }))[1]).toEqual([2, null]);
  });

  it('take what was measured before what was planned', () => {
    const [evening, morning] = nights(21, [3]);
    if (!evening || !morning) throw new Error('Two sessions');
    const intervals = [
      aStretch(evening.id, '2027-02-01T20:00Z', '2027-02-01T22:30Z'),
      aStretch(morning.id, '2027-02-02T04:00Z', '2027-02-02T05:00Z'),
    ];
    expect(groups(aHistory({ sessions: [evening, morning] }))).toEqual([
      [0, null],
      [0, null],
      [1, null],
    ]);
    expect(groups(aHistory({ sessions: [evening, morning], intervals }))[0]).toEqual([1, null]);
  });

  it('are left out beside work in a time zone that no clock goes by', () => {
    const [evening, morning] = nights(21, [3]);
    if (!evening || !morning) throw new Error('Two sessions');
    const none = [
      [0, null],
      [0, null],
      [0, null],
    ];
    const intervals = [aStretch(evening.id, '2027-02-01T20:00Z', '2027-02-01T22:30Z', 'Mars/Base')];
    expect(groups(aHistory({ sessions: [evening, morning], intervals }))).toEqual(none);
    const elsewhere = aSession({ on: '2027-02-01', at: '20:00', zone: 'Mars/Base' });
    expect(groups(aHistory({ sessions: [elsewhere, morning] }))).toEqual(none);
  });

  it('reach over midnight, and a changed clock takes its hour', () => {
    const late = { id: 'late', on: '2027-03-27', at: '22:00' };
    const early = { id: 'early', on: '2027-03-28', at: '06:30', energy: 2 };
    const sessions = [aSession(late), aSession(early)];
    const intervals = [aStretch('late', '2027-03-27T22:30Z', '2027-03-27T23:15Z')];
    // 00:15 to 06:30 on the clock, and an hour of it was left out.
    expect(groups(aHistory({ sessions, intervals }))[0]).toEqual([1, null]);
  });

  it('leave out nights beside work of which nobody knows when it was', () => {
    const sessions = [...nights(23, [3, 4, 5]), aSession({ on: '2027-02-20', done: '2027-02-03' })];
    expect(groups(aHistory({ sessions }))[1]).toEqual([2, null]);
  });

  it('begin before noon', () => {
    const sessions = [aSession({ on: '2027-02-01' }), aSession({ on: '2027-02-02', at: '12:00', energy: 3 })];
    expect(groups(aHistory({ sessions }))[2]).toEqual([0, null]);
  });

  it('are told apart by an evening session the day before, rest days among those without', () => {
    const sessions = [
      ...['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04'].flatMap((on) => [
        aSession({ on, at: '05:00', energy: 2 }),
        aSession({ on, at: '18:00' }),
      ]),
      aSession({ on: '2027-02-06', at: '05:00', energy: 4 }),
    ];
    const { afterEvening, afterNoEvening } = morningsAfterNights(aHistory({ sessions }), NO_FILTER);
    expect(afterEvening).toMatchObject({ mornings: 3, energy: 2 });
    expect(afterNoEvening).toMatchObject({ mornings: 1, energy: null });
  });

  it('carry the mood of the day', () => {
    const moods = ['2027-02-02', '2027-02-04', '2027-02-06'].map((day, index) => ({
      date: date(day),
      energy: index + 2,
    }));
    const history = aHistory({ sessions: nights(23, [3, null, null]), moods });
    expect(morningsAfterNights(history, NO_FILTER).lengths[1]).toMatchObject({ mornings: 1, moodDays: 3, mood: 3 });
  });

  it('are chosen by their first session, while every session counts for the night', () => {
    const sessions = nights(23, [3, 4, 5]).map((session, index) => ({
      ...session,
      activity: index % 2 === 0 ? ('code' as const) : ('read' as const),
    }));
    expect(groups(aHistory({ sessions }), narrowed({ activity: 'read' }))[1]).toEqual([3, 4]);
    expect(groups(aHistory({ sessions }), narrowed({ activity: 'code' }))[1]).toEqual([0, null]);
  });

  it('agree with looking for the work around every morning', () => {
    fc.assert(
      fc.property(anyWork, anyFilter, (history, filter) => {
        const { lengths, afterEvening, afterNoEvening } = morningsAfterNights(history, filter);
        const slow = slowMornings(history, filter);
        const energies = (isIn: (morning: (typeof slow)[number]) => boolean) =>
          slow.filter(isIn).flatMap(({ energy }) => energy ?? []);
        const expected = [
          energies(({ hours }) => hours !== null && hours < 6),
          energies(({ hours }) => hours !== null && hours >= 6 && hours < 7),
          energies(({ hours }) => hours !== null && hours >= 7),
          energies(({ evening }) => evening),
          energies(({ evening }) => !evening),
        ];
        expect([...lengths, afterEvening, afterNoEvening].map(({ mornings }) => mornings)).toEqual(
          expected.map((values) => values.length),
        );
        const means = expected.map((values) =>
          values.length < 3 ? null : values.reduce((sum, one) => sum + one, 0) / values.length,
        );
        expect([...lengths, afterEvening, afterNoEvening].map(({ energy }) => energy)).toEqual(means);
      }),
      { numRuns: 40 },
    );
  });
});

/** Every calendar day, and all work that was on it or on the day before, each looked up on its own clock. */
function slowMornings(history: WorkHistory, filter: ProgressFilter) {
  const sessions = history.runs.flatMap((run) => run.sessions);
  const work = history.intervals.map(({ sessionId, from, until, zone }) => ({
    session: sessions.find(({ id }) => id === sessionId),
    from: Temporal.Instant.from(from).toZonedDateTimeISO(zone),
    until: Temporal.Instant.from(until).toZonedDateTimeISO(zone),
  }));
  const unclear: string[] = [];
  for (const session of sessions) {
    const { outcome, placement, id } = session;
    if (!outcome || outcome.state === 'skipped' || history.intervals.some((one) => one.sessionId === id)) continue;
    if (outcome.date !== placement.date) {
      unclear.push(outcome.date);
      continue;
    }
    const from = Temporal.PlainDateTime.from(`${placement.date}T${placement.start}`).toZonedDateTime(outcome.zone);
    work.push({ session, from, until: from.add({ minutes: outcome.minutes }) });
  }
  const days = work.map(({ from }) =>
    from
      .toPlainDate()
      .subtract({ days: from.hour < 4 ? 1 : 0 })
      .toString(),
  );
  const on = (day: string) => work.filter((_, index) => days[index] === day);
  const firstDay = [...days].sort()[0] ?? '9';
  return Array.from({ length: 18 }, (_, index) => addDays(FIRST_OF_ANY, index - 2)).flatMap((day) => {
    const before = addDays(day, -1);
    const first = on(day).sort((one, other) => one.from.epochMilliseconds - other.from.epochMilliseconds)[0];
    if (!first || first.from.hour >= 12 || first.from.hour < 4 || before < firstDay) return [];
    if (unclear.includes(day) || unclear.includes(before)) return [];
    if ((filter.from && day < filter.from) || (filter.to && day > filter.to)) return [];
    if (filter.phase !== null && first.session?.phase !== filter.phase) return [];
    if (filter.activity !== null && first.session?.activity !== filter.activity) return [];
    const ends = on(before).map(({ until }) => until.epochMilliseconds);
    return [
      {
        hours: ends.length === 0 ? null : Math.max(0, first.from.epochMilliseconds - Math.max(...ends)) / 3_600_000,
        evening: on(before).some(({ from }) => from.hour >= 18 || from.hour < 4),
        energy: first.session?.outcome?.date === day ? first.session.outcome.energy : null,
      },
    ];
  });
}
