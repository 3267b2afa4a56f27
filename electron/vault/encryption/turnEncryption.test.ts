import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RecordingId } from '#shared/model/ids.ts';
import { WELL } from '#shared/model/vaultHealth.ts';
import { soundPath } from '../layout.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { aSealedVault, CHEAP, PASSPHRASE, RECOVERY_KEY } from '../testing/sealedVault.ts';
import { adding, aMonth, anEntry, idNumber, MONTH, MONTH_PATH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import { changePassphrase, changeRecoveryKey } from './changeSecrets.ts';
import { newRecoveryKey } from './recoveryKey.ts';
import { VaultLocked, WrongSecret } from './secretErrors.ts';
import { turnEncryptionOff, turnEncryptionOn } from './turnEncryption.ts';
import { encryptionOf, unlockVault } from './unlockVault.ts';

const SOUND = soundPath(RecordingId.parse(idNumber(500)));
const SECRET = 'nobody may read this';

async function fill(vault: Vault): Promise<void> {
  await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: SECRET })));
  await vault.settings.update((settings) => ({ ...settings, theme: 'dark' }));
  await vault.attachments.write(SOUND, Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3]));
}

describe('a vault whose encryption was turned on', () => {
  test('holds no readable file but vault.json, and reads as before', async () => {
    const place = await aSealedVault(fill);
    const content = await place.content();
    for (const [path, text] of Object.entries(content)) {
      if (path === 'vault.json')
        expect(JSON.parse(text)).toMatchObject({ version: 2, data: { encryption: { state: 'on' } } });
      else expect(text.slice(1, 7), path).toBe('LLSEAL');
      expect(text, path).not.toContain(SECRET);
    }
    const vault = await place.open();
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1, { body: SECRET })));
    expect(await vault.settings.read()).toMatchObject({ theme: 'dark' });
    expect((await vault.attachments.read(SOUND))?.length).toBe(7);
    expect(await vault.attachments.size(SOUND)).toBe(7);
    expect(vault.health()).toEqual(WELL);
  });

  test('saves sealed, and what is saved is there after the next start', async () => {
    const place = await aSealedVault(fill);
    const vault = await place.open();
    await vault.journalMonth(MONTH).update(adding(anEntry(2, { body: 'and this neither' })));
    await vault.close();
    expect((await place.content())[MONTH_PATH]).not.toContain('neither');
    const again = await place.open();
    expect(Object.keys((await again.journalMonth(MONTH).read()).entries)).toHaveLength(2);
    expect(again.health()).toEqual(WELL);
  });

  test('is locked without its key', async () => {
    const place = await aSealedVault(fill);
    await expect(place.open({ key: null })).rejects.toThrow(VaultLocked);
    // The lock is free again.
    await (await place.open()).close();
  });

  test('opens with the passphrase and with the recovery key, however that was typed', async () => {
    const place = await aSealedVault(fill);
    const typed = RECOVERY_KEY.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    for (const secret of [{ passphrase: PASSPHRASE }, { recoveryKey: RECOVERY_KEY }, { recoveryKey: typed }]) {
      const vault = await place.openWith(secret);
      expect(await vault.settings.read()).toMatchObject({ theme: 'dark' });
      await vault.close();
    }
  });

  test('refuses any other secret, and says of a recovery key whether it was mistyped', async () => {
    const { location } = await aSealedVault(fill);
    const tried = (secret: { passphrase: string } | { recoveryKey: string }) =>
      unlockVault(location, secret).catch((error: unknown) => error instanceof WrongSecret && error.secret);
    expect(await tried({ passphrase: `${PASSPHRASE} ` })).toBe('passphrase');
    expect(await tried({ passphrase: '' })).toBe('passphrase');
    expect(await tried({ recoveryKey: newRecoveryKey() })).toBe('recovery-key');
    expect(await tried({ recoveryKey: `${RECOVERY_KEY.slice(0, -1)}${RECOVERY_KEY.endsWith('7') ? '8' : '7'}` })).toBe(
      'misread-recovery-key',
    );
    expect(await tried({ recoveryKey: 'U' })).toBe('misread-recovery-key');
  });

  test('has a backup from before', async () => {
    const place = await aVaultPlace();
    const vault = await place.open();
    await fill(vault);
    await vault.close();
    const steps: number[] = [];
    const secrets = {
      passphrase: PASSPHRASE,
      recoveryKey: RECOVERY_KEY,
      onProgress: ({ done }: { done: number }) => steps.push(done),
    };
    await turnEncryptionOn({ location: place, key: null }, secrets, { cost: CHEAP });
    expect(steps[0]).toBe(0);
    expect(steps.length).toBeGreaterThan(3);
    expect(await encryptionOf(place)).toMatchObject({ state: 'on' });
  });
});

test('a vault whose encryption was turned off is readable by anyone, and needs no key', async () => {
  const place = await aSealedVault(fill);
  await turnEncryptionOff({ location: place.location, key: place.key });
  expect(await readFile(join(place.folder, MONTH_PATH), 'utf8')).toContain(SECRET);
  const vault = await place.open({ key: null });
  expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1, { body: SECRET })));
  expect(vault.health()).toEqual(WELL);
  expect(await encryptionOf(place.location)).toBeNull();
});

test('after a change of the passphrase only the new one opens the vault, and no file was written but vault.json', async () => {
  const place = await aSealedVault(fill);
  const before = await place.content();
  await changePassphrase({ location: place.location, key: place.key }, { passphrase: 'another' }, { cost: CHEAP });
  const after = await place.content();
  expect({ ...after, 'vault.json': '' }).toEqual({ ...before, 'vault.json': '' });
  await expect(unlockVault(place.location, { passphrase: PASSPHRASE })).rejects.toThrow(WrongSecret);
  await place.openWith({ passphrase: 'another' });
  (await unlockVault(place.location, { recoveryKey: RECOVERY_KEY })).forget();
});

test('after a change of the recovery key only the new one opens the vault', async () => {
  const place = await aSealedVault(fill);
  const recoveryKey = newRecoveryKey();
  await changeRecoveryKey({ location: place.location, key: place.key }, { recoveryKey });
  await expect(unlockVault(place.location, { recoveryKey: RECOVERY_KEY })).rejects.toThrow(WrongSecret);
  (await unlockVault(place.location, { recoveryKey })).forget();
  (await unlockVault(place.location, { passphrase: PASSPHRASE })).forget();
});

test('a key that was forgotten holds zeros and saves nothing more', async () => {
  const place = await aSealedVault(fill);
  const vault = await place.open();
  const { bytes } = place.key;
  place.key.forget();
  expect(bytes.equals(Buffer.alloc(32))).toBe(true);
  await expect(vault.journalMonth(MONTH).update(adding(anEntry(3)))).rejects.toThrow();
});
