import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createChanges } from '#electron/planner/changes.ts';
import { systemClock } from '#electron/planner/clock.ts';
import { journalOf } from '#electron/planner/journal/journal.ts';
import { openVault } from '#electron/vault/openVault.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { LocalDate } from '#shared/model/time.ts';
import { median } from '../figure.ts';

const SAVES = 60;

/** A durable save of an entry of 2 kB among those of its month, and the bare write of the same bytes, by turns. */
export async function save(vaultFolder: string): Promise<{ value: number; floor: number }> {
  const vault = await openVault({ folder: vaultFolder, backupFolder: `${vaultFolder} Backups` });
  const clock = systemClock('2027-02-19T06:04:00.000Z');
  const parts = { vault, clock, changes: createChanges(), curriculum: { templates: [] } };
  const journal = journalOf(parts).service;
  const body = 'Two thousand characters of what a person writes in an evening. '.repeat(32);
  let entry = await journal.create({ kind: 'note', date: LocalDate.parse('2027-02-19'), edit: { body } });
  const file = join(vaultFolder, 'journal', `${monthOfId(entry.id)}.json`);
  const saves: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < SAVES; turn += 1) {
    const edit = { body: `${body}${turn}` };
    const { id, revision } = entry;
    saves.push(
      await timed(async () => {
        entry = await journal.save({ id, revision, edit });
      }),
    );
    const bytes = await readFile(file);
    bare.push(await timed(() => bareSave(`${vaultFolder} bare`, bytes)));
  }
  await vault.close();
  await rm(`${vaultFolder} bare`);
  return { value: median(saves), floor: median(bare) };
}

/** Write, fsync and rename: what any program pays that wants its bytes to stay. */
async function bareSave(file: string, bytes: Uint8Array): Promise<void> {
  const opened = await open(`${file}.tmp`, 'w');
  await opened.writeFile(bytes);
  await opened.sync();
  await opened.close();
  await rename(`${file}.tmp`, file);
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
