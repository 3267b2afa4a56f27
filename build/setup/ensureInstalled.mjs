import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the installed packages are missing or older than the lockfile.
 * @param {string} root
 */
export function needsInstall(root) {
  const installedAt = changedAt(join(root, 'node_modules/.package-lock.json'));
  const lockedAt = changedAt(join(root, 'package-lock.json'));
  return installedAt === null || (lockedAt !== null && lockedAt > installedAt);
}

/**
 * Installs exactly what the lockfile says, when it is not there yet.
 * @param {string} root
 */
export function ensureInstalled(root) {
  if (!needsInstall(root)) return;
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // An installation empties the folder first, and that one belongs to somebody else.
    console.error(
      'node_modules is a link, and its packages are older than package-lock.json. Run npm ci where it leads.',
    );
    process.exit(1);
  }
  console.error('Installing what Leadlight is built with…');
  // Electron's tools warn of every Node but the newest, and work.
  // Everything is a development dependency, because the app is bundled: NODE_ENV must not leave it out.
  const { status } = runNpm(['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], root);
  if (status === 0) return;
  console.error('The packages could not be installed; npm says why above. Check the network and try again.');
  process.exit(1);
}

/** What npm says is for the person, never part of a command's output: it all goes to the standard error. */
const TO_STANDARD_ERROR = /** @type {const} */ (['ignore', 2, 2]);

/**
 * @param {string[]} args
 * @param {string} root
 */
function runNpm(args, root) {
  // npm names its own program here; without npm around us the one on the path is used, through a shell on Windows.
  const own = process.env['npm_execpath'];
  if (own && /npm-cli\.c?js$/.test(own)) {
    return spawnSync(process.execPath, [own, ...args], { cwd: root, stdio: [...TO_STANDARD_ERROR] });
  }
  return spawnSync('npm', args, {
    cwd: root,
    stdio: [...TO_STANDARD_ERROR],
    shell: process.platform === 'win32',
  });
}

/**
 * @param {string} path
 * @returns {number | null}
 */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
