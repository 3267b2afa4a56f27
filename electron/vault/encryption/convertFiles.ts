import { type FileCipher, FileTampered } from '../fileCipher.ts';
import type { Formats } from '../formats.ts';
import { isSetAside, VAULT_FILE } from '../layout.ts';
import { originalOf } from '../merge/originalOf.ts';
import { StorageFailure } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import { looksSealed } from './sealedMarks.ts';

export interface TurningStep {
  done: number;
  total: number;
}

interface Conversion {
  /** Those of the folder as they lie there. */
  plain: VaultFiles;
  /** Reads both kinds. */
  cipher: FileCipher;
  formats: Formats;
  onProgress: (step: TurningStep) => void;
}

/** Seals every file that is not sealed. Each is durable and read back before the next; what is done already is passed by. */
export function sealFiles(conversion: Conversion): Promise<void> {
  const { cipher } = conversion;
  return convert(conversion, (path, raw) => (looksSealed(raw) ? null : cipher.seal(path, raw)));
}

/** The opposite. What cannot be opened stays sealed: it was damaged before. */
export function openFiles({ formats, ...conversion }: Conversion): Promise<void> {
  return convert({ formats, ...conversion }, (path, raw) =>
    looksSealed(raw) ? openedAs([path, originalOf(path, formats)?.of ?? path], raw, conversion.cipher) : null,
  );
}

async function convert(
  { plain, cipher, formats, onProgress }: Conversion,
  other: (path: string, raw: Buffer) => Uint8Array | null,
): Promise<void> {
  const paths = await pathsOf(plain, formats);
  for (const [index, path] of paths.entries()) {
    onProgress({ done: index, total: paths.length });
    const raw = await plain.readRaw(path);
    const wanted = raw && other(path, raw);
    if (!wanted) continue;
    await plain.writeRaw(path, wanted);
    const found = await plain.readRaw(path);
    if (!found || !isSame(found, wanted)) throw notReadBack(path, plain.folder);
    // The seal itself must lead back to what was there.
    if (looksSealed(found) && !cipher.open(path, found).equals(raw)) throw notReadBack(path, plain.folder);
  }
  onProgress({ done: paths.length, total: paths.length });
}

/** All of the vault's own, what was set aside included, and second copies that a sync tool left at the top. */
async function pathsOf(plain: VaultFiles, formats: Formats): Promise<string[]> {
  const own = await plain.list();
  const copies = (await plain.namesIn(''))
    .filter(({ name, isFolder }) => !isFolder && originalOf(name, formats)?.isAmbiguous === false)
    .map(({ name }) => name);
  return [...new Set([...own, ...copies])].filter((path) => !isIdentity(path)).sort();
}

const isIdentity = (path: string): boolean => path === VAULT_FILE || (isSetAside(path) && path.startsWith(VAULT_FILE));

function openedAs(names: string[], raw: Buffer, cipher: FileCipher): Buffer | null {
  for (const name of names) {
    try {
      return cipher.open(name, raw);
    } catch (error) {
      if (!(error instanceof FileTampered)) throw error;
    }
  }
  return null;
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

function notReadBack(path: string, folder: string): StorageFailure {
  return new StorageFailure(`${path} does not read back as it was written. Check the disk of ${folder}.`);
}
