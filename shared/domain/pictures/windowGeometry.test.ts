import { describe, expect, it } from 'vitest';
import { aWindow } from '../testing/aWindow.ts';
import { archAt, layOutWindow, type WindowSize } from './windowGeometry.ts';

const SIZES: [WindowSize, number][] = [
  ['small', 218],
  ['small', 302],
  ['large', 770],
  ['large', 980],
  ['large', 1550],
  ['tall', 632],
];

describe.each(SIZES)('A %s window %i wide', (size, width) => {
  const phases = aWindow({ today: 16 });
  const box = layOutWindow(phases, width, size);

  it('fills its width exactly, from frame to frame', () => {
    const first = box.lancets[0];
    const last = box.lancets.at(-1);
    expect((first?.x ?? 0) - box.frame).toBeCloseTo(0);
    expect((last?.x ?? 0) + (last?.width ?? 0) + box.frame).toBeCloseTo(width);
  });

  it('gives every day the same width', () => {
    const widths = box.lancets.flatMap((lancet) => lancet.columns.map((column) => column.width));
    expect(widths).toHaveLength(37);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.001);
    expect(Math.min(...widths)).toBeGreaterThan(2);
  });

  it('tiles each lancet with panes and lead, leaving no gap and no overlap', () => {
    for (const lancet of box.lancets) {
      let right = lancet.x;
      for (const column of lancet.columns) {
        expect(column.x).toBeCloseTo(right);
        right = column.x + column.width + box.came;
        let below = lancet.spring;
        column.panes.forEach((pane, row) => {
          expect(pane.y).toBeCloseTo(below);
          below = pane.y + pane.height + (row === column.panes.length - 2 ? box.heavyCame : box.came);
        });
        expect(below - box.came).toBeCloseTo(lancet.bottom);
      }
      expect(right - box.came).toBeCloseTo(lancet.x + lancet.width);
    }
  });

  it('makes a pane as high as its minutes', () => {
    for (const column of box.lancets.flatMap((lancet) => lancet.columns)) {
      const [first = 0, second = 0, third = 0, evening = 0] = column.panes.map((pane) => pane.height);
      expect(first).toBeCloseTo(second * 2);
      expect(third).toBeCloseTo(second * 2);
      expect(evening).toBeCloseTo(second * 2);
    }
  });

  it('keeps every arch inside the picture, springing from both sides', () => {
    for (const lancet of box.lancets) {
      expect(archAt(lancet, lancet.x)).toBeCloseTo(lancet.spring);
      expect(archAt(lancet, lancet.x + lancet.width)).toBeCloseTo(lancet.spring);
      expect(archAt(lancet, lancet.x + lancet.width / 2) - box.frame).toBeGreaterThanOrEqual(-0.001);
    }
  });
});

describe('The window', () => {
  it('has the drawn measures at the drawn width', () => {
    const { frame, came, height, lancets } = layOutWindow(aWindow({ today: 16 }), 980, 'large');
    expect({ frame, came, height: Math.round(height) }).toEqual({ frame: 4.5, came: 1.8, height: 276 });
    expect(lancets[0]?.rise).toBeCloseTo(15, 0);
  });

  it('gives a lancet of few days a lower arch', () => {
    const { lancets } = layOutWindow(aWindow(), 980, 'large');
    expect(lancets.at(-1)?.rise).toBeLessThan(lancets[0]?.rise ?? 0);
  });

  it('parts morning from evening wherever they meet, and nowhere else', () => {
    const heavy = (minutes: number[], evenings: number) =>
      layOutWindow(aWindow({ phases: [1], minutes, evenings }), 200, 'large').lancets[0]?.columns[0]?.panes.map(
        ({ isAboveEvening }) => isAboveEvening,
      );
    expect(heavy([60, 60, 60, 60], 1)).toEqual([false, false, true, false]);
    expect(heavy([60, 60, 60, 60], 3)).toEqual([true, false, false, false]);
    expect(heavy([60, 60], 0)).toEqual([false, false]);
    expect(heavy([60], 1)).toEqual([false]);
  });

  it.each(SIZES)('%s %i keeps any plan inside its frame, glass wider than nothing', (size, width) => {
    const twelve = Array.from({ length: 12 }, (_, index) => 5 + index * 60);
    for (const phases of [
      aWindow({ phases: [1], minutes: [25], evenings: 0 }),
      aWindow({ phases: [3, 1], minutes: [45, 45], evenings: 2, today: 4 }),
      aWindow({ phases: [14], minutes: twelve, evenings: 5 }),
      aWindow({ phases: Array.from({ length: 52 }, () => 7), minutes: [60, 30], today: 200 }),
      [...aWindow({ phases: [2], minutes: [120] }), ...aWindow({ phases: [2], minutes: twelve })],
    ]) {
      const box = layOutWindow(phases, width, size);
      const last = box.lancets.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0) + box.frame).toBeCloseTo(width);
      for (const lancet of box.lancets) {
        expect(archAt(lancet, lancet.x + lancet.width / 2) - box.frame).toBeGreaterThanOrEqual(-0.001);
        for (const column of lancet.columns) {
          expect(column.width).toBeGreaterThan(0);
          const heights = column.panes.map(({ height }) => height);
          expect(Math.min(...heights)).toBeGreaterThan(0);
          const lowest = column.panes.at(-1);
          expect((lowest?.y ?? 0) + (lowest?.height ?? 0)).toBeCloseTo(lancet.bottom);
        }
      }
      expect(box.height).toBeLessThan(600);
    }
  });

  it('follows a day whose sessions have other lengths', () => {
    const { lancets } = layOutWindow(aWindow({ phases: [1], minutes: [30, 90, 60, 60] }), 200, 'large');
    const heights = lancets[0]?.columns[0]?.panes.map((pane) => pane.height) ?? [];
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(3);
  });
});
