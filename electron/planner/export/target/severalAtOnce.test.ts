import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { severalAtOnce } from './severalAtOnce.ts';

test('after a failure nothing more begins, what is under way is waited for, and the failure is thrown', async () => {
  const begun: string[] = [];
  const ended: string[] = [];
  const { begin, done } = severalAtOnce(2);
  await begin(async () => {
    await nextTurn();
    await nextTurn();
    ended.push('slow');
  });
  await begin(() => Promise.reject(new Error('The disk is full')));
  await expect(begin(async () => void begun.push('late'))).rejects.toThrow('The disk is full');
  await expect(done()).rejects.toThrow('The disk is full');
  expect({ begun, ended }).toEqual({ begun: [], ended: ['slow'] });
});

test('never more than the number are under way, and all are done at the end', async () => {
  let underWay = 0;
  let ended = 0;
  const seen: number[] = [];
  const { begin, done } = severalAtOnce(3);
  for (let piece = 0; piece < 10; piece += 1) {
    await begin(async () => {
      underWay += 1;
      seen.push(underWay);
      await nextTurn();
      underWay -= 1;
      ended += 1;
    });
  }
  await done();
  expect({ most: Math.max(...seen), ended }).toEqual({ most: 3, ended: 10 });
});
