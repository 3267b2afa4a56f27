import type { Instant } from '#shared/model/time.ts';
import { IMPORT_LIMITS } from '../../sources/importLimits.ts';
import type { ImportSource } from '../../sources/importSource.ts';
import { inOrder, knownFiles } from '../../sources/knownFiles.ts';
import { readText } from '../../sources/readText.ts';

const encoder = new TextEncoder();

/** A source in memory that holds these files, read by the rules of the real ones. */
export function aSource(
  contents: Record<string, string | Uint8Array>,
  { name = 'Export', modifiedAt = null }: { name?: string; modifiedAt?: Instant | null } = {},
): ImportSource {
  const bytesByPath = new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
  const files = inOrder([...bytesByPath].map(([path, { length }]) => ({ path, bytes: length, modifiedAt })));
  const fileAt = knownFiles(name, files);
  const read = async (path: string) => bytesByPath.get(fileAt(path).path) ?? new Uint8Array();
  return {
    name,
    files,
    refused: [],
    read,
    readText: async (path) => readText(fileAt(path), read, IMPORT_LIMITS),
    readStart: async (path, bytes) => (await read(path)).subarray(0, bytes),
    close: async () => {},
  };
}
