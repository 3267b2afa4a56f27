import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aVaultPlace } from '#electron/vault/testing/aVault.ts';
import { anEarlierVault, earlierVersions, FIXTURES } from '#electron/vault/testing/earlierVaults.ts';
import type { Vault } from '#electron/vault/vault.ts';
import type { Entry } from '#shared/model/entry.ts';
import { Instant } from '#shared/model/time.ts';
import { readIncoming } from './readIncoming.ts';
import { openImportSource } from './sources/openImportSource.ts';
import { resultOf } from './testing/resultOf.ts';
import { applyImport } from './write/applyImport.ts';

const AT = Instant.parse('2027-04-01T05:00:00.000Z');
const exports = (await earlierVersions()).filter((version) => existsSync(join(FIXTURES, version, 'export.zip')));

async function imported(version: string, vault: Vault) {
  const source = await openImportSource(join(FIXTURES, version, 'export.zip'));
  try {
    const incoming = await resultOf(readIncoming(source, { now: AT, zone: 'Europe/Berlin' }));
    return { incoming, applied: await resultOf(applyImport({ vault, incoming, differing: 'keep-mine', at: AT })) };
  } finally {
    await source.close();
  }
}

async function entriesOf(vault: Vault): Promise<Map<string, Entry>> {
  const months = await vault.journalMonths();
  const all = await Promise.all(months.map(async (month) => (await vault.journalMonth(month).read()).entries));
  return new Map(all.flatMap((month) => Object.values(month)).map((entry) => [entry.id, entry]));
}

/** Pages of 0.2 say how an RFC stands, and not since when. */
function withoutHistory(entries: Map<string, Entry>): Map<string, Entry> {
  return new Map([...entries].map(([id, entry]) => [id, 'history' in entry ? { ...entry, history: [] } : entry]));
}

/** Everything else that is the user's. */
async function restOf(vault: Vault) {
  const each = async <Id, Data>(ids: Promise<Id[]>, read: (id: Id) => Promise<Data>) =>
    Promise.all((await ids).map(read));
  return {
    runs: await each(vault.runIds(), (id) => vault.run(id).read()),
    plans: await each(vault.planIds(), (id) => vault.plan(id).read()),
    practice: await each(vault.practiceMonths(), (month) => vault.practiceMonth(month).read()),
    focus: await each(vault.focusMonths(), (month) => vault.focusMonth(month).read()),
    cards: await vault.cards.read(),
    skills: await vault.skills.read(),
    library: await vault.library.read(),
  };
}

describe.each(exports.filter((version) => version !== '0.1.0'))('an export of %s', (version) => {
  test('comes in whole: what today reads of the vault it was made from, and nothing a second time', async () => {
    const original = await (await anEarlierVault(version)).open();
    const vault = await (await aVaultPlace()).open();
    const { incoming, applied } = await imported(version, vault);
    expect(incoming.problems).toEqual([]);
    expect(applied.problems).toEqual([]);
    const entries = await entriesOf(original);
    expect(entries.size).toBeGreaterThan(8);
    expect(await entriesOf(vault)).toEqual(version === '0.2.0-1' ? withoutHistory(entries) : entries);
    expect(await restOf(vault)).toEqual(await restOf(original));
    expect(await vault.drawingIds()).toEqual(await original.drawingIds());
    expect(await vault.recordingIds()).toEqual(await original.recordingIds());
    expect((await imported(version, vault)).applied).toMatchObject({ writes: [], entries: { same: entries.size } });
  });
});

test('an export of 0.1, which did not hold everything, is refused in words and changes nothing', async () => {
  const place = await aVaultPlace();
  const vault = await place.open();
  const before = await place.content();
  await expect(imported('0.1.0', vault)).rejects.toThrow(/too old to be read\. Export again with a newer one/);
  expect(await place.content()).toEqual(before);
});
