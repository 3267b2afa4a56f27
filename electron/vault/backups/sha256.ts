import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Hashed in a millisecond or two. */
const PIECE = 1024 * 1024;

/** Lets others have their turn while a large file is hashed. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (at > 0) await nextTurn();
    hash.update(bytes.subarray(at, at + PIECE));
  }
  return hash.digest('hex');
}
