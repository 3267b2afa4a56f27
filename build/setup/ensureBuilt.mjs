import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from './fingerprint.mjs';

const PROGRAMS = ['browser.js', 'cli.js', 'desktop.js'].map((name) => `out/main/${name}`);

/**
 * Builds the app when a source changed since the last build. False when it could not be built; why was printed.
 * @param {string} root
 * @returns {boolean}
 */
export function ensureBuilt(root) {
  const fingerprint = fingerprintOf(root);
  const note = join(root, 'out/.fingerprint');
  const isThere = PROGRAMS.every((program) => existsSync(join(root, program)));
  if (isThere && existsSync(note) && readFileSync(note, 'utf8') === fingerprint) return true;
  console.error('Building Leadlight…');
  const bin = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) {
    console.error(`${stdout}${stderr}\nThe build failed; the lines above say where.`);
    return false;
  }
  // Written last, so that a build that was broken off is done again.
  writeFileSync(note, fingerprint);
  return true;
}
