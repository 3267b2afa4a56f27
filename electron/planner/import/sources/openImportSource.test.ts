import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IMPORT_LIMITS } from './importLimits.ts';
import { ImportProblem } from './importSource.ts';
import { openImportSource } from './openImportSource.ts';
import { inFolder } from './testing/inFolder.ts';

async function problem(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ImportProblem);
  return error instanceof Error ? error.message : '';
}

test('what is not there, is no path or is empty is refused with what to do', async () => {
  const folder = await inFolder({ 'empty.md': '' });
  await mkdir(join(folder, 'nothing'));
  expect(await problem(openImportSource(join(folder, 'gone')))).toMatch(/There is no .*gone\. Check the path/);
  expect(await problem(openImportSource('  '))).toMatch(/Name a folder/);
  expect(await problem(openImportSource('a\0b'))).toMatch(/no path/);
  expect(await problem(openImportSource('x'.repeat(9000)))).toMatch(/no path/);
  expect(await problem(openImportSource(join(folder, 'nothing')))).toMatch(/nothing is empty/);
  expect(await problem(openImportSource(join(folder, 'empty.md')))).toMatch(/is empty/);
});

test.skipIf(process.platform === 'win32')('what is neither a file nor a folder is not waited for', async () => {
  const pipe = join(await inFolder(), 'pipe.md');
  execFileSync('mkfifo', [pipe]);
  expect(await problem(openImportSource(pipe))).toMatch(/neither a file nor a folder/);
});

test('a folder is read in the order of its paths, without hidden folders, links and litter', async () => {
  const outside = await inFolder({ 'secret.md': 'mine' });
  const folder = await inFolder({
    'b.md': 'two',
    'a/c.md': 'one',
    '.obsidian/app.json': '{}',
    'a/.trash/old.md': 'old',
    '.DS_Store': 'x',
    '.leadlight-export.json': '{}',
  });
  await symlink(join(outside, 'secret.md'), join(folder, 'link.md'));
  await symlink(outside, join(folder, 'linked'));
  const source = await openImportSource(folder);
  expect(source.files.map(({ path }) => path)).toEqual(['.leadlight-export.json', 'a/c.md', 'b.md']);
  expect(source.files[2]).toMatchObject({ bytes: 3, modifiedAt: expect.stringMatching(/Z$/) });
  expect(source.refused.map(({ from }) => from).sort()).toEqual(['.obsidian', 'a/.trash', 'link.md', 'linked']);
  expect(await source.readText('a/c.md')).toBe('one');
  expect(new TextDecoder().decode(await source.readStart('b.md', 2))).toBe('tw');
});

test('only what was listed can be read, and no way leads out by a link that came later', async () => {
  const outside = await inFolder({ 'c.md': 'secret', 'd.md': 'secret' });
  const folder = await inFolder({ 'a/c.md': 'one', 'd.md': 'two' });
  const source = await openImportSource(folder);
  expect(await problem(source.read('../c.md'))).toMatch(/There is no \.\.\/c\.md/);
  await rename(join(folder, 'a'), join(folder, 'before'));
  await symlink(outside, join(folder, 'a'));
  expect(await problem(source.read('a/c.md'))).toMatch(/behind a link/);
  await rename(join(folder, 'd.md'), join(folder, 'before.md'));
  await symlink(join(outside, 'd.md'), join(folder, 'd.md'));
  expect(await problem(source.readText('d.md'))).toMatch(/is a link/);
});

test('a file that went away meanwhile is said by its name', async () => {
  const folder = await inFolder({ 'a.md': 'one', 'b.md': 'two' });
  const source = await openImportSource(folder);
  await rename(join(folder, 'a.md'), join(folder, 'c.md'));
  expect(await problem(source.read('a.md'))).toMatch(/There is no a\.md/);
});

