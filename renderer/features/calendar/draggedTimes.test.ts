import { describe, expect, it } from 'vitest';
import { droppedAt, pulledTo } from './draggedTimes.ts';
import { foldedAxis } from './foldedAxis.ts';

const windows = [
  { start: 300, end: 600 },
  { start: 1260, end: 1380 },
];
const folded = foldedAxis({ occupied: windows, isFolded: true });
const unfolded = foldedAxis({ occupied: windows, isFolded: false });

describe('droppedAt', () => {
  it('keeps the length and reads the place on the clock', () => {
    expect(droppedAt(folded, { start: 300, end: 420 }, 645)).toEqual({ start: 1275, end: 1395 });
  });

  it('puts what is dropped on the fold at its nearer end', () => {
    expect(droppedAt(folded, { start: 300, end: 420 }, 605)).toEqual({ start: 600, end: 720 });
  });

  it('snaps to quarters of an hour', () => {
    expect(droppedAt(unfolded, { start: 300, end: 360 }, 487)).toEqual({ start: 480, end: 540 });
  });
});

describe('pulledTo', () => {
  it('makes a session longer or shorter', () => {
    expect(pulledTo(folded, { start: 480, end: 600 }, 570)).toEqual({ start: 480, end: 570 });
  });

  it('stops at folded hours', () => {
    expect(pulledTo(folded, { start: 480, end: 600 }, 700)).toEqual({ start: 480, end: 600 });
  });

  it('leaves a quarter of an hour at least', () => {
    expect(pulledTo(folded, { start: 480, end: 600 }, 480)).toEqual({ start: 480, end: 495 });
  });

  it('reads midnight as the end of the day', () => {
    expect(pulledTo(unfolded, { start: 1380, end: 1395 }, 0)).toEqual({ start: 1380, end: 1440 });
  });
});
