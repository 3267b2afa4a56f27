// Plain Node, for it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './setup/ensureBuilt.mjs';
import { ensureInstalled } from './setup/ensureInstalled.mjs';
import { requireNode } from './setup/requireNode.mjs';

requireNode();
const root = join(import.meta.dirname, '..');
ensureInstalled(root);
process.exitCode = ensureBuilt(root) ? makePackages(process.argv.slice(2)) : 1;

/**
 * Packages for this system into `dist`; `--linux`, `--mac`, `--win` and `--dir` go to electron-builder.
 * @param {string[]} args
 */
function makePackages(args) {
  const bin = join(root, 'node_modules/electron-builder/cli.js');
  const { status } = spawnSync(process.execPath, [bin, '--publish', 'never', ...args], { cwd: root, stdio: 'inherit' });
  if (status === 0) return 0;
  console.error('Nothing was packaged; the lines above say why. Packaging fetches Electron’s runtime the first time.');
  return 1;
}
