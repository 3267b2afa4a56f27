import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../fileSystem.ts';
import { hastyFileSystem } from '../../hastyFileSystem.ts';
import { openVault, type VaultLocation } from '../../openVault.ts';
import { aVaultPlace, contentOf } from '../../testing/aVault.ts';
import { brokenAtEveryStep, refusedAtEveryStep } from '../../testing/brokenAtEveryStep.ts';
import { adding, anEntry, MONTH, MONTH_PATH } from '../../testing/someData.ts';
import { StorageFailure, VaultUnusable } from '../../vaultDocument.ts';
import type { VaultOptions } from '../../vaultOptions.ts';
import { verifyVault } from '../../verifyVault.ts';
import { sha256 } from '../sha256.ts';
import { restoreWhole } from './restoreWhole.ts';

const BEFORE = new Date('2027-02-21T20:00:00.000Z');
const AFTER = new Date('2027-02-22T09:00:00.000Z');
const LATER = new Date('2027-02-22T10:00:00.000Z');
const LATER_MONTH = '2027-03';

const hasty: VaultOptions = { fileSystem: hastyFileSystem, every: () => () => undefined };
const by = (now: Date, fileSystem: FileSystem = hastyFileSystem) =>
  ({ key: null, host: 'cli', now: () => now, fileSystem }) as const;

/** A vault with a backup of before, to which something was changed, something added and something taken away since. */
async function aChangedVault(location: VaultLocation): Promise<string> {
  const vault = await openVault(location, { ...hasty, now: () => BEFORE });
  await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: 'as it was' })));
  await vault.settings.update((settings) => ({ ...settings, theme: 'dark' }));
  const name = await vault.backups.make(null);
  await vault.close();
  const again = await openVault(location, { ...hasty, now: () => AFTER });
  await again.journalMonth(MONTH).update(adding(anEntry(1, { body: 'changed since' })));
  await again.journalMonth(LATER_MONTH).update(adding(anEntry(2)));
  await again.backups.make(null);
  await again.close();
  return name;
}

/** What the user wrote, without the vault's own records of repairs. */
async function stateOf({ folder }: VaultLocation) {
  const { 'repairs.json': _, 'settings.json': settings = '', ...rest } = await contentOf(folder);
  return { ...rest, theme: /"theme": "(\w+)"/.exec(settings)?.[1] };
}

async function statesOf(location: VaultLocation) {
  const name = await aChangedVault(location);
  const now = await stateOf(location);
  const [id = ''] = await readdir(location.backupFolder);
  return { name, now, folder: join(location.backupFolder, id, name) };
}

test('broken off at any step a restore leaves all of one state, and never a mix of two', {
  timeout: 90_000,
}, async () => {
  let name = '';
  let now: unknown = null;
  const steps = await brokenAtEveryStep(
    {
      prepare: async (location) => {
        name = await aChangedVault(location);
        now = await stateOf(location);
      },
      open: async (_, fileSystem) => fileSystem,
      operation: (fileSystem, location) => restoreWhole(location, { name }, by(LATER, fileSystem)),
    },
    async (location, { isAnswered }) => {
      const vault = await openVault(location, { ...hasty, now: () => LATER });
      const bodies = Object.values((await vault.journalMonth(MONTH).read()).entries).map(({ body }) => body);
      const later = Object.keys((await vault.journalMonth(LATER_MONTH).read()).entries).length;
      expect(vault.health().repairs).toEqual([]);
      await vault.close();
      expect([
        ['changed since', 1],
        ['as it was', 0],
      ]).toContainEqual([bodies[0], later]);
      if (isAnswered) expect([bodies[0], later]).toEqual(['as it was', 0]);
      const found = await stateOf(location);
      if (later === 1) expect(found).toEqual(now);
      expect(Object.keys(found)).not.toContain('restore.json');
      expect(Object.keys(found).filter((path) => path.startsWith('restore/'))).toEqual([]);
    },
  );
  // The snapshot, the stage, the note, each file put in place and each one removed.
  expect(steps.length).toBeGreaterThan(30);
});

test('a full disk at any step leaves the vault as it was, or restored', { timeout: 60_000 }, async () => {
  let name = '';
  let now: unknown = null;
  await refusedAtEveryStep(
    {
      prepare: async (location) => {
        name = await aChangedVault(location);
        now = await stateOf(location);
      },
      open: async (_, fileSystem) => fileSystem,
      operation: (fileSystem, location) => restoreWhole(location, { name }, by(LATER, fileSystem)),
    },
    'ENOSPC',
    async ({ location, error }) => {
      if (error === null) return;
      expect([StorageFailure, VaultUnusable].some((kind) => error instanceof kind)).toBe(true);
      // From the note on it is decided, and the next start finishes it.
      const isDecided = error instanceof VaultUnusable && error.message.includes('being restored');
      const vault = await openVault(location, { ...hasty, now: () => LATER });
      await vault.close();
      if (isDecided) expect(await readFile(join(location.folder, MONTH_PATH), 'utf8')).toContain('as it was');
      else expect(await stateOf(location)).toEqual(now);
    },
  );
});

