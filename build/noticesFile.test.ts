import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noticesText } from './noticesFile.ts';
import { packageFolderOf } from './packageNotice.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'leadlight-notices-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function aPackage(name: string, file: object, licence?: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...file }));
  if (licence) await writeFile(join(folder, 'LICENSE.md'), licence);
  return folder;
}

describe('the package a module belongs to', () => {
  test.each([
    ['/app/node_modules/react/index.js', '/app/node_modules/react'],
    ['/app/node_modules/@scope/one/dist/a.mjs?commonjs', '/app/node_modules/@scope/one'],
    ['/app/node_modules/one/node_modules/two/a.js', '/app/node_modules/one/node_modules/two'],
    ['\0/app/node_modules/one/a.js?commonjs-proxy', '/app/node_modules/one'],
    ['C:\\app\\node_modules\\one\\a.js', 'C:/app/node_modules/one'],
    ['/app/renderer/main.tsx', null],
    ['\0virtual:curriculum', null],
  ])('%s', (id, folder) => {
    expect(packageFolderOf(id)).toBe(folder);
  });
});

describe('the notices', () => {
  test('hold the licence and its text of every package once, in the order of the names', async () => {
    const two = await aPackage('two', { license: 'MIT' }, 'Two is free.\r\n');
    const one = await aPackage('one', { license: 'ISC' });
    const text = await noticesText([two, one, two]);
    expect(text.match(/^(one|two) 1\.0\.0$/gm)).toEqual(['one 1.0.0', 'two 1.0.0']);
    expect(text).toContain('two 1.0.0\nLicence: MIT\n\nTwo is free.\n');
    expect(await noticesText([one, two])).toBe(text);
  });

  test('are refused when a package says nothing of its licence', async () => {
    const silent = await aPackage('silent', {});
    await expect(noticesText([silent])).rejects.toThrow('silent 1.0.0 names no licence');
  });
});
