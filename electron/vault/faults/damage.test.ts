import { readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aVaultPlace, contentOf, type VaultPlace } from '../testing/aVault.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { adding, aMonth, anEntry, aRun, bodiesOf, idNumber, MONTH, MONTH_PATH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import { StorageFailure } from '../vaultDocument.ts';

const RUN_PATH = `runs/${aRun().id}.json`;

/** A vault with something in every kind of file, backed up, and then written to once more. */
async function aBackedUpVault(): Promise<VaultPlace> {
  const place = await aVaultPlace();
  let vault = await place.open();
  await write(vault, 'backed-up');
  await vault.close();
  vault = await place.open();
  await vault.close();
  vault = await place.open();
  await write(vault, 'not-backed-up');
  await vault.close();
  return place;
}

async function write(vault: Vault, word: string): Promise<void> {
  await vault.run(aRun().id).update(() => aRun({ planId: word }));
  await vault.journalMonth(MONTH).update(adding(anEntry(1, { title: word })));
  await vault.settings.update((settings) => ({ ...settings, exportFolder: word }));
}

/** What each kind of file says after it was opened again. */
async function wordIn(vault: Vault, path: string): Promise<unknown> {
  if (path === RUN_PATH) return (await vault.run(aRun().id).read())?.planId;
  if (path === 'settings.json') return (await vault.settings.read()).exportFolder;
  if (path === MONTH_PATH)
    return Object.values((await vault.journalMonth(MONTH).read()).entries).map(({ title }) => title);
  return JSON.parse(await readFile(join(vault.folder, path), 'utf8')).data.id;
}

type Damage = (bytes: Buffer) => Buffer;

