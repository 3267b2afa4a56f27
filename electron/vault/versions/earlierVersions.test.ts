import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { currentVersion } from '../format.ts';
import { FORMATS } from '../formats.ts';
import { contentOf, type VaultPlace } from '../testing/aVault.ts';
import { anEarlierVault, earlierVersions, FIXTURES, storedIn } from '../testing/earlierVaults.ts';
import type { Vault } from '../vault.ts';
import { type Changes, changesOf } from './testing/changesOf.ts';
import { everyDocument } from './testing/everyDocument.ts';

const versions = await earlierVersions();
let second = 0;
/** A second a look: no two backups are made at one time. */
const now = () => {
  second += 1;
  return new Date(Date.UTC(2027, 2, 2) + second * 1000);
};

/** Makes no backup but those that opening and saving ask for. */
const open = (place: VaultPlace): Promise<Vault> => place.open({ now, every: () => () => undefined });

async function documentsOf(vault: Vault): Promise<Map<string, unknown>> {
  const documents = await everyDocument(vault);
  return new Map(await Promise.all(documents.map(async ({ path, read }) => [path, await read()] as const)));
}

async function changesSince(version: string, vault: Vault): Promise<Record<string, Changes>> {
  const today = await documentsOf(vault);
  const changed: Record<string, Changes> = {};
  for (const [path, { format, data }] of [...(await storedIn(version))].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    if (format === FORMATS.vault.name) continue;
    expect([...today.keys()], `${path} is not read any more`).toContain(path);
    const changes = changesOf(data, JSON.parse(JSON.stringify(today.get(path))));
    if (Object.keys(changes).length > 0) changed[path] = changes;
  }
  return changed;
}

describe.each(versions)('a vault of %s', (version) => {
  test('opens whole: nothing is repaired, and nothing is other than what the version steps are to change', async () => {
    const place = await anEarlierVault(version);
    const before = await place.content();
    const vault = await open(place);
    const changed = await changesSince(version, vault);
    expect(vault.health()).toMatchObject({ repairs: [], readOnlyBecause: null, backupProblem: null });
    const golden = join(FIXTURES, version, 'changes.json');
    if (process.env['WRITE_CHANGES']) await writeFile(golden, `${JSON.stringify(changed, null, 2)}\n`);
    expect(changed).toEqual(JSON.parse(await readFile(golden, 'utf8')));
    await vault.close();
    for (const [path, bytes] of Object.entries(before)) {
      if (!path.endsWith('.json')) expect((await place.content())[path], path).toBe(bytes);
    }
  });

  test('once saved is read the same, also after it was opened again, and that changes no byte', async () => {
    const place = await anEarlierVault(version);
    const vault = await open(place);
    const first = await documentsOf(vault);
    for (const path of (await storedIn(version)).keys()) {
      await (await everyDocument(vault)).find((document) => document.path === path)?.save();
    }
    await vault.close();
    const saved = await place.content();
    const again = await open(place);
    expect(await documentsOf(again)).toEqual(first);
    expect(again.health().repairs).toEqual([]);
    await again.close();
    expect(await place.content()).toEqual(saved);
  });

  test('is backed up with its old bytes before the first of them is replaced', async () => {
    const place = await anEarlierVault(version);
    const old = await place.content();
    const vault = await open(place);
    await vault.settings.update((settings) => ({ ...settings, isWelcomed: true }));
    await vault.close();
    const oldest = await oldestBackup(place);
    for (const [path, bytes] of Object.entries(old)) {
      // Which vault it is may be written when it is opened: nothing of the user's is in it.
      if (path !== 'vault.json') expect(oldest.get(path), path).toBe(bytes);
    }
  });
});

/** What the oldest backup holds, unpacked. */
async function oldestBackup({ backupFolder }: VaultPlace): Promise<Map<string, string>> {
  const [id = ''] = await readdir(backupFolder);
  const [name = ''] = (await readdir(join(backupFolder, id))).sort();
  const found = Object.entries(await contentOf(join(backupFolder, id, name)));
  const unpacked = found.map(([path, bytes]): [string, string] =>
    path.endsWith('.gz')
      ? [path.slice(0, -'.gz'.length), gunzipSync(Buffer.from(bytes, 'latin1')).toString('latin1')]
      : [path, bytes],
  );
  return new Map(unpacked);
}

test('whoever gives a format a new version keeps a vault of the version before', async () => {
  const kept = new Set<string>();
  for (const version of versions) {
    for (const { format, version: written } of (await storedIn(version)).values()) kept.add(`${format} ${written}`);
  }
  const missing = Object.values(FORMATS).flatMap((format: { name: string; steps: readonly unknown[] }) =>
    Array.from({ length: currentVersion(format) - 1 }, (_, index) => `${format.name} ${index + 1}`).filter(
      (written) => !kept.has(written),
    ),
  );
  expect(
    missing,
    `No vault in electron/vault/testing/fixtures holds ${missing.join(', ')}. Let the Leadlight of before the new step write one: fixtures/README.md says how.`,
  ).toEqual([]);
});
