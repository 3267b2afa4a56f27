import { expect, test } from 'vitest';
import { restoreWhole } from '../backups/restore/restoreWhole.ts';
import { hastyFileSystem } from '../hastyFileSystem.ts';
import { openVault } from '../openVault.ts';
import { adding, anEntry, MONTH } from '../testing/someData.ts';
import { cutAtEverySync } from './testing/cutAtEverySync.ts';

const fileSystem = hastyFileSystem;
const every = () => () => undefined;
const LATER_MONTH = '2027-03';

test('a power cut while a whole backup is restored leaves all of one state, and the restored one once it was answered', async () => {
  let name = '';
  const states = await cutAtEverySync(
    {
      prepare: async (location) => {
        const vault = await openVault(location, { fileSystem, every, now: () => new Date('2027-02-21T20:00:00.000Z') });
        await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: 'as it was' })));
        name = await vault.backups.make(null);
        await vault.close();
        const again = await openVault(location, { fileSystem, every, now: () => new Date('2027-02-22T09:00:00.000Z') });
        await again.journalMonth(MONTH).update(adding(anEntry(1, { body: 'changed since' })));
        await again.journalMonth(LATER_MONTH).update(adding(anEntry(2)));
        await again.backups.make(null);
        await again.close();
      },
      open: async (location) => location,
      operation: async (location, disk) => {
        const now = () => new Date('2027-02-22T10:00:00.000Z');
        await restoreWhole(location, { name }, { key: null, host: 'cli', now, fileSystem: disk });
        disk.answered('restored');
      },
    },
    async (location, answered) => {
      const vault = await openVault(location, { fileSystem, every });
      try {
        const [entry] = Object.values((await vault.journalMonth(MONTH).read()).entries);
        const later = Object.keys((await vault.journalMonth(LATER_MONTH).read()).entries).length;
        const either = [
          ['as it was', 0],
          ['changed since', 1],
        ];
        expect(answered.length > 0 ? either.slice(0, 1) : either).toContainEqual([entry?.body, later]);
        expect(vault.health().repairs).toEqual([]);
      } finally {
        await vault.close();
      }
    },
  );
  expect(states).toBeGreaterThan(50);
});
