import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Entry } from '#shared/model/entry.ts';
import { FIRST_SETTINGS } from '#shared/model/settings.ts';
import { currentVersion } from '../format.ts';
import { FORMATS } from '../formats.ts';
import { contentOf } from '../testing/aVault.ts';
import { brokenAtEveryStep } from '../testing/brokenAtEveryStep.ts';
import { adding, aMonth, anEntry, MONTH } from '../testing/someData.ts';
import { nextStart, open, prepare } from './testing/nextStart.ts';

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
