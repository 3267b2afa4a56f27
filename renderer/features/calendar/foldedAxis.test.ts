import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedAxis, type Stretch } from './foldedAxis.ts';

const windows: Stretch[] = [
  { start: 300, end: 600 },
  { start: 1260, end: 1380 },
];

const stretches = fc
  .array(
    fc
      .record({ start: fc.integer({ min: 0, max: 1380 }), minutes: fc.integer({ min: 5, max: 240 }) })
      .map(({ start, minutes }): Stretch => ({ start, end: Math.min(1440, start + minutes) })),
    { minLength: 1, maxLength: 12 },
  )
  .filter((made) => made.every(({ start, end }) => end > start));

describe('foldedAxis', () => {
  it("folds the plan's workday to half an hour", () => {
    const axis = foldedAxis({ occupied: windows, isFolded: true });
    expect(axis.folds).toEqual([{ wall: { start: 600, end: 1260 }, axis: { start: 600, end: 630 } }]);
    expect(axis.axis).toEqual({ start: 300, end: 750 });
    expect(axis.toAxis(1320)).toBe(690);
    expect(axis.toWall(690)).toBe(1320);
  });

  it('reads a place inside a fold as the nearer end of the free hours', () => {
    const axis = foldedAxis({ occupied: windows, isFolded: true });
    expect(axis.toWall(610)).toBe(600);
    expect(axis.toWall(620)).toBe(1260);
  });

  it('leaves the hours around a session that was moved into the workday open', () => {
    const axis = foldedAxis({ occupied: [...windows, { start: 780, end: 840 }], isFolded: true });
    expect(axis.folds.map(({ wall }) => wall)).toEqual([
      { start: 600, end: 780 },
      { start: 840, end: 1260 },
    ]);
  });

  it('does not fold less than two hours', () => {
    const axis = foldedAxis({ occupied: [...windows, { start: 715, end: 1150 }], isFolded: true });
    expect(axis.folds).toEqual([]);
  });

  it('is the clock itself when unfolded', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 0, max: 1440 }), (occupied, minutes) => {
        const axis = foldedAxis({ occupied, isFolded: false });
        expect(axis.toAxis(minutes)).toBe(minutes);
        expect(axis.toWall(minutes)).toBe(minutes);
        expect(axis.folds).toEqual([]);
      }),
    );
  });

  it('comes back to the same time for everything that is visible', () => {
    fc.assert(
      fc.property(stretches, (occupied) => {
        const axis = foldedAxis({ occupied, isFolded: true });
        for (const { start, end } of occupied) {
          for (const minutes of [start, end]) expect(axis.toWall(axis.toAxis(minutes))).toBe(minutes);
        }
      }),
    );
  });

  it('keeps the length of every placement', () => {
    fc.assert(
      fc.property(stretches, (occupied) => {
        const axis = foldedAxis({ occupied, isFolded: true });
        for (const { start, end } of occupied) expect(axis.toAxis(end) - axis.toAxis(start)).toBe(end - start);
      }),
    );
  });

  it('never runs backwards, and never draws more than the clock has', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 0, max: 1439 }), (occupied, minutes) => {
        const axis = foldedAxis({ occupied, isFolded: true });
        expect(axis.toAxis(minutes + 1)).toBeGreaterThan(axis.toAxis(minutes));
        expect(axis.toAxis(minutes)).toBeLessThanOrEqual(minutes);
        expect(axis.toWall(minutes + 1)).toBeGreaterThanOrEqual(axis.toWall(minutes));
      }),
    );
  });

  it('hides no minute in which something is placed', () => {
    fc.assert(
      fc.property(stretches, (occupied) => {
        const { folds } = foldedAxis({ occupied, isFolded: true });
        for (const { wall } of folds) {
          expect(wall.end - wall.start).toBeGreaterThanOrEqual(120);
          expect(occupied.some(({ start, end }) => start < wall.end && end > wall.start)).toBe(false);
        }
      }),
    );
  });
});
