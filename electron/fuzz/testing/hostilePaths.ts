import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import type { GuardedFolder } from './guardedFolder.ts';

const DEVICES = [
  '/proc/self/mem',
  '/proc/x/y',
  '/proc/self/fd/0',
  '/proc/1/root',
  '/sys/x/y',
  '/dev/null',
  '/dev/zero',
  '/dev/full/x',
  '/dev/stdin',
  '/dev/tty',
  '/dev/fd/0',
  '/dev/shm/../null',
];

/** Parts of a path, relative to where the user lets Leadlight write. */
const PARTS = [
  'new',
  'new/deep/er',
  'Export.ics',
  '.ics',
  'link',
  'link/x',
  'letter.ics',
  'to-vault',
  'to-vault/journal',
  'round',
  'round/x',
  'CON',
  'nul.md',
  'trailing...',
  'trailing ',
  'a\nb',
  'a\u0000b',
  '\ud800',
  '-rf',
  '~',
  '%2e%2e',
  '..\\..\\x',
  'é',
  'é',
  'x'.repeat(300),
  `${'y'.repeat(200)}/`.repeat(24),
  './/.//./new',
];

/** Paths that lead nowhere, out, round in circles, to devices, or to what belongs to others. */
export function hostilePaths({ vault, backups, chosen, strangers }: GuardedFolder): Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PARTS).map((part) => `${chosen}/${part}`) },
    { weight: 3, arbitrary: fc.constantFrom(...DEVICES) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        vault,
        join(vault, 'journal'),
        `${chosen}/../vault/x`,
        backups,
        join(backups, 'x'),
        join(strangers, 'letter.md'),
        join(strangers, 'own.ics'),
        chosen,
        '/',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'x',
        '../../x',
        './x',
        '..',
        '.',
        '~/x',
        'file:///tmp/x',
        'C:\\x',
        '\\\\host\\share',
        '\u0000',
        ' ',
      ),
    },
  );
}
