import { EventEmitter } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetFailures, lastFailures } from '#electron/planner/diagnostics/failureLog.ts';
import { endQuietly } from './endQuietly.ts';
import { keepFailures, recallKept } from './keptFailures.ts';
import { reportBug } from './reportBug.ts';

let folder = '';
beforeEach(async () => {
  forgetFailures();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = await mkdtemp(join(tmpdir(), 'leadlight-kept-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  forgetFailures();
  await rm(folder, { recursive: true });
});

test('what went wrong is known after the next start, without a word of what was said', async () => {
  const config = join(folder, 'config');
  keepFailures(config);
  reportBug(new TypeError('Dear diary'));
  expect(await readFile(join(config, 'failures.json'), 'utf8')).not.toContain('diary');
  expect((await stat(join(config, 'failures.json'))).mode & 0o077).toBe(0);
  forgetFailures();
  recallKept(config);
  expect(lastFailures()).toMatchObject([{ where: 'host', name: 'TypeError' }]);
});

test('a spoilt file is no reason to fail', async () => {
  await writeFile(join(folder, 'failures.json'), '[{"at":"yesterday"}]');
  recallKept(folder);
  expect(lastFailures()).toEqual([]);
});

test('an error that nobody caught ends the process with a place and without its message', () => {
  const running = new EventEmitter();
  const exit = vi.fn();
  endQuietly(running, exit);
  running.emit('uncaughtException', new RangeError('Dear diary'));
  expect(exit).toHaveBeenCalledWith(1);
  expect(vi.mocked(console.error).mock.calls.join('\n')).toMatch(/unexpected RangeError/);
  expect(vi.mocked(console.error).mock.calls.join('\n')).not.toContain('diary');
});
