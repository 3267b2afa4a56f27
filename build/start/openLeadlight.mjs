import { join } from 'node:path';
import { ensureBuilt } from '../setup/ensureBuilt.mjs';
import { ensureInstalled } from '../setup/ensureInstalled.mjs';

/**
 * Makes the app ready and opens it on the best host there is. Resolves with the exit code when it was closed.
 * @param {string[]} argv
 * @returns {Promise<number>}
 */
export async function openLeadlight(argv) {
  const root = join(import.meta.dirname, '../..');
  ensureInstalled(root);
  if (!ensureBuilt(root)) return 1;
  const { tsImport } = await import('tsx/esm/api');
  /** @type {typeof import('./startHost.ts')} */
  const { startHost } = await tsImport('./startHost.ts', import.meta.url);
  return startHost(argv, root);
}
