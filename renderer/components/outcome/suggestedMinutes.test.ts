import { describe, expect, it } from 'vitest';
import { suggestedMinutes } from './suggestedMinutes.ts';

const MINUTE = 60_000;
const nothing = { measuredMs: 0, startedMs: null, recordedMinutes: 0, plannedMinutes: 120, nowMs: 1000 * MINUTE };

describe('suggestedMinutes', () => {
  it('is the plan while nothing else is known', () => {
    expect(suggestedMinutes(nothing)).toBe(120);
  });

  it('is what was measured, a minute at least', () => {
    expect(suggestedMinutes({ ...nothing, measuredMs: 47 * MINUTE })).toBe(47);
    expect(suggestedMinutes({ ...nothing, measuredMs: 5_000, startedMs: 999 * MINUTE })).toBe(1);
  });

  it('is the time since the start where nothing was measured, unless the start was forgotten', () => {
    expect(suggestedMinutes({ ...nothing, startedMs: 910 * MINUTE })).toBe(90);
    expect(suggestedMinutes({ ...nothing, startedMs: 500 * MINUTE })).toBe(120);
  });

  it('is what was recorded when that is corrected', () => {
    expect(suggestedMinutes({ ...nothing, recordedMinutes: 30, measuredMs: 47 * MINUTE })).toBe(30);
  });

  it('is never less than before when it is worked on again', () => {
    const again = { ...nothing, startedMs: 990 * MINUTE, recordedMinutes: 30 };
    expect(suggestedMinutes({ ...again, measuredMs: 47 * MINUTE })).toBe(47);
    expect(suggestedMinutes({ ...again, measuredMs: 10 * MINUTE })).toBe(30);
  });
});
