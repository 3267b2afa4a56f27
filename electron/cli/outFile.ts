import { resolve } from 'node:path';
import { isWithin, located } from '#electron/planner/export/target/exportFolder.ts';
import { writeProblem } from '#electron/planner/export/target/writeProblem.ts';
import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';
import { durableWrite, HalfWritten } from '#electron/vault/durableWrite.ts';
import { CommandFailed } from './command.ts';

/** The whole path of a file that a command may write: nothing but Leadlight itself writes into its vault and the backups. */
export async function outFile(
  name: string,
  workingFolder: string,
  { folder, backupFolder }: ResolvedVault,
): Promise<string> {
  const file = resolve(workingFolder, name);
  const place = await located(file);
  for (const own of [folder, backupFolder]) {
    if (isWithin(place, await located(resolve(own)))) {
      throw new CommandFailed(`${file} would be in your vault or its backups. Choose another place.`);
    }
  }
  return file;
}

/** Throws CommandFailed in words. */
export async function writeOutFile(file: string, text: string): Promise<void> {
  try {
    await durableWrite(file, text);
  } catch (error) {
    throw new CommandFailed(writeProblem(error instanceof HalfWritten ? error.cause : error, file), 'storage-failed');
  }
}
