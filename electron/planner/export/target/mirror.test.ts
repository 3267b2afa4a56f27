import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MANIFEST } from './manifest.ts';
import { openMirror } from './mirror.ts';

let home: string;
let folder: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leadlight-mirror-'));
  folder = join(home, 'export');
  await mkdir(folder);
});
afterEach(() => rm(home, { recursive: true }));

async function exportOf(files: Record<string, string>) {
  const mirror = await openMirror(folder);
  for (const [path, text] of Object.entries(files)) await mirror.put(path, text);
  await mirror.finish();
  return mirror.counts;
}

const read = (path: string) => readFile(join(folder, path), 'utf8');
const names = async (path = '') => (await readdir(join(folder, path))).filter((name) => name !== MANIFEST).sort();

describe('files of an earlier export', () => {
  test('are replaced when they are as we left them', async () => {
    await exportOf({ 'days/a.md': 'one' });
    expect(await exportOf({ 'days/a.md': 'two' })).toEqual({ written: 1, unchanged: 0, removed: 0, setAside: 0 });
    expect(await read('days/a.md')).toBe('two');
  });

  test('are removed with their folder when they belong to nothing any more', async () => {
    await exportOf({ 'days/a.md': 'one', 'index.md': 'i' });
    expect(await exportOf({ 'index.md': 'i' })).toMatchObject({ unchanged: 1, removed: 1 });
    expect(await names()).toEqual(['index.md']);
  });

  test('stay when the user changed them and they belong to nothing any more', async () => {
    await exportOf({ 'days/a.md': 'one' });
    await writeFile(join(folder, 'days/a.md'), 'mine');
    expect(await exportOf({})).toMatchObject({ removed: 0 });
    expect(await read('days/a.md')).toBe('mine');
    expect(await exportOf({})).toMatchObject({ removed: 0 });
  });

  test('are set aside when the user changed them and they are written anew', async () => {
    await exportOf({ 'index.md': 'one' });
    for (const [text, name] of [
      ['mine', 'index.yours.md'],
      ['mine again', 'index.yours-2.md'],
    ] as const) {
      await writeFile(join(folder, 'index.md'), text);
      expect(await exportOf({ 'index.md': 'two' })).toMatchObject({ written: 1, setAside: 1 });
      expect([await read('index.md'), await read(name)]).toEqual(['two', text]);
    }
  });
});

describe('what others put there', () => {
  test('stays, even with the name of one of our files', async () => {
    await mkdir(join(folder, 'index.md'));
    await writeFile(join(folder, 'other.md'), 'other');
    expect(await exportOf({ 'index.md': 'ours' })).toMatchObject({ written: 1, setAside: 1 });
    expect(await names()).toEqual(['index.md', 'index.yours.md', 'other.md']);
  });

  test('is ours from now on when it has the same bytes', async () => {
    await writeFile(join(folder, 'index.md'), 'same');
    expect(await exportOf({ 'index.md': 'same' })).toMatchObject({ unchanged: 1, setAside: 0 });
  });

  test.skipIf(process.platform === 'win32')('links are not followed, neither to files nor to folders', async () => {
    const outside = join(home, 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'file.md'), 'outside');
    await symlink(join(outside, 'file.md'), join(folder, 'index.md'));
    await symlink(outside, join(folder, 'days'));
    expect(await exportOf({ 'index.md': 'ours', 'days/file.md': 'ours' })).toMatchObject({ written: 2, setAside: 2 });
    expect(await readFile(join(outside, 'file.md'), 'utf8')).toBe('outside');
    expect(await readdir(outside)).toEqual(['file.md']);
    expect((await lstat(join(folder, 'days.yours'))).isSymbolicLink()).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('a folder that became a link is not cleared through it', async () => {
    await exportOf({ 'days/a.md': 'one' });
    await rm(join(folder, 'days'), { recursive: true });
    await mkdir(join(home, 'outside'));
    await writeFile(join(home, 'outside/a.md'), 'one');
    await symlink(join(home, 'outside'), join(folder, 'days'));
    await exportOf({});
    expect(await readFile(join(home, 'outside/a.md'), 'utf8')).toBe('one');
  });
});

describe('a list of files that cannot be trusted', () => {
  test.each(['../victim.md', '/etc/victim.md', 'days/../../victim.md', '.git/config', 'a/b/c.md', 'C:\\victim.md'])(
    '%s in it is not removed',
    async (path) => {
      const victim = join(home, 'victim.md');
      await writeFile(victim, '');
      const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
      const files = { [path]: empty };
      await writeFile(join(folder, MANIFEST), JSON.stringify({ format: 'leadlight-export', version: 1, files }));
      expect(await exportOf({})).toMatchObject({ removed: 0 });
      expect(await readFile(victim, 'utf8')).toBe('');
    },
  );

  test.each(['', '{', '[]', '{"format":"other"}'])('%j is as good as none', async (text) => {
    await exportOf({ 'index.md': 'one' });
    await writeFile(join(folder, MANIFEST), text);
    expect(await exportOf({ 'index.md': 'two' })).toMatchObject({ setAside: 1 });
    expect(await exportOf({ 'index.md': 'three' })).toMatchObject({ written: 1, setAside: 0 });
  });
});
