import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCurriculum } from '#electron/curriculum/readCurriculum.ts';
import { createChanges } from '#electron/planner/changes.ts';
import { systemClock } from '#electron/planner/clock.ts';
import { exportMarkdown } from '#electron/planner/export/exportMarkdown.ts';
import { importService } from '#electron/planner/import/importService.ts';
import { journalIndex } from '#electron/planner/journal/journalIndex.ts';
import { openVault } from '#electron/vault/openVault.ts';
import { readVault } from '#electron/vault/readVault.ts';
import { timed } from './save.ts';

/** Looking at a whole export and writing it into an empty vault, and the bare reading of its files. */
export async function importing(vaultFolder: string): Promise<{ value: number; floor: number }> {
  const curriculum = await readCurriculum(join(import.meta.dirname, '../../curriculum'));
  const folder = `${vaultFolder} to import`;
  await mkdir(folder);
  for await (const _step of exportMarkdown({ vault: await readVault(vaultFolder), curriculum, folder })) continue;
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((found) => found.isFile());
  const floor = await timed(async () => {
    for (const { parentPath, name } of files) await readFile(join(parentPath, name));
  });
  const into = `${vaultFolder} imported`;
  const vault = await openVault({ folder: into, backupFolder: `${into} Backups` });
  const clock = systemClock('2027-02-19T06:04:00.000Z');
  const service = importService({ vault, clock, changes: createChanges() }, { index: journalIndex(vault) });
  const value = await timed(async () => {
    let importId = '';
    for await (const step of await service.look(folder)) if (step.state === 'found') importId = step.importId;
    for await (const _step of service.apply({ importId, differing: 'keep-mine' })) continue;
  });
  await vault.close();
  for (const made of [folder, into, `${into} Backups`]) await rm(made, { recursive: true, force: true });
  return { value, floor };
}
