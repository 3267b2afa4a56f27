import { describe, expect, it } from 'vitest';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { anAddedSession } from '#shared/domain/testing/anAddedSession.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { aRun, date, SOME_TIME, sessionId, time, withOutcome } from '#shared/domain/testing/aRun.ts';
import { BusyTime } from '#shared/model/busyTime.ts';
import type { Run } from '#shared/model/run.ts';
import { calendarRun } from './calendarDays.ts';
import { freeWords, nameOfDay } from './words.ts';

/** Tue 2 to Tue 9 February with a Sunday at rest; a phase is two days long. */
const plan = aPlan({ days: Array.from({ length: 7 }, () => [120, 60, 120, 120] as const) });
const index = indexPlan(plan);
const calendarOf = (run: Run, today = '2027-02-04') => calendarRun(run, index, { today: date(today), next: null });

const movedTo = (run: Run, id: string, day: string, start: string): Run => ({
  ...run,
  placements: {
    ...run.placements,
    [sessionId(id)]: { date: date(day), start: time(start), minutes: 120, isMovedByHand: true },
  },
});

describe('calendarRun', () => {
  it('reaches from the first session to the last', () => {
    const { first, last, blocks } = calendarOf(aRun({ plan }));
    expect([first, last, blocks.length]).toEqual(['2027-02-02', '2027-02-09', 28]);
  });

  it('tells a day of rest from an empty day outside the run', () => {
    const { day } = calendarOf(aRun({ plan }));
    expect(day(date('2027-02-07')).isRest).toBe(true);
    expect(day(date('2027-01-31')).isRest).toBe(false);
    expect(day(date('2027-02-01')).isRest).toBe(false);
  });

  it('is no day of rest any more once a session was moved there', () => {
    const { day } = calendarOf(movedTo(aRun({ plan }), 'd5-s4', '2027-02-07', '09:00'));
    const sunday = day(date('2027-02-07'));
    expect(sunday.isRest).toBe(false);
    expect(sunday.blocks.map(({ id, isMovedByHand }) => [id, isMovedByHand])).toEqual([['d5-s4', true]]);
  });

  it('names every plan day that meets on a date', () => {
    const { day } = calendarOf(movedTo(aRun({ plan }), 'd3-s4', '2027-02-02', '12:00'));
    expect(day(date('2027-02-02')).planDays.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('stands in the phase of the sessions that belong there, not of one that was moved there', () => {
    const { day } = calendarOf(movedTo(aRun({ plan }), 'd5-s4', '2027-02-02', '03:00'));
    expect(day(date('2027-02-02')).phase?.number).toBe(1);
  });

  it('shows an added session without a plan day, and not as moved by hand', () => {
    const added = anAddedSession({ id: 'draw-a-queue' });
    const run = movedTo(aRun({ plan, added: { [added.id]: added } }), added.id, '2027-02-07', '09:00');
    const sunday = calendarOf(run).day(date('2027-02-07'));
    expect(sunday.blocks).toMatchObject([{ id: added.id, isAdded: true, isMovedByHand: false, planDay: null }]);
    expect(sunday.planDays).toEqual([]);
    expect(sunday.phase?.number).toBe(3);
  });

  it('keeps the phase over a day of rest', () => {
    const { day } = calendarOf(aRun({ plan }));
    expect(day(date('2027-02-07')).phase).toBe(day(date('2027-02-06')).phase);
    expect(day(date('2027-01-31')).phase).toBeNull();
  });

  it('knows what is done, missed and waiting', () => {
    const run = withOutcome(aRun({ plan }), 'd1-s1', 'done');
    const states = calendarOf(run).blocks.map(({ id, state }) => `${id} ${state}`);
    expect(states).toEqual(expect.arrayContaining(['d1-s1 done', 'd1-s2 missed', 'd3-s1 waiting']));
  });

  it('tells a day kept free, a half day and what other calendars take', () => {
    const busy = { name: 'Work', importedAt: SOME_TIME, times: [] };
    const at = (start: string, end: string | null, title: string) =>
      BusyTime.parse({ date: '2027-02-05', start, end, title });
    const run = aRun({
      plan,
      blackouts: [{ from: date('2027-02-04'), to: date('2027-02-04') }],
      halfDays: { [date('2027-02-05')]: 'evening' },
      busyCalendars: [
        { ...busy, times: [at('22:00', null, 'Party')] },
        { ...busy, name: 'Health', times: [at('08:00', '09:00', 'Dentist')] },
      ],
    });
    const { day } = calendarOf(run);
    expect(freeWords(day(date('2027-02-04')))).toBe('Kept free');
    const friday = day(date('2027-02-05'));
    expect(friday.windows).toEqual([{ start: 1260, end: 1380 }]);
    expect(friday.busy.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['Dentist', 480, 540],
      ['Party', 1320, 1440],
    ]);
    expect(nameOfDay({ ...friday, planDays: [] })).toBe(
      'Friday 5 February, only the evening, busy: Dentist, 08:00 to 09:00, Health, busy: Party, 22:00 to 24:00, Work',
    );
    expect(nameOfDay({ ...friday, planDays: [], half: null, busy: Array(6).fill(friday.busy[0]) })).toMatch(
      /and 2 more busy times$/,
    );
  });
});
