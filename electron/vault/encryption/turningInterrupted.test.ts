import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RecordingId } from '#shared/model/ids.ts';
import type { FileSystem } from '../fileSystem.ts';
import { hastyFileSystem } from '../hastyFileSystem.ts';
import { soundPath } from '../layout.ts';
import { openVault, type VaultLocation } from '../openVault.ts';
import { aVaultPlace, contentOf } from '../testing/aVault.ts';
import { brokenAtEveryStep, refusedAtEveryStep } from '../testing/brokenAtEveryStep.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { CHEAP, PASSPHRASE, RECOVERY_KEY } from '../testing/sealedVault.ts';
import { adding, aMonth, anEntry, idNumber, MONTH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import { changePassphrase } from './changeSecrets.ts';
import { WrongSecret } from './secretErrors.ts';
import { turnEncryptionOff, turnEncryptionOn } from './turnEncryption.ts';
import { encryptionOf, unlockVault } from './unlockVault.ts';
import type { VaultKey } from './vaultKey.ts';

const SOUND = soundPath(RecordingId.parse(idNumber(500)));
const NEW_PASSPHRASE = 'eight lamps over the harbour';
const fileSystem = hastyFileSystem;

async function plainVault(location: VaultLocation): Promise<void> {
  const vault = await openVault(location, { fileSystem });
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await vault.attachments.write(SOUND, Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 9]));
  await backedUp(vault);
}

/** So that the backup of before has nothing to do, which is broken off in tests of its own. */
async function backedUp(vault: Vault): Promise<void> {
  await vault.backUp('import');
  await vault.close();
}

async function sealedVault(location: VaultLocation): Promise<void> {
  await plainVault(location);
  const secrets = { passphrase: PASSPHRASE, recoveryKey: RECOVERY_KEY };
  const key = await turnEncryptionOn({ location, key: null }, secrets, { cost: CHEAP, fileSystem });
  await backedUp(await openVault(location, { key, fileSystem }));
  key.forget();
}

/** With the passphrase of before or the new one; null where it needs none. */
async function keyOf(location: VaultLocation): Promise<VaultKey | null> {
  if ((await encryptionOf(location)) === null) return null;
  return unlockVault(location, { passphrase: PASSPHRASE }).catch((error: unknown) => {
    if (!(error instanceof WrongSecret)) throw error;
    return unlockVault(location, { passphrase: NEW_PASSPHRASE });
  });
}

/** Opens it and finds everything as it was, and all files of one kind. Answers whether they are sealed. */
async function readsAsBefore(location: VaultLocation): Promise<boolean> {
  const key = await keyOf(location);
  const vault = await openVault(location, { key, fileSystem });
  expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
  expect((await vault.attachments.read(SOUND))?.length).toBe(5);
  expect(vault.health().repairs).toEqual([]);
  expect(vault.health().readOnlyBecause).toBeNull();
  await vault.close();
  key?.forget();
  const isSealed = (await encryptionOf(location)) !== null;
  for (const [path, text] of Object.entries(await contentOf(location.folder))) {
    expect(path).not.toMatch(/\.tmp$/);
    if (path !== 'vault.json') expect(text.slice(1, 7) === 'LLSEAL', path).toBe(isSealed);
  }
  return isSealed;
}

const disk = async (_location: VaultLocation, given: FileSystem): Promise<FileSystem> => given;

const turnOn = {
  prepare: plainVault,
  open: disk,
  operation: (given: FileSystem, location: VaultLocation) =>
    turnEncryptionOn(
      { location, key: null },
      { passphrase: PASSPHRASE, recoveryKey: RECOVERY_KEY },
      { cost: CHEAP, fileSystem: given },
    ),
};
const turnOff = {
  prepare: sealedVault,
  open: disk,
  operation: async (given: FileSystem, location: VaultLocation) =>
    turnEncryptionOff({ location, key: await keyOf(location) }, {}, { fileSystem: given }),
};
const change = {
  prepare: sealedVault,
  open: disk,
  operation: async (given: FileSystem, location: VaultLocation) => {
    const key = await keyOf(location);
    await changePassphrase({ location, key }, { passphrase: NEW_PASSPHRASE }, { cost: CHEAP, fileSystem: given });
  },
};

