import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EntryKind } from '#shared/model/entryKind.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import type { FoundEntry } from '../found.ts';
import { ImportProblem, type ImportSource } from '../sources/importSource.ts';
import { openImportSource } from '../sources/openImportSource.ts';
import { aTar } from '../sources/testing/aTar.ts';
import { aZip } from '../sources/testing/aZip.ts';
import { inFolder } from '../sources/testing/inFolder.ts';
import { FOREIGN_READERS } from './foreignReaders.ts';
import { aSource } from './testing/aSource.ts';
import { everythingFound } from './testing/everythingFound.ts';
import {
  aDayOneExport,
  aJoplinMarkdownExport,
  aJoplinRawExport,
  aJrnlExport,
  aMarkdownFolder,
  aMiniDiariumExport,
  aMiniDiaryExport,
} from './testing/foreignExports.ts';

const EXPORTS: Record<string, string>[] = [
  aDayOneExport(),
  aJoplinMarkdownExport(),
  aJoplinRawExport(),
  aJrnlExport(),
  aMarkdownFolder(),
  aMiniDiariumExport(),
  aMiniDiaryExport(),
];

/** Long enough for a busy machine; what hangs takes for ever. */
const SOON = 2000;

/** Every reader asks and reads, whether it recognised the source or not. */
async function readByAll(source: ImportSource): Promise<void> {
  for (const reader of FOREIGN_READERS) {
    const before = performance.now();
    await reader.recognises(source);
    const { entries, problems } = await everythingFound(reader, source);
    expect(performance.now() - before).toBeLessThan(SOON);
    expect(new Set(entries.map(({ sourceKey }) => sourceKey)).size).toBe(entries.length);
    for (const entry of entries) expectKeepable(entry);
    for (const { from, message } of problems) {
      expect(from).not.toBe('');
      expect(message).toMatch(/[.!?]$/);
    }
  }
}

function expectKeepable({ date, kind, title, body, createdAt, updatedAt, tags }: FoundEntry): void {
  LocalDate.parse(date);
  EntryKind.parse(kind);
  if (createdAt !== null) Instant.parse(createdAt);
  if (updatedAt !== null) Instant.parse(updatedAt);
  expect(title).not.toMatch(/[\n\r]/);
  expect(title.length + body.length).toBeLessThanOrEqual(2_000_000);
  // What is kept is UTF-8: half a character would not come back as it went.
  for (const text of [title, body, ...tags])
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
}

const anExport = fc.constantFrom(...EXPORTS);
const anOddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '---\n',
    '../',
    '\0',
    '\ud800',
    '0000-00-00',
    '2027-02-31T25:61:61Z',
    '![[',
    '](:/',
    '<p',
    '&#',
    '\r',
    '__proto__',
  ),
);

test('bytes by chance under the names of every export are read or told, never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(anExport, fc.array(fc.uint8Array({ maxLength: 200 })), async (files, chunks) => {
      const names = Object.keys(files);
      await readByAll(aSource(Object.fromEntries(names.map((name, at) => [name, chunks[at] ?? new Uint8Array()]))));
    }),
  );
});

test('an export with pieces of text cut out, doubled or put in is read or told', async () => {
  const change = fc.record({ at: fc.nat(5000), cut: fc.nat(30), text: anOddText });
  await fc.assert(
    fc.asyncProperty(anExport, fc.array(change, { minLength: 1, maxLength: 6 }), async (files, changes) => {
      const changed = Object.entries(files).map(([path, content]) => {
        const text = changes.reduce((whole, { at, cut, text }) => {
          const place = at % (whole.length + 1);
          return whole.slice(0, place) + text + whole.slice(place + cut);
        }, content);
        return [path, text];
      });
      await readByAll(aSource(Object.fromEntries(changed), { modifiedAt: Instant.parse('2027-02-10T06:00:00.000Z') }));
    }),
  );
});

test('JSON of the right shape with any value in any place is read or told', async () => {
  const jsonExports = EXPORTS.flatMap((files) => Object.entries(files)).filter(([path]) => path.endsWith('.json'));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...jsonExports), fc.nat(40), fc.jsonValue(), async ([path, text], at, value) => {
      let place = 0;
      const changed: unknown = JSON.parse(text, (_, old: unknown) => (place++ === at ? value : old));
      await readByAll(aSource({ [path]: JSON.stringify(changed) }));
    }),
  );
});

test('an archive with any bytes changed is read, told or refused, and nothing outside of it is read', async () => {
  const folder = await inFolder();
  const archives = EXPORTS.flatMap((files) => {
    const packed = Object.entries(files).map(([path, content]) => ({ path, content }));
    return [aZip(packed), aTar(packed)];
  });
  const path = join(folder, 'brought');
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...archives),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      fc.option(fc.nat()),
      async (archive, changes, end) => {
        const bytes = Uint8Array.from(archive);
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
        await writeFile(path, end === null ? bytes : bytes.subarray(0, end % bytes.length));
        const before = performance.now();
        let source: ImportSource;
        try {
          source = await openImportSource(path);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportProblem);
          return;
        } finally {
          expect(performance.now() - before).toBeLessThan(SOON);
        }
        for (const file of source.files) expect(file.path).not.toMatch(/^\/|(^|\/)\.\.(\/|$)|\\|\0/);
        await readByAll(source);
        await source.close();
        await rm(path);
      },
    ),
  );
});
