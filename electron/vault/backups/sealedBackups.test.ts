import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WrongSecret } from '../encryption/secretErrors.ts';
import { turnEncryptionOff, turnEncryptionOn } from '../encryption/turnEncryption.ts';
import { contentOf } from '../testing/aVault.ts';
import { aSealedVault, CHEAP, PASSPHRASE, RECOVERY_KEY, type SealedPlace } from '../testing/sealedVault.ts';
import { adding, anEntry, MONTH, MONTH_PATH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import { verifyVault } from '../verifyVault.ts';
import { restoreWhole } from './restore/restoreWhole.ts';
import { unlockBackup } from './unlockBackup.ts';

const SECRET = 'nobody may read this';
const now = () => new Date();

/** With a readable backup of before encryption was turned on. */
const aVault = () =>
  aSealedVault(async (vault) => {
    await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: SECRET })));
    await vault.backups.make('before');
  });

/** Every text that lies in the backups, unpacked where anybody could. */
async function readableIn({ backupFolder }: SealedPlace): Promise<string> {
  const texts = Object.entries(await contentOf(backupFolder)).map(([path, text]) => {
    if (!path.endsWith('.gz')) return text;
    return gunzipSync(Buffer.from(text, 'latin1')).toString('latin1');
  });
  return texts.join('\n');
}

async function untilSealed(vault: Vault): Promise<void> {
  await expect
    .poll(async () => (await vault.backups.list()).map(({ content }) => content?.keyId === null), { timeout: 5000 })
    .not.toContain(true);
}

describe('the backups of an encrypted vault', () => {
  test('hold nothing that can be read, those of before included, and keep what they were pinned for', async () => {
    const place = await aVault();
    expect(await readableIn(place), 'the test would see it').toContain(SECRET);
    const vault = await place.open();
    await untilSealed(vault);
    const kept = (await vault.backups.list()).find(({ pinned }) => pinned !== null);
    expect(kept).toMatchObject({ pinned: { why: 'before' }, verified: { state: 'ok' } });
    await vault.backups.pin(kept?.name ?? '', 'words of mine');
    const [id = ''] = await readdir(place.backupFolder);
    for (const { name } of await vault.backups.list()) {
      expect((await vault.backups.verify(name))?.state).toBe('ok');
      expect((await unlockBackup(join(place.backupFolder, id, name), { passphrase: PASSPHRASE }, now)).keyId).toBe(
        place.key.id,
      );
    }
    await vault.close();
    const readable = await readableIn(place);
    expect(readable).not.toContain(SECRET);
    expect(readable).not.toContain('words of mine');
    expect((await verifyVault(place.location, { key: place.key })).isSound).toBe(true);
    expect((await verifyVault(place.location)).isSound, 'without its key too').toBe(true);
  });

  test('link what did not change, and restore it sealed', async () => {
    const place = await aVault();
    const vault = await place.open();
    await untilSealed(vault);
    const name = await vault.backups.make('to go back to');
    await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: 'changed' })));
    const next = await vault.backups.make(null);
    expect((await vault.backups.list()).find((one) => one.name === next)?.content?.addedBytes).toBeLessThan(2000);
    await vault.close();
    await restoreWhole(place.location, { name }, { key: place.key, host: 'cli', now });
    expect((await place.content())[MONTH_PATH]?.slice(1, 7)).toBe('LLSEAL');
    const again = await place.open();
    expect(Object.values((await again.journalMonth(MONTH).read()).entries)[0]?.body).toBe(SECRET);
    expect(again.health().repairs).toEqual([]);
  });

  test('keep a file that does not open as it lies, and call no entry of it gone', async () => {
    const place = await aVault();
    const vault = await place.open();
    await untilSealed(vault);
    const file = join(place.folder, MONTH_PATH);
    const bytes = await readFile(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    await writeFile(file, bytes);
    const name = await vault.backups.make(null);
    const [id = ''] = await readdir(place.backupFolder);
    expect(await readFile(join(place.backupFolder, id, name, `${MONTH_PATH}.raw`))).toEqual(bytes);
    expect(vault.health().shrunk).toBeNull();
  });

  test('of another key want the passphrase of their time, and are then restored under the key of now', async () => {
    const place = await aVault();
    const vault = await place.open();
    const name = await vault.backups.make('sealed with the first key');
    await vault.close();
    await turnEncryptionOff({ location: place.location, key: place.key });
    const secrets = { passphrase: 'another one altogether', recoveryKey: RECOVERY_KEY };
    const key = await turnEncryptionOn({ location: place.location, key: null }, secrets, { cost: CHEAP });
    const by = { key, host: 'cli', now } as const;
    await expect(restoreWhole(place.location, { name }, by)).rejects.toThrow(
      /^Enter the passphrase that the vault had/,
    );
    const [id = ''] = await readdir(place.backupFolder);
    const folder = join(place.backupFolder, id, name);
    await expect(unlockBackup(folder, { passphrase: secrets.passphrase }, now)).rejects.toThrow(WrongSecret);
    const sealing = await unlockBackup(folder, { passphrase: PASSPHRASE }, now);
    await restoreWhole(place.location, { name, secrets: new Map([[sealing.keyId, sealing]]) }, by);
    const again = await place.open({ key });
    expect(Object.values((await again.journalMonth(MONTH).read()).entries)[0]?.body).toBe(SECRET);
  });

  test('that were half sealed when the program was killed are finished, and none is lost or twice there', async () => {
    const place = await aVault();
    const before = await momentsOf(place);
    const vault = await place.open();
    await wait(20);
    await vault.close();
    const again = await place.open();
    await untilSealed(again);
    const moments = await momentsOf(place);
    expect(new Set(moments).size).toBe(moments.length);
    for (const moment of before) expect(moments).toContain(moment);
  });
});

async function momentsOf({ backupFolder }: SealedPlace): Promise<string[]> {
  const [id = ''] = await readdir(backupFolder);
  const names = await readdir(join(backupFolder, id));
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(backupFolder, id, name, 'manifest.json'), 'utf8')).madeAt),
  );
}
