import { join, resolve } from 'node:path';
import curriculum from 'virtual:curriculum';
import { exportMarkdown } from '#electron/planner/export/exportMarkdown.ts';
import { exportFolder } from '#electron/planner/export/target/exportFolder.ts';
import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';
import { type ReadableVault, readVault } from '#electron/vault/readVault.ts';
import type { ExportProgress } from '#shared/contract/exportContract.ts';
import { numberWords } from '#shared/domain/words/countedWords.ts';
import { type Answer, type Command, CommandFailed, type RunCommand, takesNoWords, UsageRefused } from '../command.ts';
import type { PlannerClient } from '../planner/plannerClient.ts';
import { askIfSealed } from '../planner/withPlanner.ts';
import { withVaultKey } from '../secret/withVaultKey.ts';
import type { Terminal } from '../terminal.ts';

/** Exports to the folder, or to that of the last export. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'writes everything as Markdown',
  details: [
    'Only files that changed are written. It reads the vault and works while Leadlight is open. Ended early, it',
    'leaves nothing behind.',
  ],
  options: { to: { value: 'DIR', words: 'the folder; without it, where it was exported last, or ~/Leadlight Export' } },
  read(words, given) {
    takesNoWords(words);
    const to = given.text('to');
    if (to === '') throw new UsageRefused('Write the folder of the export after --to.');
    return exportTo(to);
  },
};

function exportTo(to: string | null): RunCommand {
  return (location, terminal) =>
    terminal.stoppable(async (signal) => {
      const opened = await askIfSealed(location, terminal, (planner) => writtenBy(planner, to, terminal, signal));
      return (
        opened?.result ??
        withVaultKey(location, terminal, async (key) => {
          const vault = await readVault(location.folder, { key });
          return written(vault, to, location, terminal, signal);
        })
      );
    });
}

/** By the Leadlight that has an encrypted vault open. */
async function writtenBy(
  planner: PlannerClient,
  to: string | null,
  { workingFolder, progress }: Terminal,
  signal: AbortSignal,
): Promise<Answer> {
  const folder = to === null ? (await planner.export.defaultFolder()).folder : resolve(workingFolder, to);
  return followed(await planner.export.toMarkdown({ folder }, { signal }), 0, progress);
}

async function written(
  vault: ReadableVault,
  to: string | null,
  { folder: vaultFolder, backupFolder }: ResolvedVault,
  { machine, workingFolder, progress }: Terminal,
  signal: AbortSignal,
): Promise<Answer> {
  const last = (await vault.settings.read()).exportFolder ?? join(machine.homeFolder, 'Leadlight Export');
  const target = await exportFolder(to === null ? last : resolve(workingFolder, to), { vaultFolder, backupFolder });
  if ('problem' in target) throw new CommandFailed(target.problem);
  const waiting = (await vault.inbox.waiting()).length;
  return followed(exportMarkdown({ vault, curriculum, ...target, signal }), waiting, progress);
}

async function followed(
  steps: AsyncIterable<ExportProgress>,
  waiting: number,
  progress: Terminal['progress'],
): Promise<Answer> {
  try {
    for await (const step of steps) {
      if (step.state === 'finished') return answerOf(step, waiting);
      progress?.(`Writing: ${numberWords(step.filesDone)} of ${numberWords(step.filesTotal)} files`);
    }
  } finally {
    progress?.('');
  }
  throw new CommandFailed('Cancelled. Nothing was changed.', 'cancelled');
}

function answerOf(step: Extract<ExportProgress, { state: 'finished' }>, waiting: number): Answer {
  const { state: _, ...counts } = step;
  const { folder, filesWritten, filesUnchanged, filesRemoved, filesSetAside, diagramsWithoutPicture } = counts;
  return {
    lines: [
      `Exported to ${folder}`,
      `${filesWritten} files written, ${filesUnchanged} unchanged, ${filesRemoved} removed`,
      ...(filesSetAside > 0 ? [`${filesSetAside} of your own files renamed to *.yours*`] : []),
      ...(diagramsWithoutPicture > 0 ? [picturesWords(diagramsWithoutPicture)] : []),
      ...(waiting > 0 ? [waitingWords(waiting)] : []),
    ],
    json: { ...counts, thoughtsWaiting: waiting },
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
