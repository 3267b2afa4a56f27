import { join } from 'node:path';
import { ensureInstalled } from '../setup/ensureInstalled.mjs';

/**
 * Installs what is missing and tries hostile input for a while.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function fuzz(args) {
  const root = join(import.meta.dirname, '../..');
  ensureInstalled(root);
  const { tsImport } = await import('tsx/esm/api');
  /** @type {typeof import('./runFuzz.ts')} */
  const { runFuzz } = await tsImport('./runFuzz.ts', import.meta.url);
  return runFuzz(root, args);
}
