import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { adding, anEntry, MONTH } from '../testing/someData.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const YEAR_MS = 365 * 24 * HOUR_MS;

/** A clock in the hands of the test, and a vault that is used for a moment each time it passes. */
async function aVaultOnAClock() {
  const place = await aVaultPlace();
  let now = Date.parse('2027-02-19T06:00:00.000Z');
  let minute: (() => void) | null = null;
  const options = {
    now: () => new Date(now),
    every: (milliseconds: number, callback: () => void) => {
      if (milliseconds === MINUTE_MS) minute = callback;
      return () => undefined;
    },
  };
  let number = 0;
  /** Saves something, looks whether a backup is due, and waits for it. */
  const pass = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    number += 1;
    const vault = await place.open(options);
    await vault.journalMonth(MONTH).update(adding(anEntry(number % 10, { body: `as of ${number}` })));
    minute?.();
    await vault.close();
    expect(vault.health()).toMatchObject({ backupProblem: null, repairs: [] });
  };
  return { place, pass };
}

async function hourlyBackups({ backupFolder }: VaultPlace): Promise<string[]> {
  const [id = ''] = await readdir(backupFolder).catch(() => []);
  return (await readdir(join(backupFolder, id))).sort();
}

test('a clock that is set back a year goes on with a backup an hour, and removes none that was made before', async () => {
  const { place, pass } = await aVaultOnAClock();
  for (let hour = 0; hour < 3; hour += 1) await pass(HOUR_MS);
  const before = await hourlyBackups(place);
  await pass(-YEAR_MS);
  const then = await hourlyBackups(place);
  expect(then).toHaveLength(before.length + 1);
  for (let minutes = 0; minutes < 5; minutes += 1) await pass(MINUTE_MS);
  // The rotation would keep one of them, and another one after each minute.
  expect(await hourlyBackups(place)).toEqual(then);
  await pass(HOUR_MS);
  expect(await hourlyBackups(place)).toHaveLength(before.length + 2);
  expect(await hourlyBackups(place)).toEqual(expect.arrayContaining(before));
});

test('a clock that leaps forward a year and is put right again costs no backup', async () => {
  const { place, pass } = await aVaultOnAClock();
  for (let hour = 0; hour < 4; hour += 1) await pass(HOUR_MS);
  const before = await hourlyBackups(place);
  expect(before.length).toBeGreaterThan(3);
  await pass(YEAR_MS);
  await pass(-YEAR_MS);
  expect(await hourlyBackups(place)).toEqual(expect.arrayContaining(before));
});