const DAMAGES: [string, Damage][] = [
  ['truncated', (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.4))],
  ['empty', () => Buffer.alloc(0)],
  ['garbage', () => Buffer.from('not JSON at all {{{')],
  ['binary', () => Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc3, 0x28])],
  ['another format', (bytes) => Buffer.from(bytes.toString().replace(/"format": "[^"]+"/, '"format": "tune"'))],
  ['a wrong schema', () => Buffer.from('{"format":"FORMAT","version":1,"data":{"surprise":true}}')],
  ['no envelope', () => Buffer.from('{}')],
];
const PATHS = ['settings.json', RUN_PATH, MONTH_PATH, 'vault.json'];
const FORMAT_OF: Record<string, string> = {
  'settings.json': 'settings',
  [RUN_PATH]: 'run',
  [MONTH_PATH]: 'journal-month',
  'vault.json': 'vault',
};

describe.each(PATHS)('%s', (path) => {
  test.each(DAMAGES)('with %s in it is set aside and its backup put back', async (name, damage) => {
    const place = await aBackedUpVault();
    const file = join(place.folder, path);
    const id = JSON.parse(await readFile(join(place.folder, 'vault.json'), 'utf8')).data.id;
    const damaged = Buffer.from(
      damage(await readFile(file))
        .toString('latin1')
        .replace('FORMAT', FORMAT_OF[path] ?? ''),
      'latin1',
    );
    await writeFile(file, damaged);

    const vault = await place.open();
    const found = await wordIn(vault, path);
    const keepsText = path === MONTH_PATH && name === 'another format';
    if (path === 'vault.json') expect(found).toBe(id);
    else if (keepsText) expect(found).toEqual(['not-backed-up']);
    else expect([found].flat()).toEqual(['backed-up']);

    const [repair, ...others] = vault.health().repairs;
    expect(others).toEqual([]);
    expect(repair?.file).toBe(path);
    expect(repair?.lost).toMatch(/was damaged\..*(put back|kept)/);
    if (!keepsText) expect(repair?.restoredFrom).not.toBeNull();
    expect(repair?.setAsideAs).toMatch(/\.damaged-\d{4}-\d\d-\d\dT/);
    expect(await readFile(join(place.folder, repair?.setAsideAs ?? ''))).toEqual(damaged);
  });

  test('that is gone is put back from its backup', async () => {
    const place = await aBackedUpVault();
    const id = JSON.parse(await readFile(join(place.folder, 'vault.json'), 'utf8')).data.id;
    await unlink(join(place.folder, path));
    const vault = await place.open();
    expect([await wordIn(vault, path)].flat()).toEqual([path === 'vault.json' ? id : 'backed-up']);
    expect(vault.health().repairs).toMatchObject([{ file: path, lost: expect.stringContaining('was missing') }]);
  });
});

describe('a repair', () => {
  test('is told until it is dismissed, also after a restart', async () => {
    const place = await aBackedUpVault();
    await writeFile(join(place.folder, 'settings.json'), '');
    await (await place.open()).close();
    const vault = await place.open();
    expect(vault.health().repairs).toHaveLength(1);
    vault.dismissRepairs();
    expect(vault.health().repairs).toEqual([]);
    await vault.close();
    expect((await place.open()).health().repairs).toEqual([]);
  });

  test('says in words what was lost and where the rest is', async () => {
    const place = await aBackedUpVault();
    await writeFile(join(place.folder, MONTH_PATH), 'garbage');
    const vault = await place.open();
    await vault.journalMonth(MONTH).read();
    expect(vault.health().repairs[0]?.lost).toMatch(
      /^The journal of February 2027 was damaged\. The copy from \d+ \w+ \d{4}, \d\d:\d\d was put back; what was written after that is in journal\/2027-02\.json\.damaged-\S+\.$/,
    );
  });

  test('does not use a backup that was damaged itself, but an older one', async () => {
    const place = await aBackedUpVault();
    let vault = await place.open({ now: () => new Date(Date.now() + 2 * 3_600_000) });
    await vault.close();
    const [id = ''] = await readdir(place.backupFolder);
    const newest = (await readdir(join(place.backupFolder, id))).sort().at(-1) ?? '';
    const copy = join(place.backupFolder, id, newest, 'settings.json.gz');
    const text = gunzipSync(await readFile(copy)).toString('utf8');
    expect(text).toContain('"not-backed-up"');
    await writeFile(copy, gzipSync(text.replace('not-backed-up', 'changed-later')));
    await writeFile(join(place.folder, 'settings.json'), '');
    vault = await place.open();
    expect((await vault.settings.read()).exportFolder).toBe('backed-up');
  });

  test('without any backup begins anew and keeps the damaged file', async () => {
    const place = await aBackedUpVault();
    await rm(place.backupFolder, { recursive: true });
    await writeFile(join(place.folder, 'settings.json'), 'garbage');
    const vault = await place.open();
    expect((await vault.settings.read()).isWelcomed).toBe(false);
    const { lost, setAsideAs } = vault.health().repairs[0] ?? { lost: '', setAsideAs: '' };
    expect(lost).toContain('there was no copy to put back, so it begins anew');
    expect(await readFile(join(place.folder, setAsideAs), 'utf8')).toBe('garbage');
  });

  test('that the disk refuses leaves the damaged file and says so', async () => {
    const place = await aBackedUpVault();
    await writeFile(join(place.folder, MONTH_PATH), 'garbage');
    const disk = faultyFileSystem();
    const vault = await place.open({ fileSystem: disk });
    disk.failWith(({ name, path }) => (name === 'create' && path.startsWith(place.folder) ? 'ENOSPC' : null));
    await expect(vault.journalMonth(MONTH).read()).rejects.toThrow(StorageFailure);
    expect(await readFile(join(place.folder, MONTH_PATH), 'utf8')).toBe('garbage');
    disk.heal();
    expect(bodiesOf(await vault.journalMonth(MONTH).read())).toHaveLength(1);
  });

  test('waits while the backups cannot be read, rather than begin anew', async () => {
    const place = await aBackedUpVault();
    await writeFile(join(place.folder, 'settings.json'), 'garbage');
    const disk = faultyFileSystem();
    disk.failWith(({ name, path }) => (name === 'list' && path.startsWith(place.backupFolder) ? 'EIO' : null));
    await expect(place.open({ fileSystem: disk })).rejects.toThrow(/^settings\.json is damaged, and its backup in /);
    expect(await readFile(join(place.folder, 'settings.json'), 'utf8')).toBe('garbage');
    expect((await (await place.open()).settings.read()).exportFolder).toBe('backed-up');
  });

  test('of the list of repairs itself begins a new list', async () => {
    const place = await aBackedUpVault();
    await writeFile(join(place.folder, 'repairs.json'), '{"format":"repairs"');
    expect((await place.open()).health().repairs).toMatchObject([{ file: 'repairs.json' }]);
  });
});

describe('a damaged month of the journal', () => {
  async function threeEntries(): Promise<VaultPlace> {
    const place = await aBackedUpVault();
    const vault = await place.open();
    for (const number of [2, 3]) await vault.journalMonth(MONTH).update(adding(anEntry(number)));
    await vault.close();
    return place;
  }

  test('keeps the entries that are sound and puts the others back as they were', async () => {
    const place = await threeEntries();
    const file = join(place.folder, MONTH_PATH);
    const content = JSON.parse(await readFile(file, 'utf8'));
    content.data.entries[idNumber(1)].revision = 'many';
    await writeFile(file, JSON.stringify(content));
    const vault = await place.open();
    const { entries } = await vault.journalMonth(MONTH).read();
    expect(Object.values(entries).map(({ title }) => title)).toEqual(['backed-up', 'Note 2', 'Note 3']);
    expect(vault.health().repairs[0]?.lost).toMatch(/2 entries were read from it and kept\. 1 entry was put back/);
  });

  test('that breaks off keeps every entry before the break', async () => {
    const place = await threeEntries();
    const file = join(place.folder, MONTH_PATH);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, text.indexOf('part 3')));
    const vault = await place.open();
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1, { title: 'not-backed-up' }), anEntry(2)));
  });

  test('does not bring back what was purged', async () => {
    const place = await aBackedUpVault();
    const at = '2027-04-01T08:00:00.000Z';
    const tombstone = { id: idNumber(1), createdAt: at, deletedAt: at, purgedAt: at };
    const data = {
      entries: { [idNumber(2)]: { ...anEntry(2), revision: 0 } },
      tombstones: { [idNumber(1)]: tombstone },
    };
    await writeFile(join(place.folder, MONTH_PATH), JSON.stringify({ format: 'journal-month', version: 1, data }));
    const month = await (await place.open()).journalMonth(MONTH).read();
    expect(Object.keys(month.entries)).toEqual([]);
    expect(Object.keys(month.tombstones)).toEqual([idNumber(1)]);
  });
});

