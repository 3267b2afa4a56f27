import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPermissive } from './isPermissive.ts';
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

  test.each([
    ['names no licence', {}],
    ['may not be bundled: its licence is GPL-3.0-only', { license: 'GPL-3.0-only' }],
    ['may not be bundled: its licence is SEE LICENSE IN terms.md', { license: 'SEE LICENSE IN terms.md' }],
  ])('are refused when a package %s', async (problem, file) => {
    const doubtful = await aPackage('doubtful', file, 'Ask first.');
    await expect(noticesText([doubtful])).rejects.toThrow(`doubtful 1.0.0 ${problem}`);
  });

  test('read a licence as packages of old named it, and add the text that one did not bring', async () => {
    const old = await aPackage('old', { licenses: [{ type: 'MIT' }] });
    await mkdir(join(root, 'added'));
    await writeFile(join(root, 'added/@draw+board.txt'), 'Its fonts are free.\n');
    const board = await aPackage('@draw/board', { license: 'MIT' });
    const text = await noticesText([old, board], join(root, 'added'));
    expect(text).toContain('@draw/board 1.0.0\nLicence: MIT\n\nIts fonts are free.');
    expect(text).toContain('old 1.0.0\nLicence: MIT\n');
  });

  test('take a licence from its text where the package names none', async () => {
    const quiet = await aPackage('quiet', {}, 'The MIT License (MIT)\n\nCopyright');
    expect(await noticesText([quiet])).toContain('quiet 1.0.0\nLicence: MIT\n\nThe MIT License (MIT)');
  });

  test('begin with the runtime that the desktop app carries', async () => {
    expect(await noticesText([])).toContain('LICENSES.chromium.html');
  });
});

describe('a permissive licence', () => {
  test.each([
    'MIT',
    'Apache-2.0',
    'OFL-1.1',
    '(MIT OR GPL-3.0-only)',
    'MPL-2.0 OR Apache-2.0',
    'MIT AND ISC',
    '(MIT AND (GPL-3.0-only OR BSD-3-Clause))',
  ])('%s is one', (expression) => {
    expect(isPermissive(expression)).toBe(true);
  });

  test.each(['', 'GPL-3.0-only', 'MIT AND GPL-3.0-only', 'MIT OR', '(MIT', 'MIT)', 'MIT MIT', 'UNLICENSED', 'mit-ish'])(
    '“%s” is none',
    (expression) => {
      expect(isPermissive(expression)).toBe(false);
    },
  );
});
