import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { durableWrite } from '#electron/vault/durableWrite.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { Instant } from '#shared/model/time.ts';
import { watchSaves } from './watchedDisk.ts';

async function aWatch(stepMs: number) {
  const folder = await mkdtemp(join(tmpdir(), 'leadlight-watch-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  let at = 0;
  const elapsed = () => {
    at += stepMs;
    return at;
  };
  const now = () => Instant.parse('2027-02-19T06:04:00.000Z');
  const watch = watchSaves(nodeFileSystem, join(folder, 'vault'), { now, elapsed });
  await nodeFileSystem.makeFolder(join(folder, 'vault'));
  await nodeFileSystem.makeFolder(join(folder, 'vault Backups'));
  return { watch, save: (path: string) => durableWrite(join(folder, path), 'x', { fileSystem: watch.disk }) };
}

test('saves of the vault are timed, and those of backups are not', async () => {
  const { watch, save } = await aWatch(7);
  await save('vault Backups/a.json');
  expect(watch.times()).toEqual({ last: null, medianMs: null, isSlow: false });
  await save('vault/a.json');
  expect(watch.times()).toEqual({ last: { at: '2027-02-19T06:04:00.000Z', ms: 7 }, medianMs: null, isSlow: false });
});

test('a disk is slow when the usual save takes more than half a second, and not for one that did', async () => {
  const quick = await aWatch(4);
  const slow = await aWatch(600);
  for (let count = 0; count < 5; count += 1) {
    await quick.save('vault/a.json');
    await slow.save('vault/a.json');
  }
  expect(quick.watch.times()).toMatchObject({ medianMs: 4, isSlow: false });
  expect(slow.watch.times()).toMatchObject({ medianMs: 600, isSlow: true });
});
