import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { archiveFiles, type ListedEntry } from './archiveFiles.ts';
import type { ImportLimits } from './importLimits.ts';
import { ImportProblem, type ImportSource } from './importSource.ts';
import { instantOf } from './instantOf.ts';
import { readText, tooLarge } from './readText.ts';

/**
 * A ZIP archive, read without unpacking it anywhere. What an entry says of itself is never believed: bytes are counted
 * while they are unpacked.
 */
export async function zipSource(absolutePath: string, name: string, limits: ImportLimits): Promise<ImportSource> {
  // Loaded when somebody brings an archive, and not with every start.
  const { getFileNameLowLevel, openPromise } = await import('yauzl');
  const zip = await readable(name, () => openPromise(absolutePath, { autoClose: false, decodeStrings: false }));
  try {
    if (zip.entryCount > MOST_LISTED * limits.files) throw tooManyListed(name);
    const listed: ListedEntry<Entry>[] = [];
    let declared = 0;
    await readable(name, async () => {
      for await (const entry of zip.eachEntry()) {
        if (listed.length > MOST_LISTED * limits.files) throw tooManyListed(name);
        const { generalPurposeBitFlag, fileNameRaw, extraFields, uncompressedSize } = entry;
        const path = utf8Of(fileNameRaw) ?? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
        if (path.endsWith('/')) continue;
        declared += uncompressedSize;
        if (declared > limits.archiveBytes) throw tooLarge(name, limits.archiveBytes);
        listed.push({
          path,
          bytes: uncompressedSize,
          modifiedAt: instantOf(entry.getLastModDate().getTime()),
          place: entry,
          problem: problemOf(entry),
        });
      }
    });
    const { files, entryAt, refused } = archiveFiles(name, listed, limits);
    /** Of each file that was read, so that reading one again does not count twice. */
    const unpackedBytes = new Map<string, number>();
    let unpackedTotal = 0;
    const read = async (path: string, mostBytes: number) => {
      const { place } = entryAt(path);
      const others = unpackedTotal - (unpackedBytes.get(path) ?? 0);
      const bytes = await unpack(zip, place, path, Math.min(mostBytes, limits.archiveBytes - others));
      unpackedTotal += bytes.length - (unpackedBytes.get(path) ?? 0);
      unpackedBytes.set(path, bytes.length);
      return bytes;
    };
    return {
      name,
      files,
      refused,
      read: (path) => read(path, limits.fileBytes),
      readText: async (path) => readText(entryAt(path), read, limits),
      readStart: async (path, bytes) => unpackStart(zip, entryAt(path).place, path, bytes),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** macOS and some others write names in UTF-8 and do not say so. What is no UTF-8 is read as the archive says. */
function utf8Of(name: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Folders are listed too. */
const MOST_LISTED = 2;
const FILE_TYPE = 0xf000;
const REGULAR_FILE = 0x8000;

function problemOf(entry: Entry): string | null {
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== REGULAR_FILE) return 'It is a link or a device. Links are not followed.';
  if (entry.isEncrypted()) return 'It is protected by a password. Unpack the archive, and import the folder.';
  if (entry.canDecodeFileData()) return null;
  return 'It is packed in a way that is not understood. Unpack the archive, and import the folder.';
}

/** Text shrinks to a tenth; what grows two hundred times and more was made to fill memory. */
const MOST_GROWTH = 200;
const SMALL_BYTES = 1_000_000;

async function unpack(zip: ZipFile, entry: Entry, path: string, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let checksum = 0;
  await readable(path, async () => {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('The archive gives text where bytes are wanted');
      bytes += chunk.length;
      if (bytes > mostBytes) throw tooLarge(path, mostBytes);
      if (bytes > SMALL_BYTES && bytes > MOST_GROWTH * entry.compressedSize) {
        throw new ImportProblem(`${path} grows more than ${MOST_GROWTH} times when it is unpacked. It is not read.`);
      }
      checksum = crc32(chunk, checksum);
      chunks.push(chunk);
    }
  });
  if (checksum !== entry.crc32) throw damaged(path);
  return Buffer.concat(chunks, bytes);
}

async function unpackStart(zip: ZipFile, entry: Entry, path: string, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  await readable(path, async () => {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('The archive gives text where bytes are wanted');
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= mostBytes) break;
    }
  });
  return Buffer.concat(chunks, bytes).subarray(0, mostBytes);
}

/** Whatever the reader of archives trips over is the archive's fault. */
async function readable<Result>(name: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ImportProblem || !(error instanceof Error)) throw error;
    throw damaged(name);
  }
}

function damaged(name: string): ImportProblem {
  return new ImportProblem(
    `${name} is damaged or not packed as ZIP. Export it again, or unpack it and import the folder.`,
  );
}

function tooManyListed(name: string): ImportProblem {
  return new ImportProblem(
    `${name} lists too many files to be an export. Unpack it, and import the folder with the notes.`,
  );
}
