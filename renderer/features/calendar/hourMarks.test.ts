import { describe, expect, it } from 'vitest';
import { foldedAxis } from './foldedAxis.ts';
import { hourMarks } from './hourMarks.ts';

describe('hourMarks', () => {
  it('names both ends of each visible stretch and the full hours between', () => {
    const axis = foldedAxis({
      occupied: [
        { start: 315, end: 480 },
        { start: 1260, end: 1380 },
      ],
      isFolded: true,
    });
    expect(hourMarks(axis)).toEqual([
      { minutes: 315, edge: 'start' },
      { minutes: 360, edge: null },
      { minutes: 420, edge: null },
      { minutes: 480, edge: 'end' },
      { minutes: 1260, edge: 'start' },
      { minutes: 1320, edge: null },
      { minutes: 1380, edge: 'end' },
    ]);
  });
});
