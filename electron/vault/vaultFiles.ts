import { join } from 'node:path';
import { durableWrite } from './durableWrite.ts';
import { errorCode, type FileSystem, isMissing, type Listed } from './fileSystem.ts';
import { isOwnFolder, isOwnTopName } from './layout.ts';
import { notRead, notSaved } from './storageFailures.ts';

/** The files of one vault by their paths in it, with failures already in words for the user. */
export interface VaultFiles {
  readonly folder: string;
  readonly fileSystem: FileSystem;
  absolute(path: string): string;
  /** Null when there is no such file. Throws StorageFailure when it is there and cannot be read. */
  read(path: string): Promise<Buffer | null>;
  /** Bytes; null when there is no such file. Throws StorageFailure when that cannot be told. */
  size(path: string): Promise<number | null>;
  /** See durableWrite. Throws StorageFailure. */
  write(path: string, content: Uint8Array, previous?: () => Uint8Array | null): Promise<void>;
  /** A file was changed in another way. */
  noteWrite(): void;
  /** Every file of the vault's own, sorted, without lock and leftovers of saves. */
  list(): Promise<string[]>;
  /** The names in a folder of the vault; none when it is not there. */
  namesIn(subfolder: string): Promise<Listed[]>;
}

/** `onWrite` is called after each save. */
export function vaultFiles(folder: string, fileSystem: FileSystem, onWrite: () => void = () => undefined): VaultFiles {
  const absolute = (path: string) => join(folder, ...path.split('/'));
  const made = new Set<string>();

  /** Never the vault folder itself: when it is gone, a new one in its place would hide that. */
  async function makeSubfolder(path: string): Promise<void> {
    const [subfolder, ...rest] = path.split('/');
    if (subfolder === undefined || rest.length === 0 || made.has(subfolder)) return;
    try {
      await fileSystem.makeFolder(absolute(subfolder));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    made.add(subfolder);
  }

  async function namesIn(subfolder: string): Promise<Listed[]> {
    try {
      return await fileSystem.list(absolute(subfolder));
    } catch (error) {
      if (isMissing(error)) return [];
      throw notRead(error, subfolder || folder);
    }
  }

  return {
    folder,
    fileSystem,
    absolute,
    namesIn,
    read: async (path) => {
      try {
        return await fileSystem.readFile(absolute(path));
      } catch (error) {
        if (isMissing(error)) return null;
        throw notRead(error, path);
      }
    },
    size: async (path) => {
      try {
        return (await fileSystem.stat(absolute(path))).size;
      } catch (error) {
        if (isMissing(error)) return null;
        throw notRead(error, path);
      }
    },
    write: async (path, content, previous) => {
      try {
        await makeSubfolder(path);
        await durableWrite(absolute(path), content, previous ? { fileSystem, previous } : { fileSystem });
        onWrite();
      } catch (error) {
        throw notSaved(error, folder);
      }
    },
    noteWrite: onWrite,
    list: async () => {
      const found: string[] = [];
      for (const { name, isFolder } of await namesIn('')) {
        if (!isOwnTopName(name)) continue;
        if (!isFolder) found.push(name);
        else if (isOwnFolder(name)) {
          for (const inner of await namesIn(name)) {
            if (!inner.isFolder && !inner.name.endsWith('.tmp')) found.push(`${name}/${inner.name}`);
          }
        }
      }
      return found.sort();
    },
  };
}
