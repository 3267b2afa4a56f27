import { expect, test } from 'vitest';
import { turnEncryptionOff, turnEncryptionOn } from '../encryption/turnEncryption.ts';
import { encryptionOf, unlockVault } from '../encryption/unlockVault.ts';
import { hastyFileSystem } from '../hastyFileSystem.ts';
import { openVault, type VaultLocation } from '../openVault.ts';
import { CHEAP, PASSPHRASE, RECOVERY_KEY } from '../testing/sealedVault.ts';
import { adding, aMonth, anEntry, MONTH } from '../testing/someData.ts';
import { cutAtEverySync } from './testing/cutAtEverySync.ts';

const fileSystem = hastyFileSystem;
const every = () => () => undefined;

async function prepare(location: VaultLocation): Promise<void> {
  const vault = await openVault(location, { fileSystem, every });
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await vault.settings.update((settings) => ({ ...settings, exportFolder: '/there' }));
  await vault.backUp('import');
  await vault.close();
}

/** With the passphrase where it needs one. */
async function readsAsBefore(location: VaultLocation): Promise<void> {
  const isSealed = (await encryptionOf(location)) !== null;
  const key = isSealed ? await unlockVault(location, { passphrase: PASSPHRASE }) : null;
  const vault = await openVault(location, { key, fileSystem, every });
  try {
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
    expect((await vault.settings.read()).exportFolder).toBe('/there');
    expect(vault.health()).toMatchObject({ repairs: [], readOnlyBecause: null });
  } finally {
    await vault.close();
    key?.forget();
  }
}

const secrets = { passphrase: PASSPHRASE, recoveryKey: RECOVERY_KEY };

test('a power cut while encryption is turned on loses nothing and leaves nothing that cannot be opened', async () => {
  const states = await cutAtEverySync(
    {
      prepare,
      open: async (location) => location,
      operation: (location, disk) =>
        turnEncryptionOn({ location, key: null }, secrets, { cost: CHEAP, fileSystem: disk }),
    },
    readsAsBefore,
  );
  expect(states).toBeGreaterThan(50);
});

test('a power cut while encryption is turned off loses nothing and leaves nothing that cannot be opened', async () => {
  await cutAtEverySync(
    {
      prepare: async (location) => {
        await prepare(location);
        (await turnEncryptionOn({ location, key: null }, secrets, { cost: CHEAP, fileSystem })).forget();
      },
      open: async (location) => ({ location, key: await unlockVault(location, { passphrase: PASSPHRASE }) }),
      operation: (closed, disk) => turnEncryptionOff(closed, {}, { fileSystem: disk }),
    },
    readsAsBefore,
  );
});
