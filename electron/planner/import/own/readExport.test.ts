import { describe, expect, test } from 'vitest';
import { aVaultPlace } from '#electron/vault/testing/aVault.ts';
import { anEntry, idNumber } from '#electron/vault/testing/someData.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { Instant } from '#shared/model/time.ts';
import { exportedVault } from '../../export/content/exportedVault.ts';
import { exportPages } from '../../export/content/exportPages.ts';
import { aCurriculum } from '../../testing/aCurriculum.ts';
import { memorySource } from '../testing/memorySource.ts';
import { resultOf } from '../testing/resultOf.ts';
import { exportIn, readExport } from './readExport.ts';

const NOW = Instant.parse('2027-04-01T05:00:00.000Z');
const BODY = `[next](#/journal/${idNumber(2)}) [typed](2027-02-01-note-2.md)`;

/** Two entries, the first with a link to the second, in a folder of the source. */
async function anExport(base: string): Promise<Record<string, string>> {
  const vault = await (await aVaultPlace()).open();
  const entries = { [idNumber(1)]: anEntry(1, { body: BODY }), [idNumber(2)]: anEntry(2) };
  await vault.journalMonth(monthOfId(idNumber(1))).update((data) => ({ ...data, entries }));
  const files: Record<string, string> = {};
  const exported = await exportedVault(vault, aCurriculum(), null);
  for await (const { path, text } of exportPages(vault, exported).pages) files[`${base}${path}`] = String(text);
  return files;
}

async function read(files: Record<string, string>) {
  const source = memorySource(files);
  const dataFile = exportIn(source);
  return dataFile && resultOf(readExport(source, dataFile, NOW));
}

describe('an export', () => {
  test('is found wherever it lies, the one furthest up', async () => {
    const files = await anExport('old/2027/');
    const found = await read({ ...files, 'old/2027/deeper/leadlight.json': '{}' });
    expect(found?.problems).toEqual([]);
    expect(found?.entries.map(({ from }) => from)).toEqual([
      'journal/2027-02-01-note-1.md',
      'journal/2027-02-01-note-2.md',
    ]);
    expect(found?.entries[0]?.entry).toEqual(anEntry(1, { body: BODY }));
    expect(await read({ 'a.md': '' })).toBeNull();
  });

  test('with a page that was changed says which, and takes what its author left', async () => {
    const files = await anExport('');
    const path = 'journal/2027-02-01-note-1.md';
    const changed = await read({ ...files, [path]: `${files[path]}\nMore` });
    expect(changed?.problems).toEqual([{ from: path, message: expect.stringContaining('edited after the export') }]);
    expect(changed?.entries[0]?.entry).toMatchObject({ updatedAt: NOW, revision: 2 });
    // Where links led cannot be told apart any more: both are taken for links to the entry.
    expect(changed?.entries[0]?.entry.body).toMatch(/^\[next\]\(#\/journal\/.*\[typed\]\(#\/journal\/.*\nMore$/s);
  });

  test.each([
    ['its front matter broken', (page: string) => page.replace('---\n', '--\n'), 'front matter'],
    ['its mark gone', (page: string) => page.replace('<!-- text -->', ''), '<!-- text -->'],
    ['another id', (page: string) => page.replace(idNumber(1), idNumber(7)), 'another id'],
    ['an unknown zone', (page: string) => page.replace('"Europe/Berlin"', '"Mars/Base"'), 'Mars/Base'],
    ['a wrong kind', (page: string) => page.replace('kind: note', 'kind: poem'), 'kind'],
    ['a line of two million characters', (page: string) => `${page}${'x'.repeat(2_000_001)}`, '2,000,000'],
  ])('with %s in a page leaves that entry out and says so', async (_what, spoil, words) => {
    const files = await anExport('');
    const path = 'journal/2027-02-01-note-1.md';
    const found = await read({ ...files, [path]: spoil(files[path] ?? '') });
    expect(found?.problems).toEqual([{ from: path, message: expect.stringContaining(words) }]);
    expect(found?.entries).toHaveLength(1);
  });
});
