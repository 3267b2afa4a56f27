import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../model/progressFilter.ts';
import { indexPlan } from '../run/planIndex.ts';
import { anAddedSession } from '../testing/anAddedSession.ts';
import { aPlan } from '../testing/aPlan.ts';
import { aRun, date, time, withOutcome } from '../testing/aRun.ts';
import { burnUp } from './burnUp.ts';
import { forecast } from './forecast.ts';
import { minutesByActivity } from './minutesByActivity.ts';
import { minutesByDay } from './minutesByDay.ts';
import { standing } from './standing.ts';
import { studyDays } from './studyDays.ts';
import { totals } from './totals.ts';
import { windowPanes } from './windowPanes.ts';

const plan = aPlan();
const index = indexPlan(plan);

/** Day 1: done, done in less time, partly, set aside. Day 2: its first session done a day early. */
const walked = () => {
  let run = aRun();
  run = withOutcome(run, 'd1-s1', 'done', { minutes: 150 });
  run = withOutcome(run, 'd1-s2', 'done', { minutes: 45 });
  run = withOutcome(run, 'd1-s3', 'partly', { minutes: 30 });
  run = withOutcome(run, 'd1-s4', 'skipped');
  return withOutcome(run, 'd2-s1', 'done', { minutes: 100, date: date('2027-02-02') });
};

describe('the window', () => {
  test('has a pane a session with its state, and marks the plan day of today', () => {
    const phases = windowPanes(index, walked(), date('2027-02-03'));
    expect(phases.map(({ days }) => days.length)).toEqual([2, 1]);
    const [first, second] = phases[0]?.days ?? [];
    expect(first?.panes.map(({ state }) => state)).toEqual(['lit', 'lit', 'half', 'rest']);
    expect(first?.panes.map(({ minutes }) => minutes)).toEqual([120, 60, 120, 120]);
    expect(first?.panes.map(({ realMinutes }) => realMinutes)).toEqual([150, 45, 30, null]);
    expect([first?.isToday, second?.isToday]).toEqual([false, true]);
  });

  test('is clear before a run was begun', () => {
    const panes = windowPanes(index, null, date('2027-02-03')).flatMap(({ days }) => days.flatMap((day) => day.panes));
    expect(panes).toHaveLength(12);
    expect(new Set(panes.map(({ state }) => state))).toEqual(new Set(['clear']));
  });
});

describe('the burn-up', () => {
  test('adds plan and work day by day, leaves out what was set aside and knows nothing of days to come', () => {
    expect(burnUp(index, walked(), date('2027-02-03'))).toEqual([
      { date: '2027-02-02', plannedMinutes: 300, doneMinutes: 120 + 60 + 30 + 120 },
      { date: '2027-02-03', plannedMinutes: 300 + 420, doneMinutes: 330 },
      { date: '2027-02-04', plannedMinutes: 300 + 840, doneMinutes: null },
    ]);
  });

  test('a partly done session never counts for more than it was planned for', () => {
    const run = withOutcome(aRun(), 'd1-s2', 'partly', { minutes: 200 });
    expect(burnUp(index, run, date('2027-02-02'))[0]?.doneMinutes).toBe(60);
  });

  test('plans nothing in the days of a pause, and the rest as if it went on today', () => {
    const paused = { ...walked(), pausedOn: date('2027-02-03') };
    const days = burnUp(index, paused, date('2027-02-05'));
    expect(days.map((day) => [day.date, day.plannedMinutes])).toEqual([
      ['2027-02-02', 300],
      ['2027-02-03', 420],
      ['2027-02-04', 420],
      ['2027-02-05', 720],
      ['2027-02-06', 1140],
    ]);
  });

  test('goes on to today while work is left after the last day of the plan', () => {
    expect(burnUp(index, aRun(), date('2027-02-06')).map((day) => day.date)).toEqual([
      '2027-02-02',
      '2027-02-03',
      '2027-02-04',
      '2027-02-05',
      '2027-02-06',
    ]);
  });
});

test('sessions beside the plan count in real minutes and in nothing that is the plan’s', () => {
  const added = anAddedSession({ id: 'extra', minutes: 60 });
  const placement = { date: date('2027-02-02'), start: time('14:00'), minutes: 60, isMovedByHand: false };
  const run = walked();
  const placed = { ...run, added: { [added.id]: added }, placements: { ...run.placements, [added.id]: placement } };
  const done = withOutcome(placed, 'extra', 'done', { minutes: 75 });
  const today = date('2027-02-03');
  expect(minutesByDay(index, done, today)[0]).toMatchObject({ plannedMinutes: 360, realMinutes: 400 });
  expect(minutesByActivity(index, done)[0]).toMatchObject({ activity: 'read', sessions: 3, realMinutes: 325 });
  expect(studyDays(withOutcome({ ...placed, outcomes: {} }, 'extra', 'done'), today).worked).toBe(1);
  expect(totals(index, done)).toEqual(totals(index, run));
  expect(burnUp(index, done, today)).toEqual(burnUp(index, run, today));
  expect(forecast(index, done, today)).toEqual(forecast(index, run, today));
  expect(windowPanes(index, done, today)).toEqual(windowPanes(index, run, today));
});

