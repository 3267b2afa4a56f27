import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { reportedSteps } from './reportedSteps.ts';

it('yields the newest step, and ends when the work does', async () => {
  const seen: number[] = [];
  const steps = reportedSteps(async (onProgress) => {
    for (let done = 1; done <= 20; done++) onProgress({ done, total: 21 });
    await wait(5);
    onProgress({ done: 21, total: 21 });
  });
  for await (const { done } of steps) seen.push(done);
  expect(seen).toEqual([20, 21]);
});

it('throws what the work throws, after the steps before', async () => {
  const steps = reportedSteps(async (onProgress) => {
    onProgress({ done: 1, total: 2 });
    throw new Error('The disk is full.');
  });
  expect((await steps.next()).value).toEqual({ done: 1, total: 2 });
  await expect(steps.next()).rejects.toThrow('The disk is full.');
});

it('lets the work go on when nobody listens any more', async () => {
  let isDone = false;
  const steps = reportedSteps(async (onProgress) => {
    onProgress({ done: 1, total: 2 });
    await wait(10);
    isDone = true;
  });
  await steps.next();
  await steps.return();
  await wait(30);
  expect(isDone).toBe(true);
});
