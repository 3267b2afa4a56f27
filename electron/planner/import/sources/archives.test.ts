import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { IMPORT_LIMITS, type ImportLimits } from './importLimits.ts';
import { ImportProblem, type ImportSource } from './importSource.ts';
import { openImportSource } from './openImportSource.ts';
import { aTar, type TarredFile } from './testing/aTar.ts';
import { aZip, type ZippedFile } from './testing/aZip.ts';
import { inFolder } from './testing/inFolder.ts';

async function opened(bytes: Uint8Array, limits: Partial<ImportLimits> = {}): Promise<ImportSource> {
  const path = join(await inFolder(), 'brought');
  await writeFile(path, bytes);
  const source = await openImportSource(path, { limits: { ...IMPORT_LIMITS, ...limits } });
  onTestFinished(() => source.close());
  return source;
}

async function problem(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ImportProblem);
  return error instanceof Error ? error.message : '';
}

const zipped = (...files: ZippedFile[]) => opened(aZip(files));
const tarred = (...files: TarredFile[]) => opened(aTar(files));
const fine = { path: 'fine.md', content: 'fine' };

test('an archive is read like a folder, without the folder that packing put around it', async () => {
  for (const source of [
    await zipped(
      { path: 'Notes/', content: '' },
      { path: 'Notes/a/b.md', content: 'b' },
      { path: 'Notes/a.md', content: 'a' },
    ),
    await tarred(
      { path: 'Notes/', content: '', flag: '5' },
      { path: './Notes/a/b.md', content: 'b' },
      { path: 'Notes/a.md', content: 'a' },
    ),
  ]) {
    expect(source.files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['a.md', 1],
      ['a/b.md', 1],
    ]);
    expect(source.files[0]?.modifiedAt).toMatch(/^2027-02-/);
    expect(await source.readText('a/b.md')).toBe('b');
    expect(await source.readText('a/b.md')).toBe('b');
    expect(new TextDecoder().decode(await source.readStart('a.md', 10))).toBe('a');
    expect(source.refused).toEqual([]);
    await source.close();
  }
});

test.for([
  ['../evil.md', 'leads out'],
  ['a/../../evil.md', 'leads out'],
  ['/etc/evil.md', 'root of a disk'],
  ['C:/evil.md', 'a drive'],
  ['c:evil.md', 'a drive'],
  ['a\\evil.md', 'backslash'],
  ['a\0.md', 'NUL'],
  ['a//b.md', 'empty part'],
  ['./a/./b.md', 'empty part'],
  [`${'a/'.repeat(40)}b.md`, 'folders deep'],
])('a ZIP entry named %j is refused, and the rest is read', async ([path = '', reason = '']) => {
  const source = await zipped({ path, content: 'evil' }, fine);
  expect(source.files.map((file) => file.path)).toEqual(['fine.md']);
  expect(source.refused).toEqual([{ from: expect.any(String), message: expect.stringContaining(reason) }]);
  expect(await problem(source.read(path))).toMatch(/There is no/);
});

test('names are read as UTF-8 where they are, and as the archive says where they are not', async () => {
  const source = await zipped(
    { path: '', nameBytes: Buffer.from('Grüße.md'), content: 'from a Mac' },
    { path: '', nameBytes: Buffer.from([0x46, 0x81, 0xe1, 0x65, 0x2e, 0x6d, 0x64]), content: 'from DOS' },
    { path: '', nameBytes: Buffer.from('..\\x.md'), content: 'evil' },
  );
  expect(source.files.map(({ path }) => path)).toEqual(['Füße.md', 'Grüße.md']);
  expect(source.refused[0]?.message).toMatch(/backslash/);
});

test('an archive with nothing but such entries says why it cannot be used', async () => {
  expect(await problem(zipped({ path: '../evil.md', content: 'evil' }))).toMatch(
    /nothing in brought .*\.\.\/evil\.md: .*leads out/,
  );
  expect(await problem(opened(aZip([])))).toMatch(/brought is empty/);
});

test('links, passwords and unknown packing are refused by entry', async () => {
  const source = await zipped(
    { path: 'link.md', content: '/etc/passwd', mode: 0o120777 },
    { path: 'secret.md', content: 'x', isEncrypted: true },
    { path: 'odd.md', content: 'x', method: 93 },
    fine,
  );
  expect(source.refused.map(({ from, message }) => [from, message])).toEqual([
    ['link.md', expect.stringContaining('link')],
    ['secret.md', expect.stringContaining('password')],
    ['odd.md', expect.stringContaining('not understood')],
  ]);
  expect(source.files.map(({ path }) => path)).toEqual(['fine.md']);
});

