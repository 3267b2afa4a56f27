import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built app is made from. */
const SOURCES = [
  'build/curriculumModule.ts',
  'build/icons/program',
  'build/noticesFile.ts',
  'build/packageNotice.ts',
  'build/programIcons.ts',
  'build/isPermissive.ts',
  'curriculum',
  'electron',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'renderer',
  'shared',
];

/**
 * Changes whenever a source is added, changed or deleted. Reads no file, so that a start stays quick.
 * @param {string} root
 */
export function fingerprintOf(root) {
  const hash = createHash('sha256').update(process.version);
  for (const path of SOURCES.flatMap((source) => filesAt(root, source)).sort()) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .map((name) => join(path, name))
    .flatMap((inner) => (/\.test\.tsx?$/.test(inner) ? [] : filesAt(root, inner)));
}
