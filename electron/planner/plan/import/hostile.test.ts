import { cpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import { readPlanFiles } from './readPlanFiles.ts';
import { shippedForImport } from './testing/shippedForImport.ts';

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat('bcdefghi'.split('').map((name, place) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[place]}`)}]`))
  .join('\n');
const TWO_MB = 2_000_000;

test.each([
  ['one line of two megabytes', 'plan.txt', `Day 1: ${'x'.repeat(TWO_MB - 10)}`],
  ['one line of two megabytes of YAML', 'plan.yaml', `title: ${'['.repeat(TWO_MB - 10)}`],
  ['two megabytes of short lines', 'plan.txt', 'Day 1: A\n'.repeat(TWO_MB / 9)],
  ['as many wrong lines as fit', 'plan.txt', `Day 1: A\nMorning:\n${'7:00–5:00 a\n'.repeat(32_000)}`],
  [
    'as many days as fit',
    'plan.txt',
    Array.from({ length: 8_000 }, (_, at) => `Day ${at + 1}: A\n5:00–6:00: Read ${'it '.repeat(4)}`).join('\n'),
  ],
  ['a line of brackets', 'plan.txt', `Day 1: A\n5:00–6:00: ${'('.repeat(3900)}`.repeat(90)],
  [
    'YAML of too many parts',
    'plan.yaml',
    `id: a\ntitle: a\nphases:\n${'  - { title: a, days: [{ title: b }] }\n'.repeat(14_000)}`,
  ],
  [
    'as many parts of YAML as fit',
    'plan.yaml',
    `id: a\ntitle: a\nphases:\n${'  - { title: a, days: [{ title: b }] }\n'.repeat(2_400)}`,
  ],
  ['blank lines without end', 'plan.yaml', `id: a${'\n'.repeat(390_000)}`],
  ['blank lines in an outline', 'plan.txt', `Day 1: A${'\n \n'.repeat(100_000)}`],
  ['deep flow lists', 'plan.yaml', `title:\n${'[\n'.repeat(5000)}`],
  ['deep block lists', 'plan.yaml', `title:\n${'- '.repeat(1900)}x`],
  ['deep maps', 'plan.yaml', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['aliases that multiply', 'plan.yaml', bomb],
  ['an alias of itself', 'plan.yaml', 'id: &a\n  b: *a\n'],
  ['a picture', 'plan.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
  ['bytes that are no UTF-8', 'plan.txt', 'Day 1: \ufffd\ufffd'],
  ['names of the language itself', 'plan.yaml', '__proto__: { id: a }\nconstructor: 1\nid: a\ntitle: b\n'],
])('%s: a message within a second', { timeout: 10_000 }, async (_, name, text) => {
  const before = cpuUsage();
  const { problems } = await readPlanFiles([{ name, text }], shippedForImport());
  // Time at work, not on the clock: the machine may be busy with other things.
  expect(cpuUsage(before).user / 1000).toBeLessThan(1000);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(50);
  for (const { message } of problems) expect(message.length).toBeLessThan(400);
});
