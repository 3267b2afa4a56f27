import { describe, expect, test } from 'vitest';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, scheduleLines, sessionId, time, withOutcome } from '../testing/aRun.ts';
import { keepHalf } from './keepHalf.ts';
import { moveSession } from './moveSession.ts';
import { spreadMissed } from './spreadMissed.ts';
import { undoStep } from './undoStep.ts';

const index = indexPlan(aPlan());
const begun = aRun();
const today = date('2027-02-02');
const half = (run: typeof begun, day: string, keeps: 'morning' | 'evening' | null) =>
  keepHalf(run, index, { date: date(day), keeps, today, at });

describe('a half day', () => {
  test('keeps the morning: the evening comes the next day, and the plan day after begins on a day of its own', () => {
    const { run } = accepted(half(begun, '2027-02-03', 'morning'));
    expect(scheduleLines(run).slice(4)).toEqual([
      'd2-s1 2027-02-03 05:00',
      'd2-s2 2027-02-03 07:00',
      'd2-s3 2027-02-03 08:00',
      'd2-s4 2027-02-04 05:00',
      'd3-s1 2027-02-05 05:00',
      'd3-s2 2027-02-05 07:00',
      'd3-s3 2027-02-05 08:00',
      'd3-s4 2027-02-05 21:00',
    ]);
    expect(run.steps.at(-1)?.title).toBe('Only the morning of Wed 3 Feb');
  });

  test('keeps the evening: the morning’s work goes on in it, in plan order', () => {
    const { run } = accepted(half(begun, '2027-02-03', 'evening'));
    expect(scheduleLines(run)[4]).toBe('d2-s1 2027-02-03 21:00');
    expect(scheduleLines(run)[5]).toBe('d2-s2 2027-02-04 05:00');
  });

  test('moves nothing when the other half is done already', () => {
    const run = withOutcome(begun, 'd2-s4', 'done');
    expect(accepted(half(run, '2027-02-03', 'morning')).changes).toEqual([]);
  });

  test('drives out what was put there by hand and what was begun earlier to catch up', () => {
    const to = { date: date('2027-02-03'), start: time('19:00'), minutes: 60 };
    const moved = accepted(moveSession(begun, index, { sessionId: sessionId('d3-s2'), to, at })).run;
    const after = accepted(half(moved, '2027-02-03', 'morning')).run;
    expect(after.placements[sessionId('d3-s2')]).toMatchObject({ isMovedByHand: true, minutes: 60 });
    expect(after.placements[sessionId('d3-s2')]?.date).not.toBe('2027-02-03');

    const late = accepted(spreadMissed(begun, index, { from: date('2027-02-03'), dailyMinutes: 540, at })).run;
    const halved = accepted(half(late, '2027-02-03', 'morning')).run;
    expect(scheduleLines(halved).filter((line) => /2027-02-03 (1|2)/.test(line))).toEqual([]);
  });

  test('made a whole day again lets what follows move up', () => {
    const halved = accepted(half(begun, '2027-02-03', 'morning')).run;
    const whole = accepted(half(halved, '2027-02-03', null)).run;
    expect(whole.placements).toEqual(begun.placements);
    expect(whole.halfDays).toEqual({});
    expect(half(begun, '2027-02-03', null)).toEqual({ refused: 'Wed 3 Feb is a whole day already.' });
  });

  test('is undone exactly', () => {
    const { run } = accepted(half(begun, '2027-02-03', 'evening'));
    expect(accepted(undoStep(run, index, { at })).run).toEqual(begun);
  });

  test('far away it is refused', () => {
    expect(half(begun, '2207-02-03', 'morning')).toEqual({
      refused: 'Choose a date within five years of the first day.',
    });
  });
});
