import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

/** Runs the built command line in this process, building it first where the sources are at hand. */
export async function runCommandLine() {
  const root = join(import.meta.dirname, '../..');
  if (existsSync(join(root, 'electron.vite.config.ts'))) {
    ensureInstalled(root);
    if (!ensureBuilt(root)) process.exit(1);
  }
  await import(pathToFileURL(join(root, 'out/main/cli.js')).href);
}