test('a settings file with one wrong setting keeps the others', async () => {
  const place = await aBackedUpVault();
  const file = join(place.folder, 'settings.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"system"', '"mauve"'));
  const vault = await place.open();
  expect(await vault.settings.read()).toMatchObject({ theme: 'system', exportFolder: 'not-backed-up' });
  expect(vault.health().repairs[0]?.lost).toContain('1 setting is now as in the copy from');
});

test('a file that the disk cannot read just now is not taken for damaged', async () => {
  const place = await aBackedUpVault();
  const before = await contentOf(place.folder);
  const disk = faultyFileSystem();
  disk.failWith(({ name, path }) => (name === 'readFile' && path.endsWith('settings.json') ? 'EIO' : null));
  await expect(place.open({ fileSystem: disk })).rejects.toThrow(/settings\.json could not be read: the disk reported/);
  expect(await contentOf(place.folder)).toEqual(before);
  expect((await (await place.open()).settings.read()).exportFolder).toBe('not-backed-up');
});

test('a file edited by hand in an editor that adds a byte order mark is fine', async () => {
  const place = await aBackedUpVault();
  const file = join(place.folder, 'settings.json');
  await writeFile(file, `\uFEFF${await readFile(file, 'utf8')}`);
  const vault = await place.open();
  expect((await vault.settings.read()).exportFolder).toBe('not-backed-up');
  expect(vault.health().repairs).toEqual([]);
});
