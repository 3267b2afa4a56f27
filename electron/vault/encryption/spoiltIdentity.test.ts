import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '../formats.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { aSealedVault, CHEAP, PASSPHRASE, type SealedPlace } from '../testing/sealedVault.ts';
import { bodiesOf, MONTH, MONTH_PATH } from '../testing/someData.ts';
import { VaultUnusable } from '../vaultDocument.ts';
import { isSealed } from '../vaultIdentity.ts';
import { verifyVault } from '../verifyVault.ts';
import { changePassphrase } from './changeSecrets.ts';
import { isUnchanged, isWhole } from './headerCheck.ts';
import { aHeader, aKey } from './testing/aHeader.ts';
import { backedUp, fill } from './testing/backedUp.ts';
import { flipped } from './testing/flipped.ts';
import { turnEncryptionOff } from './turnEncryption.ts';
import { encryptionOf, unlockVault } from './unlockVault.ts';

const path = (place: SealedPlace, file: string) => join(place.folder, file);

test('vault.json with any byte changed is known to be damaged, before any passphrase is asked for', async () => {
  const place = await aSealedVault(async () => undefined);
  const bytes = await readFile(join(place.folder, 'vault.json'));
  const isFine = (raw: Buffer) => {
    const found = readEnvelope(raw, FORMATS.vault);
    return found.state === 'good' && isSealed(found.data) && isWhole(found.data);
  };
  expect(isFine(bytes)).toBe(true);
  for (let at = 0; at < bytes.length; at += 1) expect(isFine(flipped(bytes, at)), `at ${at}`).toBe(false);
});

test('vault.json that was changed by somebody who knows how it is made is found out with the key', async () => {
  const key = aKey();
  const header = await aHeader(key);
  expect(isUnchanged(header, key)).toBe(true);
  const other = aKey();
  const { encryption } = header;
  for (const change of [
    { state: 'turning-off' as const },
    { inbox: (await aHeader(other)).encryption.inbox },
    { passphrase: { ...encryption.passphrase, scrypt: { ...CHEAP, parallel: 2 } } },
  ]) {
    expect(isUnchanged({ ...header, encryption: { ...encryption, ...change } }, key)).toBe(false);
  }
});

test.each([
  ['is damaged', async (file: string) => writeFile(file, flipped(await readFile(file), 300))],
  ['is gone', async (file: string) => rm(file)],
  [
    'says that nothing is encrypted',
    async (file: string) => {
      const json = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, JSON.stringify({ ...json, data: { ...json.data, encryption: null } }));
    },
  ],
])(
  'a vault.json that %s is put back from the newest backup, and the passphrase still opens it',
  async (_what, tamper) => {
    const place = await backedUp();
    await tamper(path(place, 'vault.json'));
    expect(await encryptionOf(place.location)).toMatchObject({ state: 'on' });
    const vault = await place.openWith({ passphrase: PASSPHRASE });
    expect(bodiesOf(await vault.journalMonth(MONTH).read())).toEqual(['February']);
    expect(vault.health().repairs).toMatchObject([{ file: 'vault.json' }]);
    await vault.close();
    expect((await verifyVault(place.location, { key: place.key })).isSound).toBe(true);
  },
);

test('a vault.json that was damaged and has no backup still opens the vault where the damage spares its key', async () => {
  const place = await aSealedVault(fill);
  await rm(place.backupFolder, { recursive: true });
  const file = path(place, 'vault.json');
  const json = JSON.parse(await readFile(file, 'utf8'));
  json.data.encryption.state = 'turning-off';
  await writeFile(file, JSON.stringify(json));
  const vault = await place.open({ key: await unlockVault(place.location, { passphrase: PASSPHRASE }) });
  expect(bodiesOf(await vault.journalMonth(MONTH).read())).toEqual(['February']);
  expect(vault.health().repairs).toMatchObject([{ file: 'vault.json' }]);
  await vault.close();
  // Nothing was opened up because a file said so.
  expect((await place.content())[MONTH_PATH]?.slice(1, 7)).toBe('LLSEAL');
  (await unlockVault(place.location, { passphrase: PASSPHRASE })).forget();
});

test('a vault.json that is gone for good is asked for, and nothing is touched', async () => {
  const place = await aSealedVault(fill);
  await rm(place.backupFolder, { recursive: true });
  await rm(path(place, 'vault.json'));
  const before = await place.content();
  await expect(place.open()).rejects.toThrow(VaultUnusable);
  await expect(unlockVault(place.location, { passphrase: PASSPHRASE })).rejects.toThrow(/Put back the vault\.json/);
  expect(await place.content()).toEqual(before);
});

test('a vault.json of a newer Leadlight is never written over, and its files are left alone', async () => {
  const place = await aSealedVault(fill);
  const file = path(place, 'vault.json');
  const json = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...json, version: 3 }));
  const before = await place.content();
  await expect(place.open()).rejects.toThrow(/newer Leadlight/);
  const closed = { location: place.location, key: place.key };
  await expect(turnEncryptionOff(closed)).rejects.toThrow(/newer Leadlight/);
  await expect(changePassphrase(closed, { passphrase: 'x' }, { cost: CHEAP })).rejects.toThrow(/newer Leadlight/);
  // A backup of before it says how the files are opened, and they are only read.
  await writeFile(file, JSON.stringify(json));
  const vault = await place.open();
  await vault.backUp('import');
  await vault.close();
  await writeFile(file, JSON.stringify({ ...json, version: 3 }));
  const readOnly = await place.open();
  expect(readOnly.health().readOnlyBecause).toMatch(/newer/);
  await expect(changePassphrase(closed, { passphrase: 'x' }, { cost: CHEAP })).rejects.toThrow(/newer Leadlight/);
  expect({ ...(await place.content()) }).toEqual({ ...before });
});
