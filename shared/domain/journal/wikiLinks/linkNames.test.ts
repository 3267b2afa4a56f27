import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawingId, EntryId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { type LinkRef, linkRef } from '#shared/model/linkRef.ts';
import { findWikiLinks } from './findWikiLinks.ts';
import { linkExcerpt } from './linkExcerpt.ts';
import { linkNames, type NamedEntry } from './linkNames.ts';
import { mergedLinks } from './mergedLinks.ts';
import { renameLinks, unlink } from './replaceLinks.ts';
import { writeLink } from './writeLink.ts';

const uuid = (number: number) => `0194c5a0-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

function anEntry(number: number, title: string, date = '2027-02-19'): NamedEntry {
  return { id: EntryId.parse(uuid(number)), title, date, createdAt: `2027-02-19T05:00:00.${100 + number}Z` };
}
const entryRef = (number: number) => linkRef({ kind: 'entry', id: EntryId.parse(uuid(number)) });

const drawings = [{ id: DrawingId.parse(uuid(90)), title: 'Feed', createdAt: '2027-02-19T05:00:00.000Z' }];
const items = [
  { ref: ItemRef.parse('skill/caching'), title: 'Caching' },
  { ref: ItemRef.parse('question/cap'), title: `What does CAP say? ${'x'.repeat(80)}` },
];

describe('a link leads', () => {
  const entries = [anEntry(1, 'Outbox'), anEntry(2, 'Outbox', '2027-02-20'), anEntry(3, 'outbox'), anEntry(4, '')];
  const names = linkNames({ entries, drawings, items });

  it('to the entry with the title, in any capitals, the first one made', () => {
    expect(names.resolve('  OUTBOX ')).toBe(entryRef(1));
    expect(names.resolve('Outbox (2027-02-20)')).toBe(entryRef(2));
    expect(names.resolve('Outbox (2027-02-21)')).toBeNull();
  });

  it('to drawings and to the library by title or name', () => {
    expect(names.resolve('drawing: feed')).toBe(linkRef({ kind: 'drawing', id: DrawingId.parse(uuid(90)) }));
    expect([names.resolve('Skill:caching'), names.resolve('question: cap')]).toEqual(['skill/caching', 'question/cap']);
    expect([names.resolve('skill: nothing'), names.resolve('question: '), names.resolve('Feed')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(linkNames({ entries: [anEntry(1, 'Skill: mine')], drawings, items }).resolve('skill: mine')).toBe(
      entryRef(1),
    );
  });

  it('is written so that it leads back', () => {
    expect(names.formOf(entryRef(1))).toEqual({ target: 'Outbox', shown: null });
    expect(names.formOf(entryRef(2))).toEqual({ target: 'Outbox (2027-02-20)', shown: null });
    expect(names.formOf(entryRef(3))).toEqual({ target: 'entry: 000000000003', shown: 'outbox' });
    expect(names.formOf(entryRef(4))).toEqual({ target: 'entry: 000000000004', shown: 'Untitled entry' });
    const question = linkRef({ kind: 'item', ref: ItemRef.parse('question/cap') });
    expect(names.formOf(question)).toEqual({ target: 'question: cap', shown: null });
  });

  it('back, for any titles there are', () => {
    const title = fc.oneof(
      fc.constantFrom(
        'A',
        'a',
        'B',
        '',
        'skill: caching',
        'A (2027-02-19)',
        'a|b',
        '[x]',
        'C\\',
        '`c`',
        ' s ',
        'entry: 1',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), (titles) => {
        const all = linkNames({ entries: titles.map((each, index) => anEntry(index, each)), drawings, items });
        for (const index of titles.keys()) {
          const [link, ...others] = findWikiLinks(`x ${writeLink(all.formOf(entryRef(index)))} y`);
          expect(others).toEqual([]);
          expect(all.resolve(link?.target ?? '')).toBe(entryRef(index));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('to what had the name before, as long as that is not settled', () => {
    const former: [LinkRef, { title: string; date: string | null }][] = [[entryRef(3), { title: 'Old', date: null }]];
    const settling = linkNames({ entries: [...entries, anEntry(9, 'Old')], drawings, items }, former as never);
    expect(settling.resolve('old')).toBe(entryRef(3));
  });
});

describe('links of a text', () => {
  const text = 'A [[Old]], `[[Old]]`, [[old|words]].\r\n| [[Old]] |\n';
  it('are named anew without another byte changed', () => {
    const renamed = renameLinks(text, ({ target }) =>
      target.toLowerCase() === 'old' ? { target: 'New', shown: null } : null,
    );
    expect(renamed).toBe('A [[New]], `[[Old]]`, [[New|words]].\r\n| [[New]] |\n');
    expect(renameLinks('| [[Old]] |', () => ({ target: 'entry: 12', shown: 'N|w' }))).toBe('| [[entry: 12\\|N w]] |');
  });

  it('can become words', () => {
    expect(unlink(text, () => true)).toBe('A Old, `[[Old]]`, words.\r\n| Old |\n');
  });

  it('that another window renamed are merged into what was typed here', () => {
    const [base, theirs] = ['See [[Old]] and [[B]].', 'See [[New]] and [[B]].'];
    expect(mergedLinks({ base, theirs, mine: 'More. See [[Old|it]] or [[Old]]!' })).toBe(
      'More. See [[Old|it]] or [[New]]!',
    );
    expect(mergedLinks({ base, theirs: `${theirs} And more.`, mine: 'x' })).toBeNull();
    expect(mergedLinks({ base: '[[A]] [[A]]', theirs: '[[B]] [[C]]', mine: '[[A]]' })).toBeNull();
  });

  it('are shown with the words around them', () => {
    const long = `# Head\n\n${'before '.repeat(30)}see **[[Outbox|the box]]** for ${'after '.repeat(40)}`;
    const [link] = findWikiLinks(long);
    expect(link && linkExcerpt(long, link)).toMatch(/^…(before )+see the box for (after )+after…$/);
    expect(linkExcerpt('[[A]]', { from: 0, to: 5 })).toBe('A');
  });
});