test('a path that stands there twice is refused both times', async () => {
  const source = await zipped(
    { path: 'a.md', content: 'one' },
    { path: 'a.md', content: 'two' },
    { path: 'é.md', content: 'composed' },
    { path: 'e\u0301.md', content: 'decomposed' },
    fine,
  );
  expect(source.files.map(({ path }) => path)).toEqual(['fine.md']);
  expect(source.refused.map(({ message }) => message)).toEqual(
    Array(3).fill(expect.stringContaining('more than once')),
  );
});

test('hidden folders are left out of an archive and told once', async () => {
  const source = await zipped(
    { path: '.obsidian/a.json', content: '{}' },
    { path: '.obsidian/b.json', content: '{}' },
    { path: '__MACOSX/._fine.md', content: 'x' },
    { path: '.DS_Store', content: 'x' },
    fine,
  );
  expect(source.files.map(({ path }) => path)).toEqual(['fine.md']);
  expect(source.refused.map(({ from }) => from)).toEqual(['.obsidian', '__MACOSX']);
});

test('a bomb is stopped by what it really unpacks to, whatever its header says', async () => {
  const bomb = { path: 'bomb.md', content: new Uint8Array(3_000_000) };
  const honest = await opened(aZip([bomb, fine]), { textBytes: 2_000_000 });
  expect(await problem(honest.readText('bomb.md'))).toMatch(/more than 2 MB/);
  expect(await problem(honest.read('bomb.md'))).toMatch(/grows more than 200 times/);
  const lying = await opened(aZip([{ ...bomb, saidBytes: 10 }, fine]), { textBytes: 2_000_000 });
  expect(await problem(lying.readText('bomb.md'))).toMatch(/bomb\.md/);
  expect(await lying.readText('fine.md')).toBe('fine');
});

test('an archive is refused by the sum of its files, said and really unpacked', async () => {
  const noise = (seed: number) => Uint8Array.from({ length: 3000 }, (_, at) => (at * seed * 7919) % 251);
  const files = [1, 2, 3].map((seed) => ({ path: `${seed}.md`, content: noise(seed) }));
  expect(await problem(opened(aZip(files), { archiveBytes: 8000 }))).toMatch(/has more than/);
  const lying = await opened(aZip(files.map((file) => ({ ...file, saidBytes: 10 }))), { archiveBytes: 8000 });
  expect(await problem(lying.read('1.md'))).toMatch(/damaged/);
});

test('damage is noticed: a wrong checksum, a cut archive, a header that points nowhere', async () => {
  const wrong = await zipped({ ...fine, saidChecksum: 1 });
  expect(await problem(wrong.read('fine.md'))).toMatch(/damaged/);
  const whole = aZip([fine]);
  expect(await problem(opened(whole.subarray(0, whole.length - 10)))).toMatch(/damaged/);
  const tar = aTar([fine]);
  expect(await problem(opened(tar.subarray(0, 514)))).toMatch(/damaged/);
  expect(await problem(tarred(fine, { ...fine, saidBytes: 8_000_000_000 }))).toMatch(/damaged/);
});

test('a tar with ways out, links and long names gives only what is safe', async () => {
  const long = `${'long-'.repeat(30)}name.md`;
  const record = (text: string) => `${text.length + 4} ${text}\n`;
  const source = await tarred(
    { path: '../evil.md', content: 'x' },
    { path: 'link.md', content: '', flag: '2' },
    { path: 'device', content: '', flag: '3' },
    { path: 'PaxHeader', content: record('path=by/pax.md'), flag: 'x' },
    { path: 'cut', content: 'pax' },
    { path: '././@LongLink', content: `${long}\0`, flag: 'L' },
    { path: long, content: 'gnu' },
    { path: 'PaxHeader', content: 'nonsense', flag: 'x' },
    fine,
  );
  expect(source.files.map(({ path }) => path)).toEqual(['by/pax.md', 'fine.md', long]);
  expect(await source.readText('by/pax.md')).toBe('pax');
  expect(source.refused.map(({ from }) => from)).toEqual(['../evil.md', 'link.md', 'device']);
});

test('too many entries are refused', async () => {
  const many = Array.from({ length: 5 }, (_, at) => ({ path: `${at}.md`, content: 'x' }));
  expect(await problem(opened(aZip(many), { files: 4 }))).toMatch(/more than 4 files/);
  expect(await problem(opened(aZip(many), { files: 2 }))).toMatch(/too many files/);
  expect(await problem(opened(aTar(many), { files: 4 }))).toMatch(/damaged|more than 4/);
});
