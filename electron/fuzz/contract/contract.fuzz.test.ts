import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { openVault } from '#electron/vault/openVault.ts';
import { verifyVault } from '#electron/vault/verifyVault.ts';
import { fuzzRuns, fuzzTimeout } from '../fuzzRuns.ts';
import { fuzzedPlanner } from '../testing/fuzzedPlanner.ts';
import { type GuardedFolder, guardedFolder } from '../testing/guardedFolder.ts';
import { hostilePaths } from '../testing/hostilePaths.ts';
import { seeded } from '../testing/seeded.ts';
import { askEverything } from './askEverything.ts';
import { contractProcedures } from './contractProcedures.ts';

const PROCEDURES = contractProcedures();

const made: GuardedFolder[] = [];
/** A run that ends by time ends in the middle of a round. */
let underWay: Promise<void> = Promise.resolve();
afterEach(async () => {
  await underWay.catch(() => undefined);
  for (const guarded of made.splice(0)) await guarded.remove();
});

async function aGuarded(): Promise<GuardedFolder> {
  const guarded = await guardedFolder();
  made.push(guarded);
  return guarded;
}

test('whatever any procedure is asked, it answers as the contract says, soon, and writes nowhere else', {
  timeout: fuzzTimeout(120_000),
}, async () => {
  expect(PROCEDURES.length).toBeGreaterThan(100);
  await fc.assert(
    fc.asyncProperty(fc.nat(), (round) => {
      underWay = askInVault(round);
      return underWay;
    }),
    fuzzRuns(3, { shrink: false, isSlow: true }),
  );
});

/** One round over every procedure, in a vault of its own. */
async function askInVault(round: number): Promise<void> {
  const guarded = await aGuarded();
  const location = { folder: guarded.vault, backupFolder: guarded.backups };
  const planner = await fuzzedPlanner(guarded);
  const path = hostilePaths(guarded);
  const wishes = { known: await seeded(planner), fields: { folder: path, path, file: path, startAt: path } };
  const problems = await askEverything(planner, PROCEDURES, { round, wishes });
  await planner.close();
  expect(problems.join('\n\n')).toBe('');
  const { files, backups } = await verifyVault(location);
  expect([...files, ...backups].filter(({ state }) => state !== 'ok')).toEqual([]);
  expect(await guarded.touched()).toEqual([]);
  await (await openVault(location)).close();
}
