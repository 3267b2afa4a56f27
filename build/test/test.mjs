import { join } from 'node:path';
import { ensureInstalled } from '../setup/ensureInstalled.mjs';

/**
 * Installs what is missing and runs the tests, or only what can be said without running the app.
 * @param {{ onlyChecks: boolean }} which
 * @returns {Promise<number>} the exit code
 */
export async function test({ onlyChecks }) {
  const root = join(import.meta.dirname, '../..');
  ensureInstalled(root);
  const { tsImport } = await import('tsx/esm/api');
  /** @type {typeof import('./runTests.ts')} */
  const { runChecks, runTests } = await tsImport('./runTests.ts', import.meta.url);
  return onlyChecks ? runChecks(root) : runTests(root);
}
