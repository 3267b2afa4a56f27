import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aVaultPlace } from '#electron/vault/testing/aVault.ts';
import { exportedVault } from '../../export/content/exportedVault.ts';
import { exportPages } from '../../export/content/exportPages.ts';
import { type AnyVault, anyVault, fillVault } from '../../export/testing/anyVault.ts';
import { aCurriculum } from '../../testing/aCurriculum.ts';
import { ImportProblem } from '../sources/importSource.ts';
import { dataOfExport } from './dataOfExport.ts';
import { entryOfPage } from './entryOfPage.ts';
import { recordsOfExport } from './incomingOfExport.ts';

async function anExport(): Promise<{ data: string; pages: string[] }> {
  const place = await aVaultPlace();
  const vault = await place.open();
  const sizeOf = ({ entries, drawings, reviews }: AnyVault) => entries.length + drawings.length + reviews.length;
  const [any] = fc.sample(anyVault, { seed: 11, numRuns: 20 }).sort((one, other) => sizeOf(other) - sizeOf(one));
  if (any) await fillVault(vault, any);
  const exported = await exportedVault(vault, aCurriculum(), null);
  const made = { data: '', pages: [''] };
  for await (const { path, text } of exportPages(vault, exported).pages) {
    if (path === 'leadlight.json') made.data = String(text);
    if (/^(journal|bin)\/[^/]+\.md$/.test(path)) made.pages.push(String(text));
  }
  expect(made.pages.length).toBeGreaterThan(3);
  return made;
}

const spoiling = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -1,
    1e308,
    '',
    '__proto__',
    'x'.repeat(100_000),
    [],
    {},
    [[[]]],
    true,
    '../../etc/passwd',
  ),
  fc.constantFrom<unknown>('ffffffff-ffff-7fff-bfff-ffffffffffff', '2027-02-30', 'Mars/Base', { ['__proto__']: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);

test('whatever stands in place of a part of the data file, it is read whole or refused in words that name the file', async () => {
  const { data } = await anExport();
  let places = 0;
  JSON.parse(data, () => {
    places += 1;
  });
  fc.assert(
    fc.property(fc.nat(), spoiling, (place, instead) => {
      let at = 0;
      const spoilt = JSON.parse(data, (_name, value) => {
        at += 1;
        return at === 1 + (place % places) ? instead : value;
      });
      try {
        expect(recordsOfExport(dataOfExport(spoilt, 'leadlight.json')).length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportProblem);
        expect(String(error)).toContain('leadlight.json');
      }
    }),
    { numRuns: 400 },
  );
});

test('whatever happens to a page, it is an entry or told as a problem', async () => {
  const { pages } = await anExport();
  const cut = fc.record({
    page: fc.nat(),
    from: fc.nat({ max: 900 }),
    length: fc.nat({ max: 40 }),
    instead: fc.string(),
  });
  const noise = fc.constantFrom('\n', '---\n', '<!-- text -->', ': &a *a', '{', '[[[[', 'x: !!js/function', '\r\n');
  fc.assert(
    fc.property(cut, noise, ({ page, from, length, instead }, more) => {
      const text = pages[page % pages.length] ?? '';
      const read = entryOfPage(`${text.slice(0, from)}${instead}${more}${text.slice(from + length)}`);
      expect('entry' in read || read.problem.length > 20).toBe(true);
    }),
    { numRuns: 500 },
  );
});
