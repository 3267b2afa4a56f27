import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { durableWrite, HalfWritten, temporaryName, temporaryOwner } from './durableWrite.ts';
import { type DiskStep, type FaultyFileSystem, faultyFileSystem } from './testing/faultyFileSystem.ts';

let folder: string;
let file: string;
let disk: FaultyFileSystem;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadlight-write-'));
  file = join(folder, 'settings.json');
  disk = faultyFileSystem();
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = (text: string) => durableWrite(file, text, { fileSystem: disk, previous: () => Buffer.from('old') });

test('bytes are on disk before the file gets its name, and the name is before the save is done', async () => {
  await write('new');
  const names = disk.steps.map(({ name }) => name).filter((name) => name !== 'openFolder');
  expect(names).toEqual(['create', 'write', 'sync', 'close', 'rename', 'sync folder']);
  expect(await readFile(file, 'utf8')).toBe('new');
});

describe.each(['ENOSPC', 'EIO'])('when the disk answers %s', (code) => {
  const steps: DiskStep['name'][] = ['create', 'write', 'sync', 'close', 'rename', 'openFolder', 'sync folder'];
  test.each(steps)('to %s, the old file stays and nothing is left over', async (name) => {
    await writeFile(file, 'old');
    disk.failWith((step) => (step.name === name ? code : null));
    await expect(write('new')).rejects.toMatchObject({ code });
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['settings.json']);
    disk.heal();
    await write('newer');
    expect(await readFile(file, 'utf8')).toBe('newer');
  });
});

test('a first save that fails at the last step leaves no file', async () => {
  disk.failWith((step) => (step.name === 'sync folder' ? 'EIO' : null));
  const failing = durableWrite(file, 'new', { fileSystem: disk, previous: () => null });
  await expect(failing).rejects.toMatchObject({ code: 'EIO' });
  expect(await readdir(folder)).toEqual([]);
});

test('a disk that dies while the save is taken back says so', async () => {
  await writeFile(file, 'old');
  let hasRenamed = false;
  disk.failWith(({ name }) => {
    if (hasRenamed) return 'EIO';
    hasRenamed = name === 'rename';
    return null;
  });
  await expect(write('new')).rejects.toBeInstanceOf(HalfWritten);
});

test('two names of temporary files are never alike and tell the process that made them', () => {
  expect(temporaryName(file)).not.toBe(temporaryName(file));
  expect(temporaryOwner(temporaryName(file))).toBe(process.pid);
  expect(temporaryOwner('settings.json')).toBeNull();
});
