import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, open as openFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WELL } from '#shared/model/vaultHealth.ts';
import { MOST_DOCUMENT_BYTES } from '../storageFailures.ts';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { adding, anEntry, MONTH, MONTH_PATH } from '../testing/someData.ts';
import { verifyVault } from '../verifyVault.ts';

/** The whole sizes take a minute: `LEADLIGHT_WHOLE=1 npx vitest run electron/vault/faults/hugeVault.test.ts`. */
const IS_WHOLE = process.env['LEADLIGHT_WHOLE'] === '1';
const SHARD_BYTES = IS_WHOLE ? 200_000_000 : 4_000_000;
const FOREIGN_FILES = IS_WHOLE ? 100_000 : 3_000;
/** Far above what it takes; a machine may be busy. */
const BOUND_MS = IS_WHOLE ? 60_000 : 10_000;

const ENTRY_BYTES = 50_000;

/** A month as Leadlight writes it, of so many bytes. */
async function writeShard({ folder }: VaultPlace): Promise<number> {
  await mkdir(join(folder, 'journal'), { recursive: true });
  const stream = createWriteStream(join(folder, MONTH_PATH));
  const body = 'A line of what was learned that day, with an ü in it.\n'.repeat(Math.floor(ENTRY_BYTES / 55));
  const count = Math.ceil(SHARD_BYTES / ENTRY_BYTES);
  stream.write(`{\n  "format": "journal-month",\n  "version": 4,\n  "data": {\n    "entries": {\n`);
  for (let number = 0; number < count; number += 1) {
    const { id, ...rest } = anEntry(number, { body });
    const text = `      "${id}": ${JSON.stringify({ id, ...rest })}${number === count - 1 ? '' : ','}\n`;
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end('    },\n    "tombstones": {}\n  }\n}\n');
  await once(stream, 'finish');
  return count;
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  const took = Math.round(performance.now() - began);
  if (IS_WHOLE) console.info(`${what}: ${took} ms, ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);
  expect(took).toBeLessThan(BOUND_MS);
  return result;
}

const LONG = { timeout: IS_WHOLE ? 600_000 : 60_000 };

test(`a shard of ${SHARD_BYTES / 1e6} MB is read, written to and backed up`, LONG, async () => {
  const place = await aVaultPlace();
  await (await place.open()).close();
  const count = await writeShard(place);
  const vault = await timed('open', () => place.open({ every: () => () => undefined }));
  const month = await timed('read', () => vault.journalMonth(MONTH).read());
  expect(Object.keys(month.entries)).toHaveLength(count);
  await timed('first save', () => vault.journalMonth(MONTH).update(adding(anEntry(0, { body: 'short' }))));
  await timed('second save', () => vault.journalMonth(MONTH).update(adding(anEntry(1, { body: 'short' }))));
  await timed('look', () => vault.lookOutside());
  await timed('backup', () => vault.backUp('import'));
  expect(vault.health()).toEqual(WELL);
  await timed('close', () => vault.close());
});

describe('a file that is too large for the engine', () => {
  test.each([
    ['536 MB', MOST_DOCUMENT_BYTES + 1],
    ['3000 MB', 3_000_000_000],
  ])('of %s is told by its name and what to do, and neither taken for damage nor touched', async (size, bytes) => {
    const place = await aVaultPlace();
    const before = await place.open();
    await before.journalMonth('2027-01').update(adding(anEntry(1)));
    // So that none is due, which would take seconds over the large file.
    await before.backUp('import');
    await before.close();
    await mkdir(join(place.folder, 'journal'), { recursive: true });
    // A hole in the file: it takes no room on the disk.
    const file = await openFile(join(place.folder, MONTH_PATH), 'w');
    await file.truncate(bytes);
    await file.close();
    const vault = await place.open({ every: () => () => undefined });
    const words = `journal/2027-02.json is ${size} large, and Leadlight can read a file of up to 536 MB. It was left as it`;
    await expect(vault.journalMonth(MONTH).read()).rejects.toThrow(words);
    await expect(vault.journalMonth(MONTH).update(adding(anEntry(2)))).rejects.toThrow(words);
    expect((await stat(join(place.folder, MONTH_PATH))).size).toBe(bytes);
    // The rest goes on.
    expect(Object.keys((await vault.journalMonth('2027-01').read()).entries)).toHaveLength(1);
    expect(vault.health().repairs).toEqual([]);
  });
});

test(
  `${FOREIGN_FILES} foreign files in the folder and in our own folders cost no more than a moment`,
  LONG,
  async () => {
    const place = await aVaultPlace();
    const before = await place.open();
    await before.journalMonth(MONTH).update(adding(anEntry(1)));
    await before.close();
    const folders = ['', 'journal', 'drawings', 'inbox'];
    for (let number = 0; number < FOREIGN_FILES; number += 1) {
      const folder = folders[number % folders.length] ?? '';
      await writeFile(join(place.folder, folder, `foreign-${number} copy.json`), '').catch(async () => {
        await mkdir(join(place.folder, folder), { recursive: true });
      });
    }
    const vault = await timed('open', () => place.open({ every: () => () => undefined }));
    await timed('save', () => vault.journalMonth(MONTH).update(adding(anEntry(2))));
    await timed('look', () => vault.lookOutside());
    await timed('backup', () => vault.backUp('import'));
    // They are neither backed up nor copied with the vault: they are not ours.
    expect((await vault.copyTo(join(place.root, 'copy'))).copiedFiles).toBeLessThan(10);
    expect(vault.health()).toEqual(WELL);
    await timed('close', () => vault.close());
    const check = await timed('verify', () => verifyVault(place));
    expect(check.isSound).toBe(true);
    expect(await readFile(join(place.folder, 'foreign-0 copy.json'), 'utf8')).toBe('');
  },
);

test('a file of 0 bytes in every place is set aside and told, and the rest is there', async () => {
  const place = await aVaultPlace();
  const before = await place.open();
  await before.journalMonth(MONTH).update(adding(anEntry(1)));
  await before.settings.update((settings) => ({ ...settings, exportFolder: '/there' }));
  await before.backUp('import');
  await before.close();
  for (const path of ['settings.json', 'vault.json', 'repairs.json', 'links.json', MONTH_PATH]) {
    await writeFile(join(place.folder, path), '');
  }
  const vault = await place.open();
  expect(Object.keys((await vault.journalMonth(MONTH).read()).entries)).toHaveLength(1);
  expect((await vault.settings.read()).exportFolder).toBe('/there');
  await vault.links.read();
  expect(
    vault
      .health()
      .repairs.map(({ file }) => file)
      .sort(),
  ).toEqual([MONTH_PATH, 'links.json', 'repairs.json', 'settings.json', 'vault.json']);
});