describe('a whole restore', () => {
  test('keeps what was there before in a pinned backup, which restores that again', async () => {
    const place = await aVaultPlace();
    const { name, now } = await statesOf(place);
    const { snapshot } = await restoreWhole(place, { name }, by(LATER));
    expect(await stateOf(place)).not.toEqual(now);
    const vault = await place.open({ ...hasty, now: () => LATER });
    const kept = (await vault.backups.list()).find((backup) => backup.name === snapshot);
    expect(kept).toMatchObject({
      content: { reason: 'restore' },
      pinned: { why: expect.stringMatching(/^Before the backup of /) },
    });
    await vault.close();
    await restoreWhole(place, { name: snapshot }, by(LATER));
    expect(await stateOf(place)).toEqual(now);
    expect((await verifyVault(place)).isSound).toBe(true);
  });

  test('of a damaged backup is refused with the name of the file, before anything is touched', async () => {
    const place = await aVaultPlace();
    const { name, now, folder } = await statesOf(place);
    await writeFile(join(folder, `${MONTH_PATH}.gz`), 'rotten');
    await expect(restoreWhole(place, { name }, by(LATER))).rejects.toThrow(
      /^Nothing was changed: journal\/2027-02\.json/,
    );
    expect(await stateOf(place)).toEqual(now);
  });

  test('of a backup without a list of files, or that is not there, is refused', async () => {
    const place = await aVaultPlace();
    const { name, now, folder } = await statesOf(place);
    await writeFile(join(folder, 'manifest.json'), '{}');
    await expect(restoreWhole(place, { name }, by(LATER))).rejects.toThrow(/There is no backup in .* that can be read/);
    expect(await stateOf(place)).toEqual(now);
  });

  test('of a backup by a newer Leadlight is refused', async () => {
    const place = await aVaultPlace();
    const { name, now, folder } = await statesOf(place);
    await writeAsFirstVersion(folder, (path, text) =>
      path === 'settings.json' ? text.replace(/"version": \d+/, '"version": 999') : text,
    );
    await expect(restoreWhole(place, { name }, by(LATER))).rejects.toThrow(/settings\.json/);
    expect(await stateOf(place)).toEqual(now);
  });

  test('of another vault needs that it is named, and keeps the name tag of this one', async () => {
    const [place, other] = [await aVaultPlace(), await aVaultPlace()];
    const { name } = await statesOf(other);
    await (await place.open({ ...hasty, now: () => BEFORE })).close();
    const tag = await readFile(join(place.folder, 'vault.json'), 'utf8');
    const [vaultId = ''] = await readdir(other.backupFolder);
    await mkdir(place.backupFolder, { recursive: true });
    await rename(join(other.backupFolder, vaultId), join(place.backupFolder, vaultId));
    await expect(restoreWhole(place, { name }, by(LATER))).rejects.toThrow(/There is no backup/);
    await restoreWhole(place, { name, vaultId }, by(LATER));
    expect(await readFile(join(place.folder, MONTH_PATH), 'utf8')).toContain('as it was');
    expect(await readFile(join(place.folder, 'vault.json'), 'utf8')).toBe(tag);
  });

  test('while the vault is open is refused', async () => {
    const place = await aVaultPlace();
    const { name } = await statesOf(place);
    await place.open({ ...hasty, now: () => LATER });
    await expect(restoreWhole(place, { name }, by(LATER))).rejects.toThrow(/open/);
  });
});

describe('a backup of the first version', () => {
  test('is listed, verified, restored and linked from', async () => {
    const place = await aVaultPlace();
    const { name, folder } = await statesOf(place);
    await writeAsFirstVersion(folder, (_, text) => text);
    await restoreWhole(place, { name }, by(LATER));
    expect(await readFile(join(place.folder, MONTH_PATH), 'utf8')).toContain('as it was');
    expect((await verifyVault(place)).backups.every(({ state }) => state === 'ok')).toBe(true);
    const vault = await place.open({ ...hasty, now: () => LATER });
    const listed = (await vault.backups.list()).find((backup) => backup.name === name);
    expect(listed?.content).toMatchObject({ reason: 'asked', files: 3, entries: null });
    await rm(join(folder, MONTH_PATH));
    expect(await vault.backups.verify(name)).toMatchObject({ state: 'damaged', damaged: [MONTH_PATH] });
    expect(vault.health().backupDamage).toMatch(/is damaged: 1 file of it is not as written/);
  });
});

/** The backup as Leadlight made it before backups were compressed. */
async function writeAsFirstVersion(folder: string, change: (path: string, text: string) => string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const files: Record<string, unknown> = {};
  for (const [path, file] of Object.entries<{ stored: { name: string }; disk: { modifiedMs: number; inode: number } }>(
    manifest.files,
  )) {
    const stored = await readFile(join(folder, file.stored.name));
    const text = change(path, (file.stored.name.endsWith('.gz') ? gunzipSync(stored) : stored).toString('utf8'));
    await rm(join(folder, file.stored.name));
    await writeFile(join(folder, path), text);
    const bytes = Buffer.from(text);
    files[path] = {
      sha256: await sha256(bytes),
      size: bytes.length,
      modifiedMs: file.disk.modifiedMs,
      inode: file.disk.inode,
    };
  }
  const { keyId: _, isLinked: __, ...rest } = manifest;
  await rm(join(folder, 'notes.json'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...rest, version: 1, files }));
}
