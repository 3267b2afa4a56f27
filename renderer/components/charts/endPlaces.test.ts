import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endPlaces } from './endPlaces.ts';

const PLOT = { top: 10, bottom: 110 };

test('names that are far apart stand at their lines', () => {
  expect(endPlaces([80, 20], PLOT)).toEqual([80, 20]);
});

test('names at one height stand under each other, and none below the plot', () => {
  expect(endPlaces([50, 50, 52], PLOT)).toEqual([50, 65, 80]);
  expect(endPlaces([200, 110, 109], PLOT)).toEqual([110, 95, 80]);
});

test('names never touch while there is room for them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 300 }), { maxLength: 6 }), (wanted) => {
      const places = endPlaces(wanted, PLOT).toSorted((one, other) => one - other);
      places.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(PLOT.top);
        expect(place).toBeLessThanOrEqual(PLOT.bottom);
        if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(15);
      });
    }),
  );
});
