import { describe, expect, it } from 'vitest';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { aRun, date, withOutcome } from '#shared/domain/testing/aRun.ts';
import { missingMinutes } from './missingMinutes.ts';

const plan = indexPlan(aPlan());

describe('What is missing', () => {
  it('is everything of earlier days that has no outcome, by part of the day', () => {
    expect(missingMinutes(plan, aRun(), date('2027-02-03'))).toEqual({ morning: 300, evening: 120 });
  });

  it('is nothing of today or of what is done', () => {
    let run = aRun();
    for (const id of ['d1-s1', 'd1-s2', 'd1-s3', 'd1-s4']) run = withOutcome(run, id, 'done', { minutes: 30 });
    expect(missingMinutes(plan, run, date('2027-02-03'))).toEqual({ morning: 0, evening: 0 });
  });

  it('is the rest of what was done in part, and nothing of what was set aside', () => {
    let run = aRun();
    for (const id of ['d1-s1', 'd1-s2']) run = withOutcome(run, id, 'done');
    run = withOutcome(run, 'd1-s3', 'skipped');
    run = withOutcome(run, 'd1-s4', 'partly', { minutes: 45 });
    expect(missingMinutes(plan, run, date('2027-02-03'))).toEqual({ morning: 0, evening: 75 });
  });
});
