import type { FileSystem } from './fileSystem.ts';

/** Makes the names in a folder durable: what was made, moved and removed in it. */
export async function syncFolder(fileSystem: FileSystem, path: string): Promise<void> {
  const opened = await fileSystem.openFolder(path);
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
