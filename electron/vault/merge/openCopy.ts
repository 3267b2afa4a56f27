import { FileTampered } from '../fileCipher.ts';
import type { VaultFiles } from '../vaultFiles.ts';

/**
 * The content of a conflict copy. A sync tool's is sealed under the name of the file it is a copy of; one that lay there
 * when the vault was encrypted is sealed under its own. Throws FileTampered.
 */
export function openCopy(files: Pick<VaultFiles, 'openRaw'>, copy: { path: string; of: string }, raw: Buffer): Buffer {
  try {
    return files.openRaw(copy.of, raw);
  } catch (error) {
    if (!(error instanceof FileTampered)) throw error;
    return files.openRaw(copy.path, raw);
  }
}
