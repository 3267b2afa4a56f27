import { expect, test } from 'vitest';
import { RunSummary } from '#shared/contract/runContract.ts';
import { factsOfRun, stateOfRun, titleOfRun } from './runWords.ts';

const run = RunSummary.parse({
  id: '01950000-0000-7000-8000-000000000001',
  planTitle: 'Two days of queues',
  startDate: '2027-02-02',
  lastDay: '2027-03-16',
  doneSessions: 60,
  totalSessions: 148,
  isCurrent: true,
  pausedOn: null,
  archivedAt: null,
});

test('the dates of a run name the year once, unless it turns', () => {
  expect(factsOfRun(run)).toBe('Tuesday 2 February to Tuesday 16 March 2027. 60 of 148 sessions done.');
  const overNewYear = RunSummary.parse({ ...run, startDate: '2026-12-30' });
  expect(factsOfRun(overNewYear)).toBe('Wednesday 30 December 2026 to Tuesday 16 March 2027. 60 of 148 sessions done.');
});

test('a run whose sessions were all set aside has a first day only', () => {
  expect(factsOfRun({ ...run, lastDay: null })).toBe('Tuesday 2 February 2027. 60 of 148 sessions done.');
});

test('an archived run is that, whatever else it was', () => {
  expect(stateOfRun(run)).toBe('You walk it');
  expect(stateOfRun({ ...run, isCurrent: false })).toBe('Waits');
  const paused = RunSummary.parse({ ...run, pausedOn: '2027-02-19' });
  expect(stateOfRun(paused)).toBe('You walk it, paused');
  expect(stateOfRun(RunSummary.parse({ ...paused, archivedAt: '2027-02-20T08:00:00.000Z' }))).toBe('Archived');
});

test('a run is called by its plan, also when that is gone', () => {
  expect(titleOfRun(run)).toBe('Two days of queues');
  expect(titleOfRun({ planTitle: null })).toBe('A plan that is not there any more');
});
