import { performance } from 'node:perf_hooks';
import type { ScryptCost } from './encryptionHeader.ts';
import { stretchPassphrase } from './stretchPassphrase.ts';

/** OWASP's first choice for scrypt: 128 MB of memory. Nothing cheaper is ever used for a vault. */
export const LEAST_COST: ScryptCost = { cost: 131_072, blockSize: 8, parallel: 1 };
const WANTED_MS = 500;
const MOST_PARALLEL = 4;

/** What takes about half a second on this machine, and never less than LEAST_COST. */
export async function calibrateScrypt(
  timed: (cost: ScryptCost) => Promise<number> = milliseconds,
): Promise<ScryptCost> {
  const runs = Math.round(WANTED_MS / Math.max(1, await timed(LEAST_COST)));
  return { ...LEAST_COST, parallel: Math.min(MOST_PARALLEL, Math.max(1, runs)) };
}

async function milliseconds(cost: ScryptCost): Promise<number> {
  const begun = performance.now();
  (await stretchPassphrase('a passphrase', Buffer.alloc(16), cost)).fill(0);
  return performance.now() - begun;
}
