import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolders } from './makeFolders.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leadlight-folders-'));
});
afterEach(() => rm(home, { recursive: true }));

test('a folder is made with its parents, and the outermost new one is told', async () => {
  expect(await makeFolders(join(home, 'a/b/c'), 0o700)).toBe(join(home, 'a'));
  expect(await makeFolders(join(home, 'a/b/d'))).toBe(join(home, 'a/b/d'));
  expect(await makeFolders(join(home, 'a/b'))).toBe(null);
  expect(await readdir(join(home, 'a/b'))).toEqual(['c', 'd']);
  if (process.platform !== 'win32') expect((await stat(join(home, 'a'))).mode & 0o777).toBe(0o700);
});

test('two that make the same folder at once do not disturb each other', async () => {
  await Promise.all([1, 2, 3].map(() => makeFolders(join(home, 'x/y'))));
  expect(await readdir(join(home, 'x'))).toEqual(['y']);
});

test('a file in the way, a link that leads nowhere and a name that is too long are the system’s errors', async () => {
  await writeFile(join(home, 'file'), '');
  await expect(makeFolders(join(home, 'file'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(makeFolders(join(home, 'file/below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(makeFolders(join(home, 'x'.repeat(300)))).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
  await mkdir(join(home, 'there'));
  if (process.platform === 'win32') return;
  await symlink(join(home, 'nowhere'), join(home, 'link'));
  await expect(makeFolders(join(home, 'link/below'))).rejects.toMatchObject({ code: 'EEXIST' });
});

test.skipIf(process.platform !== 'linux')('a folder in a place of the system is refused at once', async () => {
  for (const path of ['/proc/leadlight', '/proc/leadlight/below', '/proc/self/leadlight', '/proc/self/fd/0/x']) {
    await expect(makeFolders(path)).rejects.toHaveProperty('code');
  }
});