test('the vault and its backups are no source, and are left out of a folder around them', async () => {
  const folder = await inFolder({ 'Vault/journal/2027-02.json': '{}', 'Vault Backups/x.json': '{}', 'note.md': 'x' });
  const ownFolders = [join(folder, 'Vault'), join(folder, 'Vault Backups'), join(folder, 'not made yet')];
  for (const path of ['Vault', 'Vault/journal', 'Vault/journal/2027-02.json', 'Vault Backups']) {
    expect(await problem(openImportSource(join(folder, path), { ownFolders }))).toMatch(/part of the vault/);
  }
  await symlink(join(folder, 'Vault'), join(folder, 'by a link'));
  expect(await problem(openImportSource(join(folder, 'by a link'), { ownFolders }))).toMatch(/part of the vault/);
  const around = await openImportSource(folder, { ownFolders });
  expect(around.files.map(({ path }) => path)).toEqual(['note.md']);
  expect(around.refused.map(({ from }) => from).sort()).toEqual(['Vault', 'Vault Backups', 'by a link']);
});

test.skipIf(process.platform !== 'linux')('devices and other parts of the system are no source', async () => {
  for (const path of ['/dev/zero', '/dev/tty', '/proc/self', '/proc/self/mem', '/sys']) {
    await expect(openImportSource(path)).rejects.toThrow(/is a part of the system/);
  }
});

test('too many files are refused as a whole, folders too deep by themselves', async () => {
  const folder = await inFolder({ 'a.md': 'x', 'b.md': 'x', 'c/d/e.md': 'x' });
  expect(await problem(openImportSource(folder, { limits: { ...IMPORT_LIMITS, files: 2 } }))).toMatch(
    /more than 2 files/,
  );
  const shallow = await openImportSource(folder, { limits: { ...IMPORT_LIMITS, depth: 1 } });
  expect(shallow.files).toHaveLength(2);
  expect(shallow.refused).toEqual([{ from: 'c/d', message: expect.stringMatching(/more than 1 folders deep/) }]);
});

test('UTF-8 and UTF-16 are read without their marks; anything else is refused by name', async () => {
  const utf16 = Buffer.from('\ufeffGrüße', 'utf16le');
  const folder = await inFolder({
    'plain.md': 'Grüße',
    'marked.md': '\ufeffGrüße',
    'little.md': utf16,
    'big.md': Buffer.from(utf16).swap16(),
    'latin.md': Buffer.from('Grüße', 'latin1'),
    'picture.md': Buffer.from([137, 80, 78, 71, 0, 0]),
    'half.md': Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]),
    'line.md': `short\n${'x'.repeat(10_000_000)}\n`,
    'line.json': `"${'x'.repeat(2_000_000)}"`,
  });
  const source = await openImportSource(folder);
  for (const path of ['plain.md', 'marked.md', 'little.md', 'big.md']) {
    expect(await source.readText(path)).toBe('Grüße');
  }
  expect(await problem(source.readText('latin.md'))).toMatch(/latin\.md is not text in UTF-8/);
  expect(await problem(source.readText('picture.md'))).toMatch(/picture\.md is not text/);
  expect(await problem(source.readText('half.md'))).toMatch(/half\.md says it is text in UTF-16/);
  const before = performance.now();
  expect(await problem(source.readText('line.md'))).toMatch(/line\.md, line 2: .*1,000,000 characters/);
  expect(performance.now() - before).toBeLessThan(1000);
  expect(await source.readText('line.json')).toHaveLength(2_000_002);
});

test('a file of 100 MB is refused as text before it is read', async () => {
  const folder = await inFolder();
  await writeFile(join(folder, 'large.md'), 'x');
  await truncate(join(folder, 'large.md'), 100_000_000);
  const source = await openImportSource(folder);
  const before = performance.now();
  expect(await problem(source.readText('large.md'))).toMatch(/large\.md has more than 50 MB/);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('archives of other kinds are named as what to unpack', async () => {
  const folder = await inFolder({
    'a.tar.gz': Buffer.from([0x1f, 0x8b, 8, 0]),
    'b.zip': 'no archive at all',
    'c.jex': 'no archive at all',
  });
  for (const name of ['a.tar.gz', 'b.zip', 'c.jex']) {
    expect(await problem(openImportSource(join(folder, name)))).toMatch(/Unpack it, and import the folder/);
  }
});
