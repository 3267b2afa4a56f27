import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNames } from './fileNames.ts';

const DATE = '2027-02-19';

test.each([
  ['Evening reflection', '2027-02-19-evening-reflection.md'],
  ['RFC: cache/invalidation?', '2027-02-19-rfc-cache-invalidation.md'],
  ['  Über Größe  ', '2027-02-19-über-größe.md'],
  ['U\u0308ber', '2027-02-19-über.md'],
  ['读书', '2027-02-19-读书.md'],
  ['🪟 …', '2027-02-19-note.md'],
  ['../../etc/passwd', '2027-02-19-etc-passwd.md'],
])('%j is named %s', (title, name) => {
  expect(fileNames().take(DATE, title, 'note')).toBe(name);
});

test('equal names are numbered, also where a file system sees no difference', () => {
  const names = fileNames();
  expect(['Café', 'cafe', 'CAFÉ', 'cafe 2', 'Cafe'].map((title) => names.take(DATE, title, 'note'))).toEqual([
    '2027-02-19-café.md',
    '2027-02-19-cafe-2.md',
    '2027-02-19-café-3.md',
    '2027-02-19-cafe-2-2.md',
    '2027-02-19-cafe-4.md',
  ]);
});

test('names of any titles are valid on every system and told apart by all of them', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 50 }),
    fc.constantFrom(
      '',
      'con',
      'a',
      'A',
      'a 2',
      'a 3',
      'ß',
      'ss',
      'ﬁ',
      'fi',
      'İ',
      'i',
      'x'.repeat(200),
      '字'.repeat(200),
    ),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 15 }), (titles) => {
      const names = fileNames();
      const taken = titles.map((one) => names.take(DATE, one, 'note'));
      for (const name of taken) {
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
        expect(name).not.toMatch(/[<>:"/\\|?*]|\p{Cc}|[. ]\.md$|\p{Surrogate}/u);
        expect(name).toBe(name.normalize('NFC'));
      }
      const folded = taken.map((name) => name.normalize('NFKD').toUpperCase());
      expect(new Set(folded).size).toBe(taken.length);
      const again = fileNames();
      expect(titles.map((one) => again.take(DATE, one, 'note'))).toEqual(taken);
    }),
  );
});
