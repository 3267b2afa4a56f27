import { join } from 'node:path';
import { z } from 'zod';
import { Shrinking } from '#shared/model/vaultHealth.ts';
import { durableWrite } from '../durableWrite.ts';
import { type FileSystem, isMissing } from '../fileSystem.ts';

/** Beside the backups of a vault: it became smaller, and nobody has said that it should. */
const SHRUNK_FILE = 'shrunk.json';

const Stored = z.strictObject({ format: z.literal('shrunk'), version: z.literal(1), data: Shrinking });

/** Null when there is no question open, or its record cannot be read: the backups are pinned all the same. */
export async function readShrunk(fileSystem: FileSystem, folder: string): Promise<Shrinking | null> {
  try {
    const bytes = await fileSystem.readFile(join(folder, SHRUNK_FILE));
    return Stored.parse(JSON.parse(bytes.toString('utf8'))).data;
  } catch {
    return null;
  }
}

export async function writeShrunk(fileSystem: FileSystem, folder: string, data: Shrinking | null): Promise<void> {
  const file = join(folder, SHRUNK_FILE);
  if (data) {
    const stored: z.infer<typeof Stored> = { format: 'shrunk', version: 1, data };
    await durableWrite(file, `${JSON.stringify(stored, null, 2)}\n`, { fileSystem });
    return;
  }
  try {
    await fileSystem.remove(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
