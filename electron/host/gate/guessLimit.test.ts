import { beforeEach, expect, it } from 'vitest';
import { SecretRefused } from '#electron/planner/encryption/gateOfHost.ts';
import { Instant } from '#shared/model/time.ts';
import { guessDelay } from './guessDelay.ts';
import { type GuessLimit, guessLimit } from './guessLimit.ts';

let ms = 0;
let tries = 0;
let limit: GuessLimit;

beforeEach(() => {
  ms = Date.parse('2027-02-19T06:00:00.000Z');
  tries = 0;
  limit = guessLimit({ now: () => Instant.parse(new Date(ms).toISOString()), zone: () => 'UTC' });
});

const wrong = () =>
  limit
    .count(async () => {
      tries += 1;
      throw new SecretRefused('No.');
    })
    .catch((error: unknown) => (error instanceof Error ? error.message : ''));

it('lets a finger slip, and then makes each wrong secret wait twice as long, a minute at most', () => {
  expect([0, 2, 3, 4, 5, 8, 9, 40].map(guessDelay)).toEqual([0, 0, 1, 2, 4, 32, 60, 60]);
});

it('does not even try a secret that comes too soon, and says when it may', async () => {
  for (let count = 0; count < 4; count++) {
    await wrong();
    ms += 1_000;
  }
  expect([tries, limit.waitSeconds()]).toEqual([4, 1]);
  expect(await wrong()).toBe('Wait a second, then try again.');
  expect(tries).toBe(4);
  ms += 1_000;
  expect(await wrong()).toBe('No.');
});

it('takes many at once one after the other', async () => {
  const said = await Promise.all(Array.from({ length: 6 }, wrong));
  expect(said.filter((words) => words === 'No.')).toHaveLength(3);
  expect(said.slice(3)).toEqual(Array.from({ length: 3 }, () => 'Wait a second, then try again.'));
});

it('forgets wrong ones after a right one, counts no failure of the disk, and fears no clock that was set back', async () => {
  for (let count = 0; count < 3; count++) await wrong();
  ms -= 365 * 86_400_000;
  expect(limit.waitSeconds()).toBe(1);
  ms += 366 * 86_400_000;
  await expect(
    limit.count(async () => {
      throw new Error('The disk is gone.');
    }),
  ).rejects.toThrow('gone');
  expect(await limit.count(async () => 'open')).toBe('open');
  for (let count = 0; count < 3; count++) expect(await wrong()).toBe('No.');
});
