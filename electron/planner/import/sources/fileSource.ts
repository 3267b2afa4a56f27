import { stat } from 'node:fs/promises';
import type { ImportLimits } from './importLimits.ts';
import type { ImportSource } from './importSource.ts';
import { instantOf } from './instantOf.ts';
import { knownFiles } from './knownFiles.ts';
import { readFileBytes, readFileStart } from './readFileBytes.ts';
import { readText } from './readText.ts';

/** One file by itself, for example the JSON that another program exports. */
export async function fileSource(absolutePath: string, name: string, limits: ImportLimits): Promise<ImportSource> {
  const { size, mtimeMs } = await stat(absolutePath);
  const files = [{ path: name, bytes: size, modifiedAt: instantOf(mtimeMs) }];
  const fileAt = knownFiles(name, files);
  const read = async (path: string, mostBytes: number) => readFileBytes(absolutePath, fileAt(path).path, mostBytes);
  return {
    name,
    files,
    refused: [],
    read: (path) => read(path, limits.fileBytes),
    readText: async (path) => readText(fileAt(path), read, limits),
    readStart: async (path, bytes) => readFileStart(absolutePath, fileAt(path).path, bytes),
    close: async () => {},
  };
}
