import { expect, test } from 'vitest';
import { manifestOf } from './manifest.ts';

const file = {
  sha256: 'a'.repeat(64),
  size: 1,
  stored: { name: 'settings.json.gz', encoding: 'gzip', sha256: 'b'.repeat(64), size: 1 },
  disk: { size: 1, modifiedMs: 1, inode: 1 },
};
const manifest = (files: Record<string, unknown>) => ({
  format: 'backup',
  version: 2,
  vaultId: '0194bfc0-0000-7000-8000-000000000001',
  folder: '/home/me/Leadlight',
  madeAt: '2027-02-21T20:00:00.000Z',
  reason: 'hourly',
  keyId: null,
  isLinked: true,
  files,
});

test.each([
  'settings.json',
  'journal/2027-02.json',
  'drawings/a.v2.excalidraw',
  'skills.json.damaged-2027-02-21T20-00-00-000Z',
])('a manifest may name %s', (path) => {
  expect(manifestOf(manifest({ [path]: file }))).not.toBeNull();
});

test.each(['../settings.json', 'journal/../../x', '..', 'journal/..', '/etc/passwd', 'C:\\x', 'a/b/c', '.bashrc', ''])(
  'a manifest that names %j is no manifest, for its files or what is stored',
  (path) => {
    expect(manifestOf(manifest({ [path]: file }))).toBeNull();
    const stored = { ...file.stored, name: path };
    expect(manifestOf(manifest({ 'settings.json': { ...file, stored } }))).toBeNull();
  },
);
