import { expect, test } from 'vitest';
import { asksForReaders, MOST_STEPS, stepsFrom, withStep } from './lifeCycle.ts';

test('an RFC goes from draft over review to its end, and back to draft from everywhere', () => {
  expect(stepsFrom('rfc', 'draft')).toEqual(['in-review']);
  expect(stepsFrom('rfc', 'in-review')).toEqual(['accepted', 'rejected', 'draft']);
  for (const status of ['in-review', 'accepted', 'rejected', 'superseded'] as const) {
    expect(stepsFrom('rfc', status)).toContain('draft');
  }
});

test('a decision is accepted and later superseded, and knows no review', () => {
  expect(stepsFrom('decision', 'proposed')).toEqual(['accepted']);
  expect(stepsFrom('decision', 'accepted')).toEqual(['superseded', 'proposed']);
  expect(stepsFrom('decision', 'in-review')).toEqual([]);
});

test('only the step that brings readers asks about empty sections', () => {
  expect(asksForReaders('rfc', 'draft', 'in-review')).toBe(true);
  expect(asksForReaders('rfc', 'in-review', 'accepted')).toBe(false);
  expect(asksForReaders('decision', 'proposed', 'accepted')).toBe(true);
  expect(asksForReaders('decision', 'superseded', 'accepted')).toBe(false);
});

test('a long life keeps its beginning and its latest steps', () => {
  const full = Array.from({ length: MOST_STEPS }, (_, step) => step);
  const after = withStep(full, 100);
  expect(after).toHaveLength(MOST_STEPS);
  expect(after[0]).toBe(0);
  expect(after.slice(1, 3)).toEqual([2, 3]);
  expect(after.at(-1)).toBe(100);
  expect(withStep([], 1)).toEqual([1]);
});
