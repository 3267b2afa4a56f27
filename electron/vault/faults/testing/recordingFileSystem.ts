import type { FileSystem } from '../../fileSystem.ts';
import { hastyFileSystem } from '../../hastyFileSystem.ts';

/** One change of a disk as it was asked for, with what makes it durable. Paths are absolute. */
export type DiskCall =
  | { call: 'create'; path: string; file: number }
  | { call: 'write'; file: number; bytes: Buffer }
  | { call: 'sync'; file: number }
  /** On disk when it returns. */
  | { call: 'append'; path: string; bytes: Buffer; at: number }
  | { call: 'rename' | 'link' | 'copyFile'; from: string; to: string }
  | { call: 'remove' | 'removeFolder' | 'makeFolder' | 'makeFolders' | 'syncFolder'; path: string }
  /** Somebody was told that this is done. */
  | { call: 'answered'; what: string };

export interface RecordingFileSystem extends FileSystem {
  readonly log: readonly DiskCall[];
  answered(what: string): void;
}

/** The real disk, without waiting for it, and a log of everything that was asked of it. */
export function recordingFileSystem(real: FileSystem = hastyFileSystem): RecordingFileSystem {
  const log: DiskCall[] = [];
  let files = 0;

  async function noted(entry: DiskCall, work: Promise<void>): Promise<void> {
    await work;
    log.push(entry);
  }

  return {
    ...real,
    log,
    answered: (what) => void log.push({ call: 'answered', what }),
    create: async (path, mode) => {
      const opened = await real.create(path, mode);
      files += 1;
      const file = files;
      log.push({ call: 'create', path, file });
      return {
        ...opened,
        write: (bytes) => noted({ call: 'write', file, bytes: Buffer.from(bytes) }, opened.write(bytes)),
        sync: () => noted({ call: 'sync', file }, opened.sync()),
      };
    },
    append: (path, bytes, at) =>
      noted({ call: 'append', path, bytes: Buffer.from(bytes), at }, real.append(path, bytes, at)),
    rename: (from, to) => noted({ call: 'rename', from, to }, real.rename(from, to)),
    link: (from, to) => noted({ call: 'link', from, to }, real.link(from, to)),
    copyFile: (from, to) => noted({ call: 'copyFile', from, to }, real.copyFile(from, to)),
    remove: (path) => noted({ call: 'remove', path }, real.remove(path)),
    removeFolder: (path) => noted({ call: 'removeFolder', path }, real.removeFolder(path)),
    makeFolder: (path) => noted({ call: 'makeFolder', path }, real.makeFolder(path)),
    makeFolders: (path) => noted({ call: 'makeFolders', path }, real.makeFolders(path)),
    openFolder: async (path) => {
      const folder = await real.openFolder(path);
      return { ...folder, sync: () => noted({ call: 'syncFolder', path }, folder.sync()) };
    },
  };
}
