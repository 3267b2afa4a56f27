import { ImportProblem, type ImportSource } from '../sources/importSource.ts';

/** Files in memory, as a folder that somebody chose. */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>, name = 'Chosen'): ImportSource {
  const bytesOf = (path: string): Uint8Array => {
    const content = files[path];
    if (content === undefined) throw new ImportProblem(`There is no ${path} in ${name}.`);
    return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  };
  return {
    name,
    files: Object.keys(files)
      .sort()
      .map((path) => ({ path, bytes: bytesOf(path).length, modifiedAt: null })),
    refused: [],
    read: async (path) => bytesOf(path),
    readText: async (path) => Buffer.from(bytesOf(path)).toString('utf8'),
    readStart: async (path, bytes) => bytesOf(path).subarray(0, bytes),
    close: async () => undefined,
  };
}
