import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../fileSystem.ts';
import { hastyFileSystem } from '../hastyFileSystem.ts';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { adding, anEntry, MONTH, MONTH_PATH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import type { VaultOptions } from '../vaultOptions.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A vault with ten entries, a clock and a timer in the hands of the test. */
async function anOpenVault(fileSystem: FileSystem = hastyFileSystem) {
  const place = await aVaultPlace();
  let now = Date.parse('2027-02-21T20:00:00.000Z');
  const timers = new Set<() => void>();
  const options: VaultOptions = {
    fileSystem,
    now: () => new Date(now),
    every: (_, callback) => {
      timers.add(callback);
      return () => void timers.delete(callback);
    },
  };
  const vault = await place.open(options);
  for (let number = 1; number <= 10; number += 1) {
    await vault.journalMonth(MONTH).update(adding(anEntry(number, { body: 'what I learned '.repeat(20) })));
  }
  const pass = (minutes: number) => {
    now += minutes * 60_000;
    for (const callback of timers) callback();
  };
  return { place, vault, options, pass };
}

async function keepOnly(vault: Vault, count: number): Promise<void> {
  await vault.journalMonth(MONTH).update((month) => ({
    ...month,
    entries: Object.fromEntries(Object.entries(month.entries).slice(0, count)),
  }));
}

const folderOf = async ({ backupFolder }: VaultPlace) => join(backupFolder, (await readdir(backupFolder))[0] ?? '');

describe('a vault that became smaller by more than a tenth', () => {
  test('is asked about, with the backups of both sides pinned, until somebody answers', async () => {
    const { place, vault, options } = await anOpenVault();
    const before = await vault.backups.make(null);
    await keepOnly(vault, 6);
    const after = await vault.backups.make(null);
    expect(vault.health().shrunk).toMatchObject({ fromEntries: 10, toEntries: 6, backup: before });
    const pinned = (await vault.backups.list()).map(({ name, pinned: pin }) => [name, pin?.why]);
    expect(pinned).toEqual([
      [after, 'After the vault became smaller'],
      [before, 'Before the vault became smaller'],
    ]);
    await vault.close();

    const again = await place.open(options);
    await expect.poll(() => again.health().shrunk?.backup).toBe(before);
    await again.backups.shrunkIsFine();
    expect(again.health().shrunk).toBeNull();
    await again.close();
    const answered = await place.open(options);
    await answered.backups.make(null);
    expect(answered.health().shrunk).toBeNull();
  });

  test('is not asked about any more once it came back', async () => {
    const { vault } = await anOpenVault();
    await vault.backups.make(null);
    const whole = await vault.journalMonth(MONTH).read();
    await keepOnly(vault, 1);
    await vault.backups.make(null);
    expect(vault.health().shrunk).not.toBeNull();
    await vault.journalMonth(MONTH).update(() => whole);
    await vault.backups.make(null);
    expect(vault.health().shrunk).toBeNull();
  });

  test('for a moment, by a damaged file that is put right from a backup, is nobody’s business', async () => {
    const { place, vault, options } = await anOpenVault();
    await vault.backups.make(null);
    await vault.close();
    await writeFile(join(place.folder, MONTH_PATH), '{ "format": "jour');
    const again = await place.open(options);
    expect(Object.keys((await again.journalMonth(MONTH).read()).entries)).toHaveLength(10);
    expect(again.health().repairs).toHaveLength(1);
    expect((await again.backups.list())[0]?.content?.reason).toBe('repair');
    expect(again.health().shrunk).toBeNull();
  });

  test('by a tenth and no more is nobody’s business', async () => {
    const { vault } = await anOpenVault();
    await vault.backups.make(null);
    await keepOnly(vault, 9);
    await vault.backups.make(null);
    expect(vault.health().shrunk).toBeNull();
  });
});

describe('a pinned backup', () => {
  test('outlives every rotation, until it is let go', async () => {
    const { vault, pass } = await anOpenVault();
    const kept = await vault.backups.make('before the interview');
    const names = async () => (await vault.backups.list()).map(({ name }) => name);
    const nextYear = async () => {
      pass(400 * DAY);
      await vault.settings.update((settings) => ({ ...settings, exportFolder: String(Math.random()) }));
      await vault.backups.make(null);
      pass(1);
      await vault.settings.update((settings) => ({ ...settings, exportFolder: String(Math.random()) }));
      await vault.backups.make(null);
    };
    const [other] = [await vault.backups.make(null)];
    await nextYear();
    expect(await names()).toContain(kept);
    await vault.backups.pin(kept, null);
    await nextYear();
    expect(await names()).not.toContain(kept);
    expect(await names()).toContain(other);
  });

  test('whose notes cannot be read is kept', async () => {
    const { place, vault } = await anOpenVault();
    const name = await vault.backups.make(null);
    await writeFile(join(await folderOf(place), name, 'notes.json'), 'garbage');
    expect((await vault.backups.list())[0]?.pinned).toMatchObject({ why: null });
  });
});

describe('the newest backup', () => {
  test('is read back once a day, and damage is told and made up for by a new one', async () => {
    const { place, vault, pass } = await anOpenVault();
    const name = await vault.backups.make(null);
    const stored = join(await folderOf(place), name, `${MONTH_PATH}.gz`);
    await writeFile(stored, Buffer.alloc(40));
    pass(1);
    await wait(30);
    expect(vault.health().backupDamage, 'not yet due').toBeNull();
    pass(DAY);
    await expect
      .poll(() => vault.health().backupDamage)
      .toMatch(/^The backup of .* is damaged: 1 file of it is not as written\./);
    await expect.poll(async () => (await vault.backups.list()).length).toBe(2);
    const [newest, damaged] = await vault.backups.list();
    expect(damaged?.verified).toMatchObject({ state: 'damaged', damaged: [MONTH_PATH] });
    expect((await vault.backups.verify(newest?.name ?? ''))?.state).toBe('ok');
    await vault.backups.damageIsRead();
    expect(vault.health().backupDamage).toBeNull();
    await vault.backups.verify(name);
    expect(vault.health().backupDamage, 'it was read of').toBeNull();
  });
});

describe('the folder of the backups', () => {
  test('that goes away is told within a minute, is not made anew by itself, and is used when it is back', async () => {
    const { place, vault, pass } = await anOpenVault();
    await vault.backups.make(null);
    await rename(place.backupFolder, `${place.backupFolder} gone`);
    await expect(vault.backups.list()).rejects.toThrow(/is not there\. Connect its drive/);
    pass(1);
    await expect.poll(() => vault.health().backupProblem).toMatch(/is not there\. Connect its drive .* each minute\./);
    await expect(readdir(place.backupFolder)).rejects.toThrow(/ENOENT/);
    await rename(`${place.backupFolder} gone`, place.backupFolder);
    pass(1);
    await expect.poll(() => vault.health().backupProblem).toBeNull();
  });

  test('can be made anew by whoever asks for a backup', async () => {
    const { place, vault } = await anOpenVault();
    await vault.backups.make(null);
    await rm(place.backupFolder, { recursive: true });
    await vault.backups.make(null);
    expect(await vault.backups.list()).toHaveLength(1);
  });

  test('on a drive that is not connected is not made where the drive belongs', async () => {
    const { place, vault } = await anOpenVault();
    const nowhere = join(place.root, 'drive', 'backups');
    const refusal = await vault.backups.moveTo(nowhere).catch(String);
    expect(refusal).toMatch(/The backups stay where they are\. .* is not there/);
    expect(refusal).not.toContain('tried again');
    await expect(readdir(join(place.root, 'drive'))).rejects.toThrow(/ENOENT/);
    expect(vault.backupFolder).toBe(place.backupFolder);
    expect(vault.health().backupProblem).toBeNull();
  });

  test('inside the vault is refused', async () => {
    const { place, vault } = await anOpenVault();
    await expect(vault.backups.moveTo(join(place.folder, 'backups'))).rejects.toThrow(/lies inside the vault/);
  });

  test('can be another, which gets a whole backup at once while the earlier ones stay', async () => {
    const { place, vault } = await anOpenVault();
    const name = await vault.backups.make(null);
    const other = join(place.root, 'other');
    await mkdir(other);
    await vault.backups.moveTo(other);
    expect(vault.backupFolder).toBe(other);
    const [first, ...rest] = await vault.backups.list();
    expect(rest).toEqual([]);
    expect(first?.content).toMatchObject({ reason: 'new-folder', entries: 10 });
    expect((await readdir(await folderOf(place))).sort()).toContain(name);
  });
});

describe('an operation of several files', () => {
  test('that goes on while a backup is made is in it whole or not at all', async () => {
    const { place, vault } = await anOpenVault();
    const move = async (turn: number) => {
      await vault.settings.update((settings) => ({ ...settings, exportFolder: `turn ${turn}` }));
      await vault.journalMonth(MONTH).update(adding(anEntry(50, { title: `turn ${turn}` })));
    };
    let turn = 0;
    let isOver = false;
    const moving = (async () => {
      while (!isOver) {
        turn += 1;
        await move(turn);
        if (turn % 3 === 0) await wait(300);
      }
    })();
    for (let count = 0; count < 3; count += 1) {
      const name = await vault.backups.make(null);
      const reader = await vault.backups.open({ name });
      const settings = await reader?.read('settings.json');
      const month = await reader?.read(MONTH_PATH);
      const of = (found: typeof settings) =>
        found?.state === 'good' ? /turn (\d+)/.exec(found.content.toString())?.[1] : null;
      expect(of(settings)).toBe(of(month));
    }
    isOver = true;
    await moving;
    expect(await readFile(join(place.folder, 'settings.json'), 'utf8')).toContain(`turn ${turn}`);
  });
});
