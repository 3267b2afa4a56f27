import { realpath, stat } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import { isOfSystem } from '../../export/target/isOfSystem.ts';
import { saidOnce } from '../saidOnce.ts';
import { fileSource } from './fileSource.ts';
import { folderSource } from './folderSource.ts';
import { IMPORT_LIMITS, type ImportLimits } from './importLimits.ts';
import { ImportProblem, type ImportSource } from './importSource.ts';
import { openFile, readAt } from './readFileBytes.ts';
import { readProblem } from './readProblem.ts';
import { BLOCK, isTar } from './tarHeader.ts';
import { tarSource } from './tarSource.ts';
import { zipSource } from './zipSource.ts';

interface ImportOptions {
  /** The vault and its backups. They are neither a source themselves nor read where they lie in one. */
  ownFolders?: readonly string[];
  limits?: ImportLimits;
}

/**
 * Opens what a person wants to import: a folder, a file, a ZIP or a tar archive (JEX). Throws ImportProblem, whose
 * message says what to do, when it cannot be read or holds nothing. Close it when done.
 */
export async function openImportSource(path: string, options: ImportOptions = {}): Promise<ImportSource> {
  const { limits = IMPORT_LIMITS } = options;
  if (path.trim() === '') throw new ImportProblem('Name a folder, a ZIP archive or a file to import.');
  const name = basename(resolve(path)) || path;
  const { root, isFolder } = await lookAt(path);
  if (isOfSystem(root)) throw new ImportProblem(`${name} is a part of the system. Choose a folder or a file of yours.`);
  const ownFolders = await Promise.all((options.ownFolders ?? []).map(realPathOrSame));
  if (ownFolders.some((own) => root === own || root.startsWith(`${own}${sep}`))) {
    throw new ImportProblem(
      `${name} is part of the vault that is open, or of its backups. Choose an export, or another program's folder.`,
    );
  }
  const source = await (isFolder ? folderSource(root, name, ownFolders, limits) : openSingle(root, name, limits));
  if (source.files.length > 0) return source;
  await source.close();
  const [first] = source.refused;
  throw new ImportProblem(
    first
      ? `There is nothing in ${name} that can be read. ${first.from}: ${saidOnce(first).message}`
      : `${name} is empty. Choose the folder, the archive or the file that holds your notes.`,
  );
}

async function lookAt(path: string): Promise<{ root: string; isFolder: boolean }> {
  try {
    const root = await realpath(path);
    return { root, isFolder: (await stat(root)).isDirectory() };
  } catch (error) {
    throw readProblem(error, path);
  }
}

async function realPathOrSame(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}

async function openSingle(root: string, name: string, limits: ImportLimits): Promise<ImportSource> {
  const first = await firstBytes(root, name);
  if (first.length === 0) throw new ImportProblem(`${name} is empty. Choose the file that holds your notes.`);
  if (startsWith(first, 'PK\x03\x04') || startsWith(first, 'PK\x05\x06')) return zipSource(root, name, limits);
  if (isTar(first)) return tarSource(root, name, limits);
  const isPacked = PACKED.some((mark) => startsWith(first, mark));
  if (isPacked || /\.(zip|jex|tar)$/i.test(name)) {
    throw new ImportProblem(
      `${name} is damaged, or packed in a way that is not understood. Unpack it, and import the folder.`,
    );
  }
  return fileSource(root, name, limits);
}

/** How gzip, 7-Zip, RAR, xz, bzip2 and Zstandard files begin. */
const PACKED = ['\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '\xfd7zXZ\0', 'BZh', '\x28\xb5\x2f\xfd'];

async function firstBytes(root: string, name: string): Promise<Uint8Array> {
  const handle = await openFile(root, name);
  try {
    return await readAt(handle, 0, BLOCK);
  } finally {
    await handle.close();
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return bytes.length >= mark.length && [...mark].every((character, at) => bytes[at] === character.charCodeAt(0));
}
