import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPageFile, listPageFiles } from './pageFiles.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadlight-page-'));
  await mkdir(join(folder, 'page/assets'), { recursive: true });
  await writeFile(join(folder, 'page/index.html'), '');
  await writeFile(join(folder, 'page/assets/a b.woff2'), '');
  await writeFile(join(folder, 'page/assets/notes.bak'), '');
  await writeFile(join(folder, 'secret.json'), '');
  await symlink(join(folder, 'secret.json'), join(folder, 'page/link.json'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the files of the page are listed, with the page itself at the root', async () => {
  const files = await listPageFiles(join(folder, 'page'));
  expect([...files.keys()].sort()).toEqual(['/', '/assets/a b.woff2', '/index.html']);
  expect(findPageFile(files, '/assets/a%20b.woff2')?.type).toBe('font/woff2');
});

test('links, files of other kinds and paths out of the folder are on no list', async () => {
  const files = await listPageFiles(join(folder, 'page'));
  for (const path of ['/link.json', '/assets/notes.bak', '/../secret.json', '/%2e%2e/secret.json', '/%', '']) {
    expect(findPageFile(files, path)).toBeNull();
  }
});

test('a folder without a page is refused with what to do', async () => {
  await expect(listPageFiles(join(folder, 'page/assets'))).rejects.toThrow('build the app first');
});
