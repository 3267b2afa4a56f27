import { basename } from 'node:path';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import { VAULT_FILE } from '#electron/vault/layout.ts';

/**
 * The disk, with `vault.json` as it was when it was read last where it cannot be read now: whoever knows the passphrase of
 * an open vault can show it though its drive is gone. Nothing in that file is secret.
 */
export function rememberedHeader(fileSystem: FileSystem): FileSystem {
  const known = new Map<string, Buffer>();
  return {
    ...fileSystem,
    async readFile(path) {
      try {
        const bytes = await fileSystem.readFile(path);
        if (basename(path) === VAULT_FILE) known.set(path, bytes);
        return bytes;
      } catch (error) {
        const before = known.get(path);
        if (before) return before;
        throw error;
      }
    },
  };
}
