import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { scenePath } from '#electron/vault/layout.ts';
import { aVaultPlace, contentOf, type VaultPlace } from '#electron/vault/testing/aVault.ts';
import { type DiskStep, type FaultyFileSystem, faultyFileSystem } from '#electron/vault/testing/faultyFileSystem.ts';
import { aMonth, anEntry, aRun, idNumber } from '#electron/vault/testing/someData.ts';
import type { Vault } from '#electron/vault/vault.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { Drawing } from '#shared/model/drawing.ts';
import { Entry } from '#shared/model/entry.ts';
import { Instant } from '#shared/model/time.ts';
import { createChanges } from '../../changes.ts';
import { journalIndex } from '../../journal/journalIndex.ts';
import { importService } from '../importService.ts';
import { applyImport } from './applyImport.ts';
import type { Incoming } from './incoming.ts';
import { takeBack } from './takeBack.ts';

const AT = Instant.parse('2027-04-01T05:00:00.000Z');
const DRAWING = idNumber(50);
const SCENE = JSON.stringify({ type: 'excalidraw', elements: [] });
const OTHER_MONTH = '0196bfc0-0000-7000-8000-000000000001';

const drawing = Drawing.parse({
  id: DRAWING,
  title: 'Cache',
  links: { sessionId: null, entryId: null, items: [] },
  elements: 0,
  revision: 1,
  versions: [],
  createdAt: AT,
  updatedAt: AT,
  zone: 'UTC',
  deletedAt: null,
});
const run = { ...aRun(), updatedAt: AT };

/** An entry that differs, two that are new, a run that is newer, a drawing. */
const incoming: Incoming = {
  format: 'leadlight',
  from: 'Export',
  entries: [
    { entry: anEntry(1, { body: 'Theirs' }), from: 'a.md' },
    { entry: anEntry(2), from: 'b.md' },
    { entry: Entry.parse({ ...anEntry(3), id: OTHER_MONTH }), from: 'c.md' },
  ],
  records: [
    { shelf: 'run', key: run.id, value: run },
    { shelf: 'drawing', key: DRAWING, value: drawing },
  ],
  attachments: [
    {
      path: scenePath(DRAWING),
      owner: { shelf: 'drawing', key: DRAWING },
      bytes: SCENE.length,
      read: async () => Buffer.from(SCENE),
    },
  ],
  problems: [],
};

const earlier = { format: 'markdown', from: 'Notes', state: 'done', at: AT, records: [], attachments: [] } as const;
const NONE = { added: 0, replaced: 0, copied: 0, kept: 0, same: 0 };

async function aFilledPlace(): Promise<VaultPlace> {
  const place = await aVaultPlace();
  const vault = await place.open();
  await vault.journalMonth(monthOfId(idNumber(1))).update(() => aMonth(anEntry(1), anEntry(9)));
  await vault.run(run.id).update(() => aRun());
  await vault.lastImport.update(() => ({ ...earlier, records: [], attachments: [], entries: NONE }));
  await vault.close();
  return place;
}

const serviceOf = (vault: Vault) => {
  const clock = { now: () => AT, zone: () => 'UTC' };
  return importService({ vault, clock, changes: createChanges() }, { index: journalIndex(vault) });
};

/** Files without those that hold nothing, without what belongs to the import itself, and without what was before. */
async function meaningOf(folder: string): Promise<Record<string, string>> {
  const files = Object.entries(await contentOf(folder));
  return Object.fromEntries(
    files.filter(([path, text]) => path !== 'import.json' && !path.startsWith('history/') && !isEmpty(path, text)),
  );
}

function isEmpty(path: string, text: string): boolean {
  if (!path.endsWith('.json')) return text === '';
  const { data } = JSON.parse(text);
  return data === null || Object.values(data).every((part) => JSON.stringify(part) === '{}');
}