test('minutes a day are planned where sessions stand and real where the work was done', () => {
  expect(minutesByDay(index, walked(), date('2027-02-03')).map((day) => [day.plannedMinutes, day.realMinutes])).toEqual(
    [
      [300, 325],
      [420, 0],
      [420, 0],
    ],
  );
});

test('minutes a day plan nothing in a pause, and the rest as if it went on today', () => {
  const paused = { ...walked(), pausedOn: date('2027-02-03') };
  const days = minutesByDay(index, paused, date('2027-02-05'));
  const [first, ...pause] = days.filter((day) => day.date < '2027-02-05');
  expect(first).toMatchObject({ date: '2027-02-02', plannedMinutes: 300 });
  expect(pause.map(({ plannedMinutes }) => plannedMinutes)).toEqual([120, 0]);
  const sum = (of: typeof days) => of.reduce((total, { plannedMinutes }) => total + plannedMinutes, 0);
  expect(sum(days)).toBe(sum(minutesByDay(index, walked(), date('2027-02-05'))));
});

test('minutes by activity compare what was done with what the plan gave it', () => {
  expect(minutesByActivity(index, walked())).toEqual([
    { activity: 'read', sessions: 2, plannedMinutes: 240, realMinutes: 250, differencePercent: 4 },
    { activity: 'whiteboard', sessions: 1, plannedMinutes: 60, realMinutes: 45, differencePercent: -25 },
  ]);
});

test('totals count lit panes, hours of the whole plan and the last day that matters', () => {
  expect(totals(index, walked())).toEqual({
    panesLit: 3,
    panes: 12,
    doneMinutes: 330,
    totalMinutes: 1260,
    setAsideMinutes: 120,
    lastDay: '2027-02-04',
  });
});

describe('a filter', () => {
  const today = date('2027-02-03');
  const day = (from: string, to = from) => ({ ...NO_FILTER, from: date(from), to: date(to) });

  test('of days takes what stands and what was done in them, from nothing on', () => {
    const second = day('2027-02-03');
    expect(burnUp(index, walked(), today, second)).toEqual([
      { date: '2027-02-03', plannedMinutes: 420, doneMinutes: 0 },
    ]);
    expect(standing(index, walked(), today, second)).toMatchObject({
      doneMinutes: 0,
      plannedMinutes: 0,
      aheadMinutes: 0,
    });
    // The session of day 2 that was done on day 1 counts as done there, and is planned on day 2.
    expect(standing(index, walked(), today, day('2027-02-02'))).toMatchObject({
      doneMinutes: 330,
      plannedMinutes: 300,
    });
    expect(minutesByDay(index, walked(), today, second).map(({ realMinutes }) => realMinutes)).toEqual([0]);
    expect(minutesByActivity(index, walked(), second)).toEqual([]);
    expect(studyDays(walked(), today, second)).toEqual({ streak: 0, worked: 0, missed: 0 });
  });

  test('of a phase takes its sessions and its days, and nothing beside the plan', () => {
    const other = { ...NO_FILTER, phase: 2 };
    expect(burnUp(index, walked(), today, other)).toEqual([
      { date: '2027-02-04', plannedMinutes: 420, doneMinutes: null },
    ]);
    expect(minutesByActivity(index, walked(), other)).toEqual([]);
    const added = anAddedSession({ id: 'extra', minutes: 60 });
    const placement = { date: today, start: time('14:00'), minutes: 60, isMovedByHand: false };
    const run = {
      ...walked(),
      added: { [added.id]: added },
      placements: { ...walked().placements, [added.id]: placement },
    };
    const first = { ...NO_FILTER, phase: 1 };
    expect(minutesByDay(index, run, today, first).map(({ plannedMinutes }) => plannedMinutes)).toEqual([300, 420]);
    expect(minutesByDay(index, run, today).map(({ plannedMinutes }) => plannedMinutes)).toEqual([300, 480, 420]);
  });

  test('of an activity takes its sessions on every day there is', () => {
    const whiteboard = { ...NO_FILTER, activity: 'whiteboard' as const };
    expect(burnUp(index, walked(), today, whiteboard)).toEqual([
      { date: '2027-02-02', plannedMinutes: 60, doneMinutes: 60 },
      { date: '2027-02-03', plannedMinutes: 120, doneMinutes: 60 },
      { date: '2027-02-04', plannedMinutes: 180, doneMinutes: null },
    ]);
    expect(minutesByActivity(index, walked(), whiteboard).map(({ activity }) => activity)).toEqual(['whiteboard']);
  });
});
