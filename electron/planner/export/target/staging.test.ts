import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DiskStep, type FaultyFileSystem, faultyFileSystem } from '#electron/vault/testing/faultyFileSystem.ts';
import { MANIFEST } from './manifest.ts';
import { openMirror } from './mirror.ts';

let home: string;
let disk: FaultyFileSystem;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leadlight-staging-'));
  disk = faultyFileSystem();
});
afterEach(() => rm(home, { recursive: true }));

type Files = Record<string, string>;

const FIRST: Files = { 'index.md': 'one', 'days/a.md': 'one', 'days/b.md': 'one', 'plan/plan.md': 'same' };
const SECOND: Files = { 'index.md': 'two', 'days/a.md': 'two', 'journal/c.md': 'two', 'plan/plan.md': 'same' };
const THIRD: Files = { 'index.md': 'three', 'plan/plan.md': 'same' };

async function exportOf(folder: string, files: Files) {
  const mirror = await openMirror(folder, MANIFEST, disk);
  try {
    for (const [path, text] of Object.entries(files)) await mirror.put(path, text);
    await mirror.finish();
  } catch (error) {
    await mirror.giveUp();
    throw error;
  }
  return mirror.counts;
}

/** An earlier export, with one file that the user changed since where one of ours will come. */
async function earlier(name: string): Promise<string> {
  const folder = join(home, name);
  await mkdir(folder);
  await exportOf(folder, FIRST);
  await mkdir(join(folder, 'journal'));
  await writeFile(join(folder, 'journal/c.md'), 'mine');
  return folder;
}

async function filesIn(folder: string): Promise<Files> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const files = found.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(files)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Every step of the second export, as it goes when all is well. */
async function stepsOfSecond(): Promise<DiskStep[]> {
  const folder = await earlier('steps');
  const before = disk.steps.length;
  await exportOf(folder, SECOND);
  return disk.steps.slice(before);
}

const isMove = ({ name, path }: DiskStep) => name === 'rename' && !path.includes('.tmp');

test('every file is ready before the first is moved, and the manifest is moved last', async () => {
  const names = (await stepsOfSecond()).map(
    ({ name, path }) => `${name} ${path.slice(join(home, 'steps').length + 1)}`,
  );
  const moves = names.findIndex((step) => step.startsWith('rename'));
  expect(names.slice(0, moves).filter((step) => !step.includes('.leadlight-export.tmp'))).toEqual([]);
  expect(names.slice(moves).filter((step) => step.startsWith('write'))).toEqual([]);
  expect(names.slice(-3)).toEqual(['remove days/b.md', `rename ${MANIFEST}`, 'removeFolder .leadlight-export.tmp']);
});

test('nothing is made ready where nothing changes', async () => {
  const folder = await earlier('same');
  const before = disk.steps.length;
  expect(await exportOf(folder, FIRST)).toMatchObject({ written: 0, unchanged: 4 });
  expect(disk.steps.slice(before)).toEqual([]);
});

describe('at every single step', () => {
  test('a disk that refuses it leaves the folder as it was, or whole files that are known as ours', async () => {
    const steps = await stepsOfSecond();
    const firstMove = steps.findIndex(isMove);
    expect(firstMove).toBeGreaterThan(5);
    for (const at of steps.keys()) {
      const folder = await earlier(`refused-${at}`);
      const before = await filesIn(folder);
      let left = at;
      disk.failWith(() => (left-- === 0 ? 'ENOSPC' : null));
      await expect(exportOf(folder, SECOND)).rejects.toThrow('ENOSPC');
      disk.heal();
      const after = await filesIn(folder);
      expect(Object.keys(after).filter((path) => path.includes('.tmp'))).toEqual([]);
      if (at < firstMove) expect(after).toEqual(before);
      await isTakenUp(folder);
    }
  });

  test('a crash leaves whole files and the staging folder, and the next export takes it up', async () => {
    const steps = await stepsOfSecond();
    const firstMove = steps.findIndex(isMove);
    for (const at of steps.keys()) {
      const folder = await earlier(`crashed-${at}`);
      const before = await filesIn(folder);
      let left = at;
      disk.failWith(() => (left-- > 0 ? null : 'EIO'));
      await expect(exportOf(folder, SECOND)).rejects.toThrow('EIO');
      disk.heal();
      const after = Object.entries(await filesIn(folder)).filter(
        ([path]) => !path.startsWith('.leadlight-export.tmp/'),
      );
      if (at < firstMove) expect(Object.fromEntries(after)).toEqual(before);
      await isTakenUp(folder);
    }
  });
});

/** A later export replaces and removes all that is ours, and sets aside nothing but what the user wrote. */
async function isTakenUp(folder: string): Promise<void> {
  await exportOf(folder, THIRD);
  const { [MANIFEST]: manifest = '', ...files } = await filesIn(folder);
  expect(Object.keys(JSON.parse(manifest).files)).toEqual(Object.keys(THIRD));
  const { 'journal/c.yours.md': aside, 'journal/c.md': there, ...others } = files;
  expect([aside ?? there, others]).toEqual(['mine', THIRD]);
  expect(await readdir(folder)).not.toContain('.leadlight-export.tmp');
}

test('a file that is changed while the others are made ready is set aside', async () => {
  const folder = await earlier('meanwhile');
  const mirror = await openMirror(folder, MANIFEST, disk);
  for (const [path, text] of Object.entries(SECOND)) await mirror.put(path, text);
  await mirror.put('days/z.md', 'z');
  await writeFile(join(folder, 'index.md'), 'mine');
  await mirror.finish();
  expect(await filesIn(folder)).toMatchObject({ 'index.md': 'two', 'index.yours.md': 'mine' });
});

test('a crash while the last crash is taken up is taken up as well', async () => {
  const folder = await earlier('twice');
  let moved = 0;
  disk.failWith((step) => (isMove(step) && ++moved > 2 ? 'EIO' : moved > 2 ? 'EIO' : null));
  await expect(exportOf(folder, SECOND)).rejects.toThrow('EIO');
  for (const name of ['removeFolder', 'create', 'write', 'rename'] as const) {
    disk.failWith((step) => (step.name === name ? 'EIO' : null));
    await expect(exportOf(folder, THIRD)).rejects.toThrow('EIO');
  }
  disk.heal();
  await isTakenUp(folder);
});
