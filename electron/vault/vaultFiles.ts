import { join } from 'node:path';
import { durableWrite } from './durableWrite.ts';
import { type FileCipher, FileTampered, PLAIN } from './fileCipher.ts';
import { errorCode, type FileStat, type FileSystem, isMissing, type Listed } from './fileSystem.ts';
import { growingFiles } from './growingFiles.ts';
import { ownPaths } from './ownPaths.ts';
import { notRead, notSaved } from './storageFailures.ts';
import { syncFolder } from './syncFolder.ts';

/**
 * The files of one vault by their paths in it, with failures already in words for the user. Bytes are those of the
 * content, also where the disk holds them sealed; what works on the disk's own bytes says `Raw`.
 */
export interface VaultFiles {
  readonly folder: string;
  readonly fileSystem: FileSystem;
  readonly cipher: FileCipher;
  /** From now on the files lie on the disk this way: how, is only known once `vault.json` was read. */
  sealBy(cipher: FileCipher): void;
  absolute(path: string): string;
  /** From now on nothing is written, and nothing is taken for gone, unless the guard lets it. */
  guardBy(guard: () => Promise<void>): void;
  /** Throws StorageFailure when the folder is not the vault that was opened. */
  assertOurs(): Promise<void>;
  /** What lies there, by which a change from outside is known; null when there is no such file. Throws StorageFailure. */
  stamp(path: string): Promise<FileStat | null>;
  /**
   * Null when there is no such file. Throws StorageFailure when it is there and cannot be read, and FileTampered when it is
   * sealed and not as Leadlight wrote it last.
   */
  read(path: string): Promise<Buffer | null>;
  /** Bytes; null when there is no such file. Throws as `read` does. */
  size(path: string): Promise<number | null>;
  /** See durableWrite. Throws StorageFailure. */
  write(path: string, content: Uint8Array, previous?: () => Uint8Array | null): Promise<FileStat>;
  /**
   * Adds to its end, or begins it. `at` is how many bytes there must be; what is behind them goes. Resolves when it is on
   * disk. Throws StorageFailure and FileTampered.
   */
  append(path: string, bytes: Uint8Array, at: number): Promise<void>;
  /** As it lies on the disk. Throws StorageFailure. */
  readRaw(path: string): Promise<Buffer | null>;
  /** The content of such bytes, which may be those of another name. Throws FileTampered. */
  openRaw(path: string, raw: Buffer): Buffer;
  /** Puts bytes there that were read raw. Throws StorageFailure. */
  writeRaw(path: string, raw: Uint8Array): Promise<void>;
  /** A file was changed in another way. */
  noteWrite(): void;
  /** Every file of the vault's own, sorted, without lock and leftovers of saves. */
  list(): Promise<string[]>;
  /** The names in a folder of the vault; none when it is not there. */
  namesIn(subfolder: string): Promise<Listed[]>;
}

export interface VaultFilesOptions {
  cipher?: FileCipher;
  /** Called after each save. */
  onWrite?: () => void;
}

export function vaultFiles(
  folder: string,
  fileSystem: FileSystem,
  { cipher: firstCipher = PLAIN, onWrite = () => undefined }: VaultFilesOptions = {},
): VaultFiles {
  let cipher = firstCipher;
  const absolute = (path: string) => join(folder, ...path.split('/'));
  const made = new Set<string>();
  /** The save of each file that was read or written last. An older one in its place was put there by somebody else. */
  const seen = new Map<string, bigint>();
  let guard = async (): Promise<void> => undefined;

  /** Never the vault folder itself: when it is gone, a new one in its place would hide that. */
  async function makeSubfolder(path: string): Promise<void> {
    const [subfolder, ...rest] = path.split('/');
    if (subfolder === undefined || rest.length === 0 || made.has(subfolder)) return;
    try {
      await fileSystem.makeFolder(absolute(subfolder));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    // Else a power cut could take the folder away with the file that was said to be on disk.
    await syncFolder(fileSystem, folder);
    made.add(subfolder);
  }

  async function namesIn(subfolder: string): Promise<Listed[]> {
    try {
      return await fileSystem.list(absolute(subfolder));
    } catch (error) {
      if (!isMissing(error)) throw notRead(error, subfolder || folder);
      await guard();
      return [];
    }
  }

  async function readRaw(path: string): Promise<Buffer | null> {
    try {
      return await fileSystem.readFile(absolute(path));
    } catch (error) {
      if (!isMissing(error)) throw notRead(error, path);
      await guard();
      return null;
    }
  }

  async function stamp(path: string): Promise<FileStat | null> {
    try {
      return await fileSystem.stat(absolute(path));
    } catch (error) {
      if (isMissing(error)) return null;
      throw notRead(error, path);
    }
  }

  function noteGeneration(path: string, raw: Uint8Array): void {
    const generation = cipher.generationOf(raw);
    if (generation === null) seen.delete(path);
    else seen.set(path, generation);
  }

  async function read(path: string): Promise<Buffer | null> {
    const raw = await readRaw(path);
    if (raw === null) return null;
    const plain = cipher.open(path, raw);
    const [generation, before] = [cipher.generationOf(raw), seen.get(path)];
    if (generation !== null && before !== undefined && generation < before) {
      throw new FileTampered('is an older one than Leadlight saved last');
    }
    noteGeneration(path, raw);
    return plain;
  }

  async function put(path: string, raw: Uint8Array, previous?: () => Uint8Array | null): Promise<FileStat> {
    await guard();
    try {
      await makeSubfolder(path);
      const written = await durableWrite(absolute(path), raw, previous ? { fileSystem, previous } : { fileSystem });
      noteGeneration(path, raw);
      onWrite();
      return written;
    } catch (error) {
      // It may have been taken away by hand; then the next save makes it again.
      if (isMissing(error)) made.clear();
      throw notSaved(error, folder);
    }
  }

  const sealed = (path: string, content: Uint8Array | null) => (content === null ? null : cipher.seal(path, content));
  const write: VaultFiles['write'] = (path, content, previous) =>
    put(path, cipher.seal(path, content), previous && (() => sealed(path, previous())));
  const growing = growingFiles({
    assertOurs: () => guard(),
    folder,
    fileSystem,
    cipher: () => cipher,
    absolute,
    read,
    readRaw,
    put,
    onWrite,
  });

  return {
    folder,
    fileSystem,
    get cipher() {
      return cipher;
    },
    sealBy: (used) => {
      cipher = used;
    },
    absolute,
    guardBy: (given) => {
      guard = given;
    },
    assertOurs: () => guard(),
    stamp,
    namesIn,
    read,
    size: growing.size,
    write,
    append: growing.append,
    readRaw,
    openRaw: (path, raw) => cipher.open(path, raw),
    writeRaw: async (path, raw) => {
      await put(path, raw);
    },
    noteWrite: onWrite,
    list: async () => {
      await guard();
      return ownPaths(namesIn);
    },
  };
}
