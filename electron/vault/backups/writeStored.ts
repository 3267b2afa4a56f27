import type { FileSystem } from '../fileSystem.ts';

/** Writes a new file to its last byte on disk. */
export async function writeStored(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fileSystem.create(path);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
