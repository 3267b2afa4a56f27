import { writeSync } from 'node:fs';
import { openVault } from '../openVault.ts';
import { adding, anEntry, MONTH } from './someData.ts';

/*
 * Saves in a loop until it is killed, and says each number once it is saved. Run with the two folders, the first
 * number, and the hours to set the clock forward, so that each start makes a backup while it saves.
 */
const [folder = '', backupFolder = '', first = '0', hours = '0'] = process.argv.slice(2);

const vault = await openVault(
  { folder, backupFolder },
  { now: () => new Date(Date.now() + Number(hours) * 3_600_000) },
);
writeSync(1, `${JSON.stringify(vault.health())}\n`);
for (let number = Number(first); ; number += 1) {
  const entry = anEntry(number % 40, { title: String(number), body: `${number}\n`.repeat(500) });
  await vault.journalMonth(MONTH).update(adding(entry));
  await vault.settings.update((settings) => ({ ...settings, exportFolder: String(number) }));
  writeSync(1, `${number}\n`);
}