async function imported(vault: Vault): Promise<unknown> {
  try {
    for await (const _step of applyImport({ vault, incoming, differing: 'take-theirs', at: AT }));
    return null;
  } catch (error) {
    return error;
  }
}

const isInVault = ({ folder }: VaultPlace, { path }: DiskStep) =>
  path.startsWith(folder) && !path.endsWith('vault.lock');
const changesDisk = ({ name }: DiskStep) => ['create', 'write', 'sync', 'rename', 'sync folder'].includes(name);

/** The disk refuses the nth step that changes the vault, and all that follow or only this one. */
function failAt(disk: FaultyFileSystem, place: VaultPlace, nth: number, then: 'is gone' | 'works'): () => boolean {
  let count = 0;
  disk.failWith((step) => {
    if (!isInVault(place, step) || !changesDisk(step)) return null;
    count += 1;
    return count === nth || (count > nth && then === 'is gone') ? 'ENOSPC' : null;
  });
  return () => count >= nth;
}

describe('an import that breaks off leaves nothing behind', () => {
  test('wherever the machine stops: the next start takes it back', async () => {
    for (let nth = 1; ; nth += 1) {
      const place = await aFilledPlace();
      const before = await meaningOf(place.folder);
      const disk = faultyFileSystem();
      const vault = await place.open({ fileSystem: disk });
      const isReached = failAt(disk, place, nth, 'is gone');
      const error = await imported(vault);
      const isOver = !isReached();
      disk.heal();
      await vault.close();
      const again = await place.open();
      await serviceOf(again).settle();
      if (isOver) {
        expect(error).toBeNull();
        expect(nth).toBeGreaterThan(30);
        expect(await meaningOf(place.folder)).not.toEqual(before);
        return;
      }
      expect(error, `step ${nth}`).not.toBeNull();
      // Only the very last word was not sure to be on disk: then all of it is there, and can be undone.
      if ((await serviceOf(again).last())?.from === incoming.from) await serviceOf(again).undo();
      expect(await meaningOf(place.folder), `step ${nth}`).toEqual(before);
      await again.close();
      await rm(place.root, { recursive: true });
    }
  }, 120_000);

  test('wherever the disk is full: it is taken back at once, and the import before can still be undone', async () => {
    const place = await aFilledPlace();
    const before = await meaningOf(place.folder);
    const disk = faultyFileSystem();
    const vault = await place.open({ fileSystem: disk });
    const source = serviceOf(vault);
    expect(await source.last()).toMatchObject({ from: 'Notes' });
    for (const nth of [1, 6, 12, 18, 24, 29]) {
      failAt(disk, place, nth, 'works');
      const error = await imported(vault);
      disk.heal();
      expect(error, `step ${nth}`).toMatchObject({ name: 'StorageFailure' });
      const record = await vault.lastImport.read();
      if (record?.state === 'applying') await takeBack(vault, record);
      expect(await meaningOf(place.folder), `step ${nth}`).toEqual(before);
    }
  }, 60_000);

  test('also when taking it back breaks off in its turn', async () => {
    for (const nth of [1, 4, 7, 11, 15]) {
      const place = await aFilledPlace();
      const before = await meaningOf(place.folder);
      const disk = faultyFileSystem();
      const vault = await place.open({ fileSystem: disk });
      expect(await imported(vault)).toBeNull();
      failAt(disk, place, nth, 'is gone');
      await expect(serviceOf(vault).undo()).rejects.toMatchObject({ name: 'StorageFailure' });
      disk.heal();
      await vault.close();
      const again = await place.open();
      await serviceOf(again).settle();
      const state = (await again.lastImport.read())?.state;
      // Refused before it began, it can be asked for again.
      if (state === 'done') await serviceOf(again).undo();
      expect(await meaningOf(place.folder), `step ${nth}`).toEqual(before);
      expect(await again.lastImport.read()).toBeNull();
      await again.close();
    }
  }, 60_000);
});
