import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Entry } from '#shared/model/entry.ts';
import { FIRST_SETTINGS } from '#shared/model/settings.ts';
import type { FileSystem } from '../fileSystem.ts';
import { currentVersion } from '../format.ts';
import { FORMATS } from '../formats.ts';
import { openVault, type VaultLocation } from '../openVault.ts';
import { contentOf } from '../testing/aVault.ts';
import { brokenAtEveryStep, type Refusal, refusedAtEveryStep } from '../testing/brokenAtEveryStep.ts';
import { adding, aMonth, anEntry, MONTH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import { StorageFailure } from '../vaultDocument.ts';

const noTimer = () => () => undefined;
const open = (location: VaultLocation, fileSystem?: FileSystem) =>
  openVault(location, { every: noTimer, ...(fileSystem ? { fileSystem } : {}) });

/** Opens the vault as the next start does, and closes it again. */
async function nextStart<Result>(location: VaultLocation, look: (vault: Vault) => Promise<Result>): Promise<Result> {
  const vault = await open(location);
  try {
    return await look(vault);
  } finally {
    await vault.close();
  }
}

async function prepare(location: VaultLocation): Promise<void> {
  await nextStart(location, async (vault) => {
    await vault.journalMonth(MONTH).update(adding(anEntry(1)));
    // So that none is due, which would go on beside the steps.
    await vault.backUp('import');
  });
}

describe('a process that is killed at any step', () => {
  test('of a save leaves the old month or the new one', async () => {
    const steps = await brokenAtEveryStep(
      {
        prepare,
        open,
        operation: (vault) => vault.journalMonth(MONTH).update(adding(anEntry(2))),
      },
      async (location, { isAnswered }) => {
        const [month, health] = await nextStart(location, async (vault) => [
          await vault.journalMonth(MONTH).read(),
          vault.health(),
        ]);
        expect(health.repairs).toEqual([]);
        const either = [aMonth(anEntry(1)), aMonth(anEntry(1), anEntry(2))];
        expect(isAnswered ? either.slice(1) : either).toContainEqual(month);
        expect(Object.keys(await contentOf(location.folder))).not.toContainEqual(expect.stringMatching(/\.tmp$/));
      },
    );
    expect(steps.map(({ name }) => name)).toEqual(['makeFolder', 'create', 'write', 'rename']);
  });

  test('of the first save of a month leaves no month or the new one', async () => {
    const steps = await brokenAtEveryStep(
      {
        open,
        operation: (vault) => vault.journalMonth(MONTH).update(adding(anEntry(2))),
      },
      async (location) => {
        const month = await nextStart(location, (vault) => vault.journalMonth(MONTH).read());
        expect([aMonth(), aMonth(anEntry(2))]).toContainEqual(month);
      },
    );
    expect(steps.map(({ name }) => name)).toEqual(['makeFolder', 'create', 'write', 'rename']);
  });

  test('of the first start leaves a folder that opens', async () => {
    const steps = await brokenAtEveryStep(
      {
        open: async (_, fileSystem) => fileSystem,
        operation: async (fileSystem, location) => open(location, fileSystem),
      },
      async (location) => {
        expect(await nextStart(location, async (vault) => vault.health().repairs)).toEqual([]);
        expect(await readdir(location.folder)).toEqual(['vault.json']);
      },
    );
    expect(steps.length).toBeGreaterThan(5);
  });

  test('of a backup leaves the vault as it was, and the next backup whole', async () => {
    await brokenAtEveryStep(
      {
        prepare,
        open,
        operation: (vault) => vault.backUp('import'),
      },
      async (location) => {
        await nextStart(location, async (vault) => {
          expect(vault.health()).toMatchObject({ repairs: [], backupProblem: null });
          expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
          await vault.backUp('import');
          expect(vault.health().backupProblem).toBeNull();
        });
      },
    );
  });
});

const WORDS: Record<Refusal, RegExp> = {
  ENOSPC: /^Not saved: the disk is full\. Free some space; your text is kept here until then\.$/,
  EACCES: /^Not saved: Leadlight may not write to .*\. Allow it to; your text is kept here until then\.$/,
  EROFS: /^Not saved: the disk that holds .* can only be read\. Make it writable; your text is kept here until then\.$/,
  EIO: /^Not saved: the disk reported an error\. Check that it is connected and sound; your text is kept/,
};

const REFUSALS: Refusal[] = ['ENOSPC', 'EACCES', 'EROFS', 'EIO'];

describe.each(REFUSALS)('a disk that refuses with %s', (refusal) => {
  test('at any step of a save says what to do, keeps what was, and saves without a restart afterwards', async () => {
    const steps = await refusedAtEveryStep(
      { prepare, open, operation: (vault) => vault.journalMonth('2027-03').update(adding(anEntry(2))) },
      refusal,
      async ({ opened, error }) => {
        expect(error).toBeInstanceOf(StorageFailure);
        expect(error).toHaveProperty('message', expect.stringMatching(WORDS[refusal]));
        expect(await opened.journalMonth('2027-03').read()).toEqual(aMonth());
        await opened.journalMonth('2027-03').update(adding(anEntry(3)));
        expect(await opened.journalMonth('2027-03').read()).toEqual(aMonth(anEntry(3)));
        expect(opened.health()).toMatchObject({ repairs: [], readOnlyBecause: null, away: null });
        await opened.close();
      },
    );
    expect(steps.length).toBeGreaterThan(2);
  });
});

describe('a process that is killed at any step', () => {
  test('of the first save over a file of an older version leaves the old file or the new one, and a backup of the old', async () => {
    const steps = await brokenAtEveryStep(
      {
        prepare: async (location) => {
          await prepare(location);
          const file = join(location.folder, 'settings.json');
          const { lock: _, ...older } = FIRST_SETTINGS;
          const data = { ...older, exportFolder: '/there' };
          await writeFile(file, JSON.stringify({ format: 'settings', version: 5, data }));
        },
        open,
        operation: (vault) => vault.settings.update((settings) => ({ ...settings, theme: 'dark' })),
      },
      async (location, { isAnswered }) => {
        await nextStart(location, async (vault) => {
          const { exportFolder, theme } = await vault.settings.read();
          expect(exportFolder).toBe('/there');
          expect(isAnswered ? ['dark'] : ['system', 'dark']).toContain(theme);
          expect(vault.health()).toMatchObject({ repairs: [], readOnlyBecause: null });
        });
      },
    );
    expect(steps.length).toBeGreaterThan(8);
  });

  test('of the merge of a conflict copy drops no version of an entry, and the merge can be done again', async () => {
    const copy = 'journal/2027-02.sync-conflict-20270219-060400-ABCDEF7.json';
    const later = { body: 'theirs', updatedAt: '2027-02-09T08:00:00.000Z' };
    await brokenAtEveryStep(
      {
        prepare: async (location) => {
          await prepare(location);
          const month = aMonth(Entry.parse({ ...anEntry(1), ...later }), anEntry(2));
          const version = currentVersion(FORMATS.journalMonth);
          const text = JSON.stringify({ format: 'journal-month', version, data: month });
          await writeFile(join(location.folder, copy), text);
        },
        open,
        operation: (vault) => vault.conflicts.merge(copy),
      },
      async (location) => {
        await nextStart(location, async (vault) => {
          if (vault.health().conflicts.length > 0) await vault.conflicts.merge(copy);
          const { entries } = await vault.journalMonth(MONTH).read();
          expect(Object.values(entries).map(({ body }) => body)).toEqual(['theirs', anEntry(2).body]);
          const kept = await vault.history.revisions(anEntry(1).id);
          expect(kept.map(({ entry }) => entry.body)).toContain(anEntry(1).body);
          expect(vault.health()).toMatchObject({ repairs: [], conflicts: [] });
        });
      },
    );
  });
});
