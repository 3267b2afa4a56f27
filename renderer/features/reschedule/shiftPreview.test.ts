import { describe, expect, it } from 'vitest';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { aRun, date, withOutcome } from '#shared/domain/testing/aRun.ts';
import { shiftPreview } from './shiftPreview.ts';

const plan = aPlan();
const index = indexPlan(plan);

describe('shiftPreview', () => {
  it('says how much moves, where it begins and what that does to the last day', () => {
    const { lines, isChange, done } = shiftPreview(aRun({ plan }), index, date('2027-02-05'));
    expect(isChange).toBe(true);
    expect(lines).toEqual([
      '12 sessions move.',
      'It begins with “D1-S1” on Friday 5 February, 05:00.',
      'The last day becomes Monday 8 February instead of Thursday 4 February.',
    ]);
    expect(done).toBe('12 sessions moved');
  });

  it('offers nothing when everything is there already', () => {
    const { lines, isChange } = shiftPreview(aRun({ plan }), index, date('2027-02-02'));
    expect(isChange).toBe(false);
    expect(lines).toEqual(['Everything is there already: nothing would move.']);
  });

  it('says why nothing can be shifted when nothing waits', () => {
    const finished = index.planned.reduce((run, { session }) => withOutcome(run, session.id, 'done'), aRun({ plan }));
    const { lines, isChange } = shiftPreview(finished, index, date('2027-02-05'));
    expect(isChange).toBe(false);
    expect(lines[0]).toContain('nothing to shift');
  });
});
