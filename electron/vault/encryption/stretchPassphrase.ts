import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { MOST_MEMORY_BYTES, type ScryptCost } from './encryptionHeader.ts';
import { KEY_BYTES } from './vaultKey.ts';

const stretch = promisify<string, Uint8Array, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/**
 * scrypt (RFC 7914). The passphrase counts as the same whichever way a keyboard composed its letters (NFKC). The caller
 * overwrites the key.
 */
export function stretchPassphrase(
  passphrase: string,
  salt: Uint8Array,
  { cost, blockSize, parallel }: ScryptCost,
): Promise<Buffer> {
  // Beside the table, a block for each of the parallel runs.
  const maxmem = MOST_MEMORY_BYTES + 1024 * 1024;
  return stretch(passphrase.normalize('NFKC'), salt, KEY_BYTES, { N: cost, r: blockSize, p: parallel, maxmem });
}
