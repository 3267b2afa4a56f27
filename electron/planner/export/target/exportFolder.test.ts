import { chmod, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportFolder } from './exportFolder.ts';
import { isOfSystem } from './isOfSystem.ts';
import { MANIFEST } from './manifest.ts';

let home: string;

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'leadlight-target-')));
  await mkdir(join(home, 'Leadlight/journal'), { recursive: true });
  await mkdir(join(home, 'Leadlight Backups'));
});
afterEach(() => rm(home, { recursive: true }));

const at = (path: string) => join(home, path);
const choose = (path: string) =>
  exportFolder(path, { vaultFolder: at('Leadlight'), backupFolder: at('Leadlight Backups') });

describe('folders that are used as they are', () => {
  test('a new one is made with its parents', async () => {
    expect(await choose(at('new/deep'))).toEqual({ folder: at('new/deep'), made: at('new') });
    expect(await readdir(at('new/deep'))).toEqual([]);
  });

  test('an empty one, also when a system or git left something hidden there', async () => {
    await mkdir(at('empty/.git'), { recursive: true });
    await writeFile(at('empty/.DS_Store'), '');
    expect(await choose(at('empty'))).toEqual({ folder: at('empty'), made: null });
  });

  test('an earlier export, also with files of others', async () => {
    await mkdir(at('export'));
    await writeFile(at(`export/${MANIFEST}`), '');
    await writeFile(at('export/mine.md'), '');
    expect(await choose(at('export'))).toEqual({ folder: at('export'), made: null });
  });

  test('one in which an export was killed before it moved its first file', async () => {
    await mkdir(at('killed/.leadlight-export.tmp'), { recursive: true });
    expect(await choose(at('killed'))).toEqual({ folder: at('killed'), made: null });
  });

  test.skipIf(process.platform === 'win32')('a link to a folder is that folder', async () => {
    await mkdir(at('real'));
    await symlink(at('real'), at('link'));
    expect(await choose(at('link'))).toEqual({ folder: at('real'), made: null });
  });
});

describe('folders that hold other things', () => {
  test('get a folder of our own in them', async () => {
    await mkdir(at('Documents'));
    await writeFile(at('Documents/letter.txt'), '');
    expect(await choose(at('Documents'))).toEqual({
      folder: at('Documents/Leadlight Export'),
      made: at('Documents/Leadlight Export'),
    });
  });

  test('are refused when that name is taken as well', async () => {
    await mkdir(at('Documents/Leadlight Export'), { recursive: true });
    await writeFile(at('Documents/Leadlight Export/mine.md'), '');
    expect(await choose(at('Documents'))).toEqual({ problem: expect.stringContaining('holds other files') });
  });
});

describe('folders that are refused', () => {
  test.each([
    ['Leadlight', /in your vault/],
    ['Leadlight/export', /in your vault/],
    ['Leadlight/journal', /in your vault/],
    ['Leadlight Backups', /backups/],
    ['Leadlight Backups/export', /backups/],
  ])('%s', async (path, words) => {
    expect(await choose(at(path))).toEqual({ problem: expect.stringMatching(words) });
    expect(await readdir(at('Leadlight'))).toEqual(['journal']);
  });

  test('one that holds the vault, although it looks like an earlier export', async () => {
    await writeFile(at(MANIFEST), '');
    expect(await choose(home)).toEqual({ problem: expect.stringMatching(/vault is in that folder/) });
  });

  test.skipIf(process.platform === 'win32')('a link into the vault', async () => {
    await symlink(at('Leadlight'), at('link'));
    expect(await choose(at('link/export'))).toEqual({ problem: expect.stringMatching(/in your vault/) });
  });

  test('a file, and a folder below a file', async () => {
    await writeFile(at('file'), '');
    for (const path of ['file', 'file/below']) {
      expect(await choose(at(path))).toEqual({ problem: expect.stringMatching(/not a folder/) });
    }
  });

  test.skipIf(process.platform !== 'linux')('one of the system itself, also where a link leads to it', async () => {
    await symlink('/proc/self', at('link'));
    for (const path of [
      '/proc/leadlight',
      '/proc/self/fd/x',
      '/dev/leadlight',
      '/sys/x/y',
      '/tmp/../dev',
      at('link/x'),
    ]) {
      expect(await exportFolder(path, { vaultFolder: at('Leadlight'), backupFolder: at('Leadlight Backups') })).toEqual(
        {
          problem: expect.stringMatching(/place of the system/),
        },
      );
    }
    expect(isOfSystem('/dev/shm/notes')).toBe(false);
    expect(isOfSystem('/development')).toBe(false);
  });

  test('a part of a path', async () => {
    expect(await choose('Documents')).toEqual({ problem: expect.stringMatching(/whole path/) });
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('one that cannot be written to', async () => {
    await mkdir(at('locked'));
    await chmod(at('locked'), 0o500);
    expect(await choose(at('locked/export'))).toEqual({ problem: expect.stringMatching(/may not write/) });
  });
});
