import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('work begins when what was asked for before has ended, also where that failed, and each caller has its own answer', async () => {
  const { inTurn, settled } = turns();
  const told: string[] = [];
  const slow = inTurn(async () => {
    await Promise.resolve();
    told.push('slow');
    return 1;
  });
  const failing = inTurn(async () => {
    told.push('failing');
    throw new Error('no');
  });
  const last = inTurn(async () => {
    told.push('last');
    return 3;
  });
  expect(await Promise.allSettled([slow, failing, last])).toMatchObject([
    { value: 1 },
    { reason: { message: 'no' } },
    { value: 3 },
  ]);
  await settled();
  expect(told).toEqual(['slow', 'failing', 'last']);
});
