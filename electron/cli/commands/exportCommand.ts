import { join, resolve } from 'node:path';
import curriculum from 'virtual:curriculum';
import { exportMarkdown } from '#electron/planner/export/exportMarkdown.ts';
import { exportFolder } from '#electron/planner/export/target/exportFolder.ts';
import { readVault } from '#electron/vault/readVault.ts';
import { type Command, CommandFailed, type RunCommand, takesNoWords, UsageRefused } from '../command.ts';

/** Exports to the folder, or to that of the last export. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'writes everything as Markdown',
  details: ['Only files that changed are written. It reads the vault and works while Leadlight is open.'],
  options: { to: { value: 'DIR', words: 'the folder; without it, where it was exported last, or ~/Leadlight Export' } },
  read(words, given) {
    takesNoWords(words);
    const to = given.text('to');
    if (to === '') throw new UsageRefused('Write the folder of the export after --to.');
    return exportTo(to);
  },
};

function exportTo(to: string | null): RunCommand {
  return async ({ folder: vaultFolder, backupFolder }, { machine, workingFolder }) => {
    const vault = await readVault(vaultFolder);
    const last = (await vault.settings.read()).exportFolder ?? join(machine.homeFolder, 'Leadlight Export');
    const target = await exportFolder(to === null ? last : resolve(workingFolder, to), { vaultFolder, backupFolder });
    if ('problem' in target) throw new CommandFailed(target.problem);
    const waiting = (await vault.inbox.waiting()).length;
    for await (const step of exportMarkdown({ vault, curriculum, ...target })) {
      if (step.state === 'writing') continue;
      const { folder, filesWritten, filesUnchanged, filesRemoved, filesSetAside, diagramsWithoutPicture } = step;
      return {
        lines: [
          `Exported to ${folder}`,
          `${filesWritten} files written, ${filesUnchanged} unchanged, ${filesRemoved} removed`,
          ...(filesSetAside > 0 ? [`${filesSetAside} of your own files renamed to *.yours*`] : []),
          ...(diagramsWithoutPicture > 0 ? [picturesWords(diagramsWithoutPicture)] : []),
          ...(waiting > 0 ? [waitingWords(waiting)] : []),
        ],
        json: {
          folder,
          filesWritten,
          filesUnchanged,
          filesRemoved,
          filesSetAside,
          diagramsWithoutPicture,
          thoughtsWaiting: waiting,
        },
      };
    }
    throw new Error('An export ended without saying so');
  };
}

function picturesWords(diagrams: number): string {
  const what = diagrams === 1 ? '1 diagram has' : `${diagrams} diagrams have`;
  return `${what} no picture, only the source: a window of Leadlight draws them when it exports`;
}

function waitingWords(waiting: number): string {
  const what = waiting === 1 ? '1 captured thought is' : `${waiting} captured thoughts are`;
  return `${what} not in it: the journal takes them in when Leadlight is started`;
}
