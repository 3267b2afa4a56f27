import type { Format } from '../format.ts';
import { readEnvelope } from '../readEnvelope.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import { type FoundInBackup, type KeptBackup, readBackedUp } from './backupStore.ts';
import { isSameOnDisk, type Manifest } from './manifest.ts';
import type { Sealing } from './sealing.ts';
import { sha256 } from './sha256.ts';
import { statOf } from './statOf.ts';

/** One backup to be looked into. Nothing of it is ever written. */
export interface BackupReader {
  readonly backup: KeptBackup;
  readonly manifest: Manifest;
  /** It is sealed with a key that is not at hand. */
  readonly isLocked: boolean;
  readonly paths: readonly string[];
  /** The files that the vault has now. */
  pathsNow(): Promise<string[]>;
  /** The vault has this file now as it was. False where it cannot be read. */
  isAsNow(path: string): Promise<boolean>;
  read(path: string): Promise<FoundInBackup>;
  /** Brought up to date. Null when there is no such file or it cannot be used. */
  document<Data>(path: string, format: Format<Data>): Promise<Data | null>;
}

export function backupReader(
  files: VaultFiles,
  backup: KeptBackup,
  manifest: Manifest,
  sealing: Sealing | null,
): BackupReader {
  const read = (path: string) => readBackedUp(files.fileSystem, backup, manifest, path, sealing);
  return {
    backup,
    manifest,
    isLocked: manifest.keyId !== null && manifest.keyId !== sealing?.keyId,
    paths: Object.keys(manifest.files).sort(),
    pathsNow: () => files.list(),
    isAsNow: async (path) => {
      const known = manifest.files[path];
      const found = await statOf(files, path);
      if (!known || !found) return false;
      if (manifest.folder === files.folder && isSameOnDisk(known.disk, found)) return true;
      const content = await files.read(path).catch(() => null);
      return content !== null && content.length === known.size && (await sha256(content)) === known.sha256;
    },
    read,
    document: async (path, format) => {
      const found = await read(path);
      if (found.state !== 'good') return null;
      const envelope = readEnvelope(found.content, format);
      return envelope.state === 'good' ? envelope.data : null;
    },
  };
}
