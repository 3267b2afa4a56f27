import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { DrawingId, RecordingId } from '#shared/model/ids.ts';
import { WELL } from '#shared/model/vaultHealth.ts';
import { FIRST_SEALED_VAULT } from './encryption/fixtures/firstSealedVault.ts';
import {
  CARDS_FILE,
  FOCUS_NOW_FILE,
  IMPORT_FILE,
  LIBRARY_FILE,
  LINKS_FILE,
  LOCK_FILE,
  OWN_FOLDERS,
  REMINDERS_FILE,
  REPAIRS_FILE,
  SETTINGS_FILE,
  SKILLS_FILE,
  scenePath,
  soundPath,
  VAULT_FILE,
} from './layout.ts';
import { openVault } from './openVault.ts';
import { aVaultPlace, contentOf, type VaultPlace } from './testing/aVault.ts';
import { aSealedVault, PASSPHRASE, RECOVERY_KEY } from './testing/sealedVault.ts';
import { adding, anEntry, aRun, idNumber, MONTH, MONTH_PATH } from './testing/someData.ts';
import type { Vault } from './vault.ts';

const SCRIPT = join(import.meta.dirname, '../../docs/read-vault.mjs');
const TOP_FILES = [
  VAULT_FILE,
  SETTINGS_FILE,
  LIBRARY_FILE,
  LINKS_FILE,
  SKILLS_FILE,
  REMINDERS_FILE,
  REPAIRS_FILE,
  IMPORT_FILE,
  LOCK_FILE,
  CARDS_FILE,
  FOCUS_NOW_FILE,
];
const run = promisify(execFile);
const SOUND = soundPath(RecordingId.parse(idNumber(500)));
const SCENE = scenePath(DrawingId.parse(idNumber(600)));
const BEGINNING = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);

async function fill(vault: Vault): Promise<void> {
  await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: 'Größe, 漢字 and “quotes”.\n' })));
  await vault.run(aRun().id).update(() => aRun());
  await vault.attachments.write(SCENE, Buffer.from('{"type":"excalidraw","elements":[]}'));
  // In three parts, as it is recorded.
  await vault.attachments.append(SOUND, BEGINNING, 0);
  await vault.attachments.append(SOUND, Buffer.from([1, 2, 3]), 4);
  await vault.attachments.append(SOUND, Buffer.from([4, 5]), 7);
}

const read = (secret: string, ...args: string[]) =>
  run(process.execPath, [SCRIPT, ...args], { env: { ...process.env, LEADLIGHT_SECRET: secret } });

async function unpacked(place: VaultPlace, folder: string, secret: string): Promise<Record<string, string>> {
  const out = join(place.root, `out-${secret.length}-${folder.length}`);
  await read(secret, folder, out);
  return contentOf(out);
}

async function onlyBackup({ backupFolder }: VaultPlace): Promise<string> {
  const [vaultId = ''] = await readdir(backupFolder);
  const names = (await readdir(join(backupFolder, vaultId))).filter((name) => /^\d{4}-.*Z$/.test(name)).sort();
  return join(backupFolder, vaultId, names.at(-1) ?? '');
}

test('the page on the format names every file that a vault can have', async () => {
  const page = await readFile(join(SCRIPT, '../data-format.md'), 'utf8');
  for (const name of [...OWN_FOLDERS.map((folder) => `${folder}/`), ...TOP_FILES]) expect(page).toContain(name);
});

describe('the script in the docs', () => {
  test('is one that a person can read: at most forty lines, without a package', async () => {
    const text = await readFile(SCRIPT, 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect([...text.matchAll(/from '([^']+)'/g)].every(([, name]) => name?.startsWith('node:'))).toBe(true);
  });

  test('unpacks a vault and its backup byte for byte', async () => {
    const place = await aVaultPlace();
    const vault = await place.open();
    await fill(vault);
    await vault.backUp('import');
    await vault.close();
    const original = await place.content();
    expect(await unpacked(place, place.folder, '')).toEqual(original);
    expect(await unpacked(place, await onlyBackup(place), '')).toEqual(original);
    expect((await read('', place.folder)).stdout).toContain('Größe, 漢字 and “quotes”.');
  });

  test.each([
    ['the passphrase', PASSPHRASE],
    ['the recovery key', RECOVERY_KEY],
    ['the recovery key as somebody types it', RECOVERY_KEY.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')],
  ])('unpacks an encrypted vault and its backup with %s', async (_what, secret) => {
    const place = await aSealedVault(fill);
    const vault = await place.open();
    await vault.backUp('import');
    const plain = await vault.journalMonth(MONTH).read();
    const run = await vault.run(aRun().id).read();
    await vault.close();
    for (const folder of [place.folder, await onlyBackup(place)]) {
      const content = await unpacked(place, folder, secret);
      const text = (path: string) => Buffer.from(content[path] ?? '', 'latin1');
      expect(JSON.parse(text(MONTH_PATH).toString('utf8'))).toMatchObject({ format: 'journal-month', data: plain });
      expect(JSON.parse(text(`runs/${aRun().id}.json`).toString('utf8')).data).toEqual(run);
      expect(text(SOUND)).toEqual(Buffer.concat([BEGINNING, Buffer.from([1, 2, 3, 4, 5])]));
      expect(text(SCENE).toString('utf8')).toBe('{"type":"excalidraw","elements":[]}');
    }
  });

  test('gives back a vault that opens without a passphrase, once vault.json says that it needs none', async () => {
    const place = await aSealedVault(fill);
    const folder = join(place.root, 'by hand');
    await read(PASSPHRASE, place.folder, folder);
    const tag = JSON.parse(await readFile(join(folder, 'vault.json'), 'utf8'));
    await writeFile(join(folder, 'vault.json'), JSON.stringify({ ...tag, data: { ...tag.data, encryption: null } }));
    const vault = await openVault({ folder, backupFolder: join(place.root, 'by hand Backups') });
    expect(Object.keys((await vault.journalMonth(MONTH).read()).entries)).toHaveLength(1);
    expect(vault.health()).toEqual(WELL);
    await vault.close();
  });

  test('reads the first encrypted vault, and nothing of it with another secret', async () => {
    const place = await aVaultPlace();
    for (const [path, content] of Object.entries(FIRST_SEALED_VAULT.files)) {
      await mkdir(join(place.folder, path, '..'), { recursive: true });
      await writeFile(join(place.folder, path), Buffer.from(content, 'base64'));
    }
    const { stdout } = await read(FIRST_SEALED_VAULT.passphrase, place.folder);
    expect(stdout).toContain('Written before the vault was encrypted.');
    await expect(read('another secret', place.folder)).rejects.toThrow(/unable to authenticate/i);
  });
});
