import { join, resolve } from 'node:path';
import curriculum from 'virtual:curriculum';
import { StartRefused } from '#electron/host/startFailure.ts';
import { exportMarkdown } from '#electron/planner/export/exportMarkdown.ts';
import { exportFolder } from '#electron/planner/export/target/exportFolder.ts';
import { readVault } from '#electron/vault/readVault.ts';
import type { RunCommand } from './terminal.ts';

/** Exports to the folder, or to that of the last export. */
export function exportCommand(to: string | null): RunCommand {
  return async ({ folder: vaultFolder, backupFolder }, { machine, workingFolder, print }) => {
    const vault = await readVault(vaultFolder);
    const last = (await vault.settings.read()).exportFolder ?? join(machine.homeFolder, 'Leadlight Export');
    const found = await exportFolder(to === null ? last : resolve(workingFolder, to), { vaultFolder, backupFolder });
    if ('problem' in found) throw new StartRefused(found.problem);
    for await (const step of exportMarkdown({ vault, curriculum, folder: found.folder })) {
      if (step.state === 'writing') continue;
      print(`Exported to ${step.folder}`);
      print(`${step.filesWritten} files written, ${step.filesUnchanged} unchanged, ${step.filesRemoved} removed`);
      if (step.filesSetAside > 0) print(`${step.filesSetAside} of your own files renamed to *.yours*`);
    }
    return 0;
  };
}
