import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { superviseDownload } from './superviseDownload.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadlight-download-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A downloader that runs `script` and finds its folder in `FOLDER`. */
function download(script: string, stallMs: number) {
  return superviseDownload({
    command: [
      process.execPath,
      '--eval',
      `const fs = require('fs'); const file = process.env.FOLDER + '/part'; ${script}`,
    ],
    env: { ...process.env, FOLDER: folder },
    folders: [folder],
    stallMs,
    lookEveryMs: 20,
  });
}

test('a download that keeps growing may take longer than the patience for a stall', async () => {
  const growing = `let parts = 0; setInterval(() => { fs.appendFileSync(file, 'x'); if (++parts === 20) process.exit(0); }, 100);`;
  expect(await download(growing, 1_200)).toBe('done');
});

test('a download that stops growing is ended, and its process with it', async () => {
  const pidFile = join(folder, 'pid');
  const stopping = `fs.writeFileSync(process.env.FOLDER + '/pid', String(process.pid)); setInterval(() => undefined, 1000);`;
  expect(await download(stopping, 800)).toBe('stalled');
  const pid = Number(await readFile(pidFile, 'utf8'));
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('a download that never begins is ended', async () => {
  const startedAt = performance.now();
  expect(await download('setInterval(() => undefined, 1000);', 300)).toBe('stalled');
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test('a downloader that reports a failure has failed, without waiting', async () => {
  expect(await download('process.exit(3)', 60_000)).toBe('failed');
});

test('a downloader that cannot be started has failed', async () => {
  const end = superviseDownload({
    command: [join(folder, 'no-such-program')],
    env: {},
    folders: [folder],
    stallMs: 60_000,
  });
  expect(await end).toBe('failed');
});
