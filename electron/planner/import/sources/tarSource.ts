import type { FileHandle } from 'node:fs/promises';
import { archiveFiles, type ListedEntry } from './archiveFiles.ts';
import type { ImportLimits } from './importLimits.ts';
import { ImportProblem, type ImportSource } from './importSource.ts';
import { instantOf } from './instantOf.ts';
import { openFile, readAt } from './readFileBytes.ts';
import { readText, tooLarge } from './readText.ts';
import { BLOCK, longNameOf, readTarHeader, type TarHeader } from './tarHeader.ts';

/** Where the bytes of a file lie in the archive. */
interface Place {
  start: number;
  bytes: number;
}

/** A tar archive without compression, which is what Joplin's JEX is. Bytes are read where its headers say they lie. */
export async function tarSource(absolutePath: string, name: string, limits: ImportLimits): Promise<ImportSource> {
  const handle = await openFile(absolutePath, name);
  try {
    const { size } = await handle.stat();
    if (size > limits.archiveBytes) throw tooLarge(name, limits.archiveBytes);
    const { files, entryAt, refused } = archiveFiles(name, await listTar(handle, name, size, limits), limits);
    const read = async (path: string, mostBytes: number) => {
      const { place } = entryAt(path);
      if (place.bytes > mostBytes) throw tooLarge(path, mostBytes);
      const bytes = await readAt(handle, place.start, place.bytes);
      if (bytes.length < place.bytes) throw damaged(name);
      return bytes;
    };
    return {
      name,
      files,
      refused,
      read: (path) => read(path, limits.fileBytes),
      readText: async (path) => readText(entryAt(path), read, limits),
      readStart: async (path, bytes) => {
        const { place } = entryAt(path);
        return readAt(handle, place.start, Math.min(bytes, place.bytes));
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function listTar(
  handle: FileHandle,
  name: string,
  size: number,
  limits: ImportLimits,
): Promise<ListedEntry<Place>[]> {
  const listed: ListedEntry<Place>[] = [];
  let longName: string | null = null;
  for (let at = 0; at + BLOCK <= size; ) {
    const header = readTarHeader(await readAt(handle, at, BLOCK));
    if (header === 'end') break;
    if (header === null) throw damaged(name);
    const start = at + BLOCK;
    if (start + header.bytes > size) throw damaged(name);
    if (header.type === 'names') {
      if (header.bytes > MOST_NAME_BYTES) throw damaged(name);
      longName = longNameOf(header, await readAt(handle, start, header.bytes)) ?? longName;
    } else {
      if (header.type !== 'folder') listed.push(entryOf(header, longName, start));
      if (listed.length > limits.files) throw damaged(name);
      longName = null;
    }
    at = start + Math.ceil(header.bytes / BLOCK) * BLOCK;
  }
  return listed;
}

const MOST_NAME_BYTES = 65_536;

function entryOf(header: TarHeader, longName: string | null, start: number): ListedEntry<Place> {
  return {
    // Packing the folder one stands in gives every path a `./`.
    path: (longName ?? header.path).replace(/^\.\//, ''),
    bytes: header.bytes,
    modifiedAt: instantOf(header.modifiedSeconds * 1000),
    place: { start, bytes: header.bytes },
    problem: header.type === 'file' ? null : 'It is a link or a device. Links are not followed.',
  };
}

function damaged(name: string): ImportProblem {
  return new ImportProblem(`${name} is damaged or not whole. Export it again, or unpack it and import the folder.`);
}
