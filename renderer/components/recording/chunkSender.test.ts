import { expect, test } from 'vitest';
import { chunkSender, type Piece } from './chunkSender.ts';

const piece = (seconds: number, ...values: number[]): Piece => ({ sound: new Uint8Array(values), seconds });

/** A disk that holds what was sent, and refuses while it is full. */
function aDisk() {
  const disk = { sound: [] as number[], problems: [] as unknown[], isFull: false, isAnswerLost: false, underWay: 0 };
  const sender = chunkSender({
    send: async ({ at, sound }) => {
      disk.underWay += 1;
      expect(disk.underWay).toBe(1);
      await Promise.resolve();
      disk.underWay -= 1;
      if (disk.isFull) throw new Error('full');
      expect(at).toBeLessThanOrEqual(disk.sound.length);
      disk.sound.splice(at, sound.length, ...sound);
      if (disk.isAnswerLost) throw new Error('lost');
    },
    onProblem: (problem) => disk.problems.push(problem instanceof Error ? problem.message : problem),
  });
  return { disk, sender };
}

test('pieces reach the disk in order, never two at once', async () => {
  const { disk, sender } = aDisk();
  sender.push(piece(1, 1, 2));
  sender.push(piece(2, 3));
  sender.push(piece(3, 4, 5));
  expect(await sender.retry()).toBe(true);
  expect(disk.sound).toEqual([1, 2, 3, 4, 5]);
  expect(sender.saved()).toEqual({ bytes: 5, seconds: 3 });
});

test('what a full disk refuses waits, and all of it goes once there is room', async () => {
  const { disk, sender } = aDisk();
  sender.push(piece(1, 1));
  await sender.retry();
  disk.isFull = true;
  sender.push(piece(2, 2));
  sender.push(piece(3, 3));
  expect(await sender.retry()).toBe(false);
  expect([sender.isHeld(), sender.saved().seconds, disk.sound]).toEqual([true, 1, [1]]);
  disk.isFull = false;
  expect(await sender.retry()).toBe(true);
  expect(disk.sound).toEqual([1, 2, 3]);
  expect(disk.problems.at(0)).toBeNull();
  expect(disk.problems).toContain('full');
  expect(disk.problems.at(-1)).toBeNull();
});

test('a piece whose answer was lost is sent again from the same place', async () => {
  const { disk, sender } = aDisk();
  disk.isAnswerLost = true;
  sender.push(piece(1, 1, 2));
  await Promise.resolve();
  expect(await sender.retry()).toBe(false);
  disk.isAnswerLost = false;
  sender.push(piece(2, 3));
  expect(await sender.retry()).toBe(true);
  expect(disk.sound).toEqual([1, 2, 3]);
});

test('no more goes at once than may', async () => {
  const sizes: number[] = [];
  const sender = chunkSender({
    send: async ({ sound }) => {
      sizes.push(sound.length);
      if (sizes.length === 1) throw new Error('full');
    },
    onProblem: () => undefined,
  });
  for (let second = 1; second <= 5; second += 1) sender.push({ sound: new Uint8Array(400_000), seconds: second });
  expect(await sender.retry()).toBe(true);
  expect(sizes.slice(1)).toEqual([800_000, 800_000, 400_000]);
});
