import { expect, test } from 'vitest';
import { RunId } from '../../model/ids.ts';
import { aPlan } from '../testing/aPlan.ts';
import { aRun, date, SOME_TIME, withOutcome } from '../testing/aRun.ts';
import { indexPlan } from './planIndex.ts';
import { byNearness, summaryOf } from './runSummary.ts';

const index = indexPlan(aPlan());

test('a run in a line: what is done of what the plan has, and until when', () => {
  const run = withOutcome(withOutcome(withOutcome(aRun(), 'd1-s1', 'done'), 'd1-s2', 'partly'), 'd3-s4', 'skipped');
  expect(summaryOf({ ...run, pausedOn: date('2027-02-03') }, index, true)).toEqual({
    id: run.id,
    planTitle: 'Test plan',
    startDate: '2027-02-02',
    lastDay: '2027-02-04',
    doneSessions: 1,
    totalSessions: 12,
    isCurrent: true,
    pausedOn: '2027-02-03',
    archivedAt: null,
  });
});

test('a run whose plan is gone is counted by what it has placed', () => {
  expect(summaryOf(withOutcome(aRun(), 'd1-s1', 'done'), null, false)).toMatchObject({
    planTitle: null,
    doneSessions: 1,
    totalSessions: 12,
  });
});

test('the current one comes first, the archived last, and the newest before older ones', () => {
  const told = (id: number, startDate: string, shape: { isCurrent?: boolean; isArchived?: boolean } = {}) => ({
    ...summaryOf(aRun({ startDate: date(startDate) }), index, shape.isCurrent ?? false),
    id: RunId.parse(`0194c5a0-0000-7000-8000-00000000000${id}`),
    archivedAt: shape.isArchived ? SOME_TIME : null,
  });
  const runs = [
    told(1, '2027-05-01', { isArchived: true }),
    told(2, '2027-01-01', { isCurrent: true }),
    told(3, '2027-03-01'),
    told(4, '2027-04-01'),
    told(5, '2027-06-01', { isArchived: true }),
  ];
  expect(runs.sort(byNearness).map(({ id }) => id.at(-1))).toEqual(['2', '4', '3', '5', '1']);
});
