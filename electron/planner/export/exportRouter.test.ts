import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExportProgress } from '#shared/contract/exportContract.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { exportRouter } from './exportRouter.ts';

let open: TestPlanner;
let exporting: ReturnType<typeof clientOf>;
let folder: string;

const clientOf = ({ parts }: TestPlanner) => createRouterClient(exportRouter(parts));

beforeEach(async () => {
  open = await aPlanner();
  exporting = clientOf(open);
  folder = join(open.folder, 'out');
});
afterEach(() => open.remove());

async function lastStep(steps: AsyncIterable<ExportProgress>): Promise<ExportProgress | undefined> {
  let last: ExportProgress | undefined;
  for await (const step of steps) last = step;
  return last;
}

test('the folder of the last export is offered for the next one', async () => {
  expect(await exporting.defaultFolder()).toEqual({ folder: join(homedir(), 'Leadlight Export') });
  expect(await lastStep(await exporting.toMarkdown({ folder }))).toMatchObject({ state: 'finished', folder });
  expect(await exporting.defaultFolder()).toEqual({ folder });
});

test('remembering the folder changes no byte of the next export', async () => {
  await lastStep(await exporting.toMarkdown({ folder }));
  expect(await lastStep(await exporting.toMarkdown({ folder }))).toMatchObject({ filesWritten: 0 });
});

test('a folder that cannot be used is refused before anything is written', async () => {
  await expect(exporting.toMarkdown({ folder: join(open.folder, 'vault/out') })).rejects.toMatchObject({
    code: 'invalid',
    message: 'That folder is in your vault. Choose one outside it.',
  });
});

test('a second export waits for the first to end', async () => {
  const first = await exporting.toMarkdown({ folder });
  await first.next();
  await expect(lastStep(await exporting.toMarkdown({ folder }))).rejects.toMatchObject({ code: 'invalid' });
  await first.return();
  expect(await lastStep(await exporting.toMarkdown({ folder }))).toMatchObject({ state: 'finished' });
});

test('a disk that refuses is told in words, and no file is half', async () => {
  await lastStep(await exporting.toMarkdown({ folder }));
  await writeFile(join(folder, 'index.md'), 'mine');
  const before = await readdir(folder);
  // Nothing can be written under the name our files have before they are whole.
  await mkdir(join(folder, '.leadlight-export.tmp/taken'), { recursive: true });
  await expect(lastStep(await exporting.toMarkdown({ folder }))).rejects.toMatchObject({
    code: 'storage-failed',
    message: expect.stringContaining(folder),
  });
  expect((await readdir(folder)).filter((name) => name !== '.leadlight-export.tmp')).toEqual(before);
  expect(await readFile(join(folder, 'index.md'), 'utf8')).toBe('mine');
});
