import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { VAULT_FILE } from '../layout.ts';
import type { BackedUpFile, Encoding } from './manifest.ts';
import { BackupLocked, type Sealing, sealedName } from './sealing.ts';
import { sha256 } from './sha256.ts';

// Both work in the thread pool, so that nobody waits for them.
const compress = promisify(gzip);
const expand = promisify(gunzip);

/** Sound is compressed already; the vault's name tag says how to open the others and must be readable without them. */
const asItIs = (path: string): boolean => path.endsWith('.webm') || path === VAULT_FILE;

interface Packed {
  bytes: Uint8Array;
  encoding: Encoding;
  name: string;
}

/** The content of a file as it is kept in a backup. */
export async function packed(path: string, content: Uint8Array, sealing: Sealing | null): Promise<Packed> {
  const isPlain = asItIs(path);
  const bytes = isPlain ? content : await compress(content);
  const isSealed = sealing !== null && path !== VAULT_FILE;
  return {
    bytes: isSealed ? sealing.cipher.seal(sealedName(path), bytes) : bytes,
    encoding: isSealed ? (isPlain ? 'sealed' : 'sealed-gzip') : isPlain ? 'plain' : 'gzip',
    name: `${path}${isPlain ? '' : '.gz'}${isSealed ? '.sealed' : ''}`,
  };
}

/**
 * The content again. Null when it is not what the manifest says. Throws BackupLocked without the key that it was sealed
 * with.
 */
export async function unpacked(
  path: string,
  stored: Buffer,
  file: BackedUpFile,
  sealing: Sealing | null,
): Promise<Buffer | null> {
  const { encoding } = file.stored;
  const isSealed = encoding === 'sealed' || encoding === 'sealed-gzip';
  if (isSealed && !sealing) throw new BackupLocked();
  try {
    const opened = isSealed && sealing ? sealing.cipher.open(sealedName(path), stored) : stored;
    const content = encoding === 'gzip' || encoding === 'sealed-gzip' ? await expand(opened) : opened;
    return content.length === file.size && (await sha256(content)) === file.sha256 ? content : null;
  } catch {
    // Neither the seal nor the compression reads: the bytes are not those that were written.
    return null;
  }
}
