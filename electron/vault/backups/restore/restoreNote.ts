import { join } from 'node:path';
import { z } from 'zod';
import { durableWrite } from '../../durableWrite.ts';
import { type FileSystem, isMissing } from '../../fileSystem.ts';
import { PathInVault } from '../pathInVault.ts';

/** What is put in place lies here until all of it is on the disk. Neither is a file of the vault's own. */
export const STAGE_FOLDER = 'restore';
const NOTE_FILE = 'restore.json';

/** Written when everything is staged: from then on the restore is finished, by whoever opens the vault next. */
export const RestoreNote = z.strictObject({
  format: z.literal('restore'),
  version: z.literal(1),
  data: z.strictObject({
    /** Each file of the stage and where it goes. */
    put: z.array(z.strictObject({ from: z.string().regex(/^\d{1,9}$/), to: PathInVault })),
    /** What the backup does not have. */
    remove: z.array(PathInVault),
  }),
});
export type RestorePlan = z.infer<typeof RestoreNote>['data'];

export type FoundNote = { state: 'none' } | { state: 'damaged' } | { state: 'found'; plan: RestorePlan };

export async function readRestoreNote(fileSystem: FileSystem, folder: string): Promise<FoundNote> {
  let bytes: Buffer;
  try {
    bytes = await fileSystem.readFile(join(folder, NOTE_FILE));
  } catch (error) {
    if (isMissing(error)) return { state: 'none' };
    throw error;
  }
  try {
    return { state: 'found', plan: RestoreNote.parse(JSON.parse(bytes.toString('utf8'))).data };
  } catch {
    return { state: 'damaged' };
  }
}

export async function writeRestoreNote(fileSystem: FileSystem, folder: string, data: RestorePlan): Promise<void> {
  const note: z.infer<typeof RestoreNote> = { format: 'restore', version: 1, data };
  const file = join(folder, NOTE_FILE);
  await durableWrite(file, `${JSON.stringify(note, null, 2)}\n`, { fileSystem, previous: () => null });
}

export async function removeRestoreNote(fileSystem: FileSystem, folder: string): Promise<void> {
  await fileSystem.remove(join(folder, NOTE_FILE));
}
