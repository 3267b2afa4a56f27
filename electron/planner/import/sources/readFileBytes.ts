import { constants, type FileHandle, open } from 'node:fs/promises';
import { ImportProblem } from './importSource.ts';
import { readProblem } from './readProblem.ts';
import { tooLarge } from './readText.ts';

/** Whole bytes of a file of its own. A link, a pipe or a device that stands there is refused, also when it came later. */
export async function readFileBytes(absolutePath: string, name: string, mostBytes: number): Promise<Uint8Array> {
  const { handle, size } = await openSized(absolutePath, name);
  try {
    if (size > mostBytes) throw tooLarge(name, mostBytes);
    // Room for one byte more shows that the file grew meanwhile.
    const bytes = new Uint8Array(size + 1);
    const { bytesRead } = await handle.read(bytes, 0, size + 1, 0);
    if (bytesRead === size) return bytes.subarray(0, size);
    const whole = await readAt(handle, 0, size + 1);
    if (whole.length !== size) throw new ImportProblem(`${name} changed while it was read. Import again.`);
    return whole;
  } catch (error) {
    throw readProblem(error, name);
  } finally {
    await handle.close();
  }
}

/** Up to so many of the first bytes of a file. */
export async function readFileStart(absolutePath: string, name: string, length: number): Promise<Uint8Array> {
  const handle = await openFile(absolutePath, name);
  try {
    return await readAt(handle, 0, length);
  } catch (error) {
    throw readProblem(error, name);
  } finally {
    await handle.close();
  }
}

/** Opens a regular file for reading, and nothing else. */
export async function openFile(absolutePath: string, name: string): Promise<FileHandle> {
  return (await openSized(absolutePath, name)).handle;
}

async function openSized(absolutePath: string, name: string): Promise<{ handle: FileHandle; size: number }> {
  let handle: FileHandle | null = null;
  try {
    // A pipe would wait for its writer for ever; where the system has no such flags it has no such files either.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    handle = await open(absolutePath, flags);
    const found = await handle.stat();
    if (found.isFile()) return { handle, size: found.size };
    throw new ImportProblem(`${name} is neither a file nor a folder that can be read.`);
  } catch (error) {
    await handle?.close();
    throw readProblem(error, name);
  }
}

/** Up to so many bytes from a place in the file; fewer at its end. */
export async function readAt(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
