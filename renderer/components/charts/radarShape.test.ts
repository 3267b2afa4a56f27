import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL_LEAD, LABEL_WIDTH, labelLines, radarFrame, radarLabel, radarPath, radarPoint } from './radarShape.ts';

const FRAME = { centre: { x: 200, y: 100 }, radius: 50 };

test('the first axis points up and the second of four to the right', () => {
  expect(radarPath(FRAME, [1, 1, 1, 1])).toBe('M200 50L250 100L200 150L150 100Z');
  expect(radarPath(FRAME, [0, 0.5, 0, 1])).toBe('M200 100L225 100L200 100L150 100Z');
});

test('a long name breaks between words, and at most into three lines', () => {
  expect(labelLines('DevOps')).toEqual(['DevOps']);
  expect(labelLines('Languages and code')).toEqual(['Languages and', 'code']);
  expect(labelLines('Domain and application architecture')).toEqual(['Domain and', 'application', 'architecture']);
  expect(labelLines('Prioritisation and trade-offs between many things')).toEqual([
    'Prioritisation',
    'and trade-offs',
    'between many …',
  ]);
});

test('nothing leaves the picture, however many axes there are and whatever its size', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 14 }),
      fc.integer({ min: 320, max: 700 }),
      fc.integer({ min: 280, max: 520 }),
      (axes, width, height) => {
        const frame = radarFrame({ width, height });
        for (let axis = 0; axis < axes; axis += 1) {
          const { x, y } = radarPoint(frame, axis, axes, 1);
          expect(Math.hypot(x - width / 2, y - height / 2)).toBeCloseTo(frame.radius);
          const label = radarLabel(frame, axis, axes, 'Domain and application architecture');
          expect(label.y - 10).toBeGreaterThanOrEqual(0);
          expect(label.y + (label.lines.length - 1) * LABEL_LEAD + 3).toBeLessThanOrEqual(height);
          if (label.anchor === 'start') expect(label.x + LABEL_WIDTH).toBeLessThanOrEqual(width);
          if (label.anchor === 'end') expect(label.x - LABEL_WIDTH).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 40 },
  );
});
