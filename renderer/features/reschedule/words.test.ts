import { expect, it } from 'vitest';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { missedSessions } from '#shared/domain/schedule/missedSessions.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { aRun, date, withOutcome } from '#shared/domain/testing/aRun.ts';
import { headingOf } from './words.ts';

const plan = indexPlan(aPlan());
const today = date('2027-02-04');
const run = withOutcome(aRun(), 'd1-s1', 'done');

it('the heading counts whole days, or sessions where a day was partly done', () => {
  expect(headingOf(aRun(), missedSessions(aRun(), plan, today))).toEqual({
    title: 'Two days are waiting',
    lead: 'Days 1 to 2 passed without you: eight sessions, 14 h. Nothing has moved yet.',
  });
  expect(headingOf(run, missedSessions(run, plan, today)).title).toBe('Seven sessions are waiting');
  expect(headingOf(run, []).title).toBe('Reschedule');
});

it('the heading of a paused run says since when, and counts nothing as missed', () => {
  const paused = { ...run, pausedOn: date('2027-02-03') };
  expect(headingOf(paused, missedSessions(paused, plan, today))).toEqual({
    title: 'Reschedule',
    lead: 'Paused since 3 Feb. Nothing counts as missed.',
  });
});
