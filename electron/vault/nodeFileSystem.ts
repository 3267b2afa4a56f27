import fs from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { errorCode, type FileStat, type FileSystem } from './fileSystem.ts';
import { makeFolders } from './makeFolders.ts';

// Plain descriptors cost a fifth less per save than the FileHandle objects of node:fs/promises.
const openDescriptor = promisify(fs.open);
const writeBytes = promisify(fs.write);
const truncateDescriptor = promisify(fs.ftruncate);
const syncDescriptor = promisify(fs.fsync);

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  readFile: (path) => readFile(path),
  create: async (path, mode = 0o666) => {
    const descriptor = await openDescriptor(path, 'wx', mode);
    return {
      write: (bytes) => writeAll(descriptor, bytes),
      sync: () => syncDescriptor(descriptor),
      // Some microseconds: a turn in the thread pool would take longer.
      stat: async () => statOf(fs.fstatSync(descriptor)),
      // Nothing is left to write after a sync, so this takes no time and no turn in the thread pool.
      close: async () => fs.closeSync(descriptor),
    };
  },
  append: async (path, bytes, at) => {
    const descriptor = await openDescriptor(path, 'r+');
    try {
      await writeAll(descriptor, bytes, at);
      await truncateDescriptor(descriptor, at + bytes.length);
      await syncDescriptor(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  },
  rename: process.platform === 'win32' ? renamePatiently : rename,
  link,
  copyFile: (from, to) => copyFile(from, to, fs.constants.COPYFILE_EXCL),
  remove: unlink,
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: async (path) => {
    await mkdir(path);
  },
  makeFolders: async (path) => {
    await makeFolders(path);
  },
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((found) => ({
      name: found.name,
      isFolder: found.isDirectory(),
    })),
  stat: async (path) => statOf(await stat(path)),
  openFolder: async (path) => {
    // Windows has no way to sync a folder and needs none.
    if (process.platform === 'win32') return { sync: async () => undefined, close: async () => undefined };
    const descriptor = await openDescriptor(path, 'r');
    return { sync: () => syncFolder(descriptor), close: async () => fs.closeSync(descriptor) };
  },
};

function statOf(found: fs.Stats): FileStat {
  return { isFolder: found.isDirectory(), size: found.size, modifiedMs: found.mtimeMs, inode: found.ino };
}

/** `at` is the first byte to write over; null goes on where the last write ended. */
async function writeAll(descriptor: number, bytes: string | Uint8Array, at: number | null = null): Promise<void> {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  let written = 0;
  while (written < buffer.length) {
    const position = at === null ? null : at + written;
    written += (await writeBytes(descriptor, buffer, written, buffer.length - written, position)).bytesWritten;
  }
}

/** Some network and FUSE file systems refuse to sync a folder; there is nothing better to do on them. */
async function syncFolder(descriptor: number): Promise<void> {
  try {
    await syncDescriptor(descriptor);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errorCode(error) ?? '')) throw error;
  }
}

/** On Windows a virus scanner or an indexer may hold the target for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let waitMs = 10; ; waitMs *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (waitMs > 640 || !['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
