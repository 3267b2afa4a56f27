import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { whileIdle } from './whileIdle.ts';

const IDLE = { lookEveryMs: 1, share: () => 0 };

test('steps are taken one after the other, also after one that failed', async () => {
  const taken: string[] = [];
  whileIdle(
    [
      async () => {
        taken.push('first');
        throw new Error('The disk is gone');
      },
      async () => taken.push('second'),
    ],
    IDLE,
  );
  await vi.waitFor(() => expect(taken).toEqual(['first', 'second']));
});

test('nothing is begun while the process is at work', async () => {
  const shares = [0.9, 0.5, 0.1];
  const step = vi.fn(async () => expect(shares).toEqual([]));
  whileIdle([step], { lookEveryMs: 1, share: () => shares.shift() ?? 1 });
  await vi.waitFor(() => expect(step).toHaveBeenCalledTimes(1));
});

test('whoever ends it waits for the step under way, and none comes after that', async () => {
  let finish = () => {};
  const first = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  const second = vi.fn(async () => undefined);
  const end = whileIdle([first, second], IDLE);
  await vi.waitFor(() => expect(first).toHaveBeenCalled());
  const ended = vi.fn();
  const ending = end().then(ended);
  await nextTurn();
  expect(ended).not.toHaveBeenCalled();
  finish();
  await ending;
  // By the time another that begins now has come to its step, this one would have come to its second.
  await new Promise<void>((resolve) => {
    whileIdle([async () => resolve()], IDLE);
  });
  expect(second).not.toHaveBeenCalled();
});