test.each([
  { what: 'turned on', operation: turnOn, after: true },
  { what: 'turned off', operation: turnOff, after: false },
  { what: 'given another passphrase', operation: change, after: true },
])(
  'a vault that is killed at any step while it is $what opens with everything in it',
  async ({ operation, after }) => {
    const states = new Set<boolean>();
    const steps = await brokenAtEveryStep(operation, async (location, { step }) => {
      const isSealed = await readsAsBefore(location);
      states.add(isSealed);
      if (step === null) expect(isSealed).toBe(after);
    });
    expect(steps.length).toBeGreaterThan(5);
    // Broken off early it is as before, and later it is finished.
    expect(states.size).toBe(operation === change ? 1 : 2);
  },
  60_000,
);

test.each([
  { what: 'turned on', operation: turnOn, before: false },
  { what: 'turned off', operation: turnOff, before: true },
  { what: 'given another passphrase', operation: change, before: true },
])(
  'a vault whose disk is full from any step on while it is $what is as it was',
  async ({ operation, before }) => {
    await refusedAtEveryStep(operation, 'ENOSPC', async ({ location, error }) => {
      const isSealed = await readsAsBefore(location);
      if (error !== null) {
        expect(error).toMatchObject({ message: expect.stringMatching(/full/) });
        // Where the disk refused to take it back as well, opening the vault finished it.
        if (operation === change) expect(isSealed).toBe(before);
      }
    });
  },
  60_000,
);

test.each([
  { what: 'on', operation: turnOn, before: false },
  { what: 'off', operation: turnOff, before: true },
])(
  'a vault that the disk has no space for at one moment while it is turned $what is turned back',
  async ({ operation, before }) => {
    const place = await aVaultPlace();
    const location = { folder: place.folder, backupFolder: place.backupFolder };
    await operation.prepare(location);
    for (let failing = 0; ; failing += 1) {
      const given = faultyFileSystem();
      let writes = -1;
      given.failWith(({ name, path }) => {
        if (name !== 'write' || !path.startsWith(place.folder) || path.includes('vault.lock')) return null;
        writes += 1;
        return writes === failing ? 'ENOSPC' : null;
      });
      const error = await operation.operation(given, location).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(await readsAsBefore(location)).toBe(error === null ? !before : before);
      if (error !== null) expect(String(error)).toMatch(/Nothing was changed/);
      if (error === null) return;
      expect(String(error)).toMatch(/is full/);
    }
  },
);

test('a vault that is killed again while it finishes what was broken off is still finished the next time', async () => {
  let states = 0;
  const begun = {
    prepare: async (location: VaultLocation) => {
      await plainVault(location);
      const disk = hastyFileSystem;
      const isSeal = (file: string) => file.includes(MONTH);
      const create: FileSystem['create'] = (file, mode) =>
        isSeal(file) && file.startsWith(location.folder) ? new Promise(() => undefined) : disk.create(file, mode);
      void turnOn.operation({ ...disk, create }, location);
      await expect.poll(async () => (await encryptionOf(location))?.state).toBe('turning-on');
      await rm(join(location.folder, 'vault.lock'));
    },
    open: disk,
    operation: async (given: FileSystem, location: VaultLocation) => {
      const vault = await openVault(location, { key: await keyOf(location), fileSystem: given });
      await vault.close();
    },
  };
  await brokenAtEveryStep(begun, async (location) => {
    expect(await readsAsBefore(location)).toBe(true);
    states += 1;
  });
  expect(states).toBeGreaterThan(5);
}, 60_000);
