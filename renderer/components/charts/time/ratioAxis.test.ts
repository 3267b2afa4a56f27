import { describe, expect, it } from 'vitest';
import { ratioAxis, ratioWord } from './ratioAxis.ts';

describe('The axis of real against planned', () => {
  it('lies around as planned', () => {
    expect(ratioAxis([0.95, 1.02])).toEqual({ from: 0.75, to: 1.25, ticks: [0.75, 1, 1.25] });
    expect(ratioAxis([0.6, 1.4])).toEqual({ from: 0.5, to: 1.5, ticks: [0.5, 0.75, 1, 1.25, 1.5] });
    expect(ratioAxis([])).toEqual({ from: 0.75, to: 1.25, ticks: [0.75, 1, 1.25] });
  });

  it('ends at three times as planned and keeps to a few ticks', () => {
    expect(ratioAxis([0.05, 9])).toEqual({ from: 0, to: 3, ticks: [0, 1, 2, 3] });
    expect(ratioAxis([0.8, 1.9])).toEqual({ from: 0.75, to: 2, ticks: [1, 1.5, 2] });
  });

  it('is said as more or less', () => {
    expect([ratioWord(1.25), ratioWord(0.9), ratioWord(1.004)]).toEqual(['+25 %', '−10 %', 'as planned']);
  });
});
