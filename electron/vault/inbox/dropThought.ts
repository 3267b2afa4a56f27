import { resolve } from 'node:path';
import type { EntryId } from '#shared/model/ids.ts';
import type { Thought } from '#shared/model/thought.ts';
import type { FileSystem } from '../fileSystem.ts';
import { currentVersion } from '../format.ts';
import { FORMATS } from '../formats.ts';
import { inboxPath } from '../layout.ts';
import { nodeFileSystem } from '../nodeFileSystem.ts';
import { stableJson } from '../stableJson.ts';
import { notSavedAnywhere } from '../storageFailures.ts';
import { StorageFailure } from '../vaultDocument.ts';
import { vaultFiles } from '../vaultFiles.ts';

/**
 * Leaves a thought in the inbox of a vault, also while another process holds it. When the promise resolves it is on
 * disk, and whoever opens the vault takes it into the journal under this id. Throws StorageFailure.
 */
export async function dropThought(
  location: string,
  { id, ...thought }: Thought & { id: EntryId },
  fileSystem: FileSystem = nodeFileSystem,
): Promise<{ path: string }> {
  const folder = resolve(location);
  const path = inboxPath(id);
  const { name } = FORMATS.thought;
  const bytes = stableJson().envelope(name, currentVersion(FORMATS.thought), thought);
  try {
    await vaultFiles(folder, fileSystem).write(path, bytes, () => null);
  } catch (error) {
    throw error instanceof StorageFailure ? notSavedAnywhere(error.cause, folder) : error;
  }
  return { path };
}
