import { expect, test } from 'vitest';
import { FOREIGN_FORMATS } from '../found.ts';
import { FOREIGN_READERS } from './foreignReaders.ts';
import { aSource } from './testing/aSource.ts';
import {
  aDayOneExport,
  aJoplinMarkdownExport,
  aJoplinRawExport,
  aJrnlExport,
  aMarkdownFolder,
  aMiniDiariumExport,
  aMiniDiaryExport,
} from './testing/foreignExports.ts';

async function firstFor(files: Record<string, string | Uint8Array>): Promise<string | undefined> {
  for (const reader of FOREIGN_READERS) if (await reader.recognises(aSource(files))) return reader.format;
  return undefined;
}

test('each export is recognised as its program’s, in the order of the readers', async () => {
  expect(FOREIGN_READERS.map(({ format }) => format).sort()).toEqual([...FOREIGN_FORMATS].sort());
  expect(await firstFor(aJrnlExport())).toBe('jrnl');
  expect(await firstFor(aDayOneExport())).toBe('day-one');
  expect(await firstFor(aMiniDiaryExport())).toBe('mini-diary');
  expect(await firstFor(aMiniDiariumExport())).toBe('mini-diary');
  expect(await firstFor(aJoplinMarkdownExport())).toBe('joplin');
  expect(await firstFor(aJoplinRawExport())).toBe('joplin');
  expect(await firstFor(aMarkdownFolder())).toBe('markdown');
});

test('a folder of notes with an export in it is a folder of notes', async () => {
  expect(await firstFor({ ...aMarkdownFolder(), ...aDayOneExport() })).toBe('markdown');
});

test('what is no export is nobody’s', async () => {
  expect(await firstFor({ 'package.json': '{"name":"x","version":"1","dependencies":{}}' })).toBeUndefined();
  expect(await firstFor({ 'a.json': '' })).toBeUndefined();
  expect(await firstFor({ 'a.json': '{"entries":[]}' })).toBeUndefined();
  expect(await firstFor({ 'picture.png': Buffer.from([137, 80, 78, 71]) })).toBeUndefined();
});

test('JSON in UTF-16 is recognised too', async () => {
  const text = aJrnlExport()['journal.json'] ?? '';
  expect(await firstFor({ 'j.json': Buffer.from(`\ufeff${text}`, 'utf16le') })).toBe('jrnl');
});
