import { expect, test } from 'vitest';
import { endOfBlock } from './endOfBlock.ts';

const told = (end: string) =>
  endOfBlock({ end, title: 'Sketch an online shop', blockMs: 65 * 60_000, breakMinutes: 5 });

test.each([
  ['block 5', '1 h 05 are over', false],
  ['break 2027-02-02T05:25:00.000Z', 'A break of 5 min', false],
  ['rested 2027-02-02T05:25:00.000Z', 'The break is over', false],
  ['breather 2027-02-02T05:00:00.000Z', 'A good moment for a break', true],
])('the end “%s” is told as “%s”', (end, title, isQuiet) => {
  expect(told(end)).toMatchObject({ title, isQuiet });
  expect(told(end).body).toContain('Sketch an online shop');
});
