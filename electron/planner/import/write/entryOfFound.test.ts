import { describe, expect, test } from 'vitest';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import type { FoundEntry } from '../found.ts';
import { entryOfFound } from './entryOfFound.ts';

const found = (fields: Partial<FoundEntry> = {}): FoundEntry => ({
  from: 'a.md',
  sourceKey: 'markdown:a.md',
  kind: 'note',
  date: LocalDate.parse('2026-05-04'),
  title: 'Title',
  body: 'Text\r\n',
  tags: [],
  createdAt: null,
  updatedAt: null,
  zone: null,
  ...fields,
});

const entryOf = (fields: Partial<FoundEntry> = {}) => entryOfFound(found(fields), 'Europe/Berlin');

describe('an entry of another program', () => {
  test('without a time was made at noon of its day, where the machine is; its bytes stay', () => {
    expect(entryOf()).toMatchObject({
      problems: [],
      entry: {
        createdAt: '2026-05-04T10:00:00.000Z',
        updatedAt: '2026-05-04T10:00:00.000Z',
        zone: 'Europe/Berlin',
        body: 'Text\r\n',
      },
    });
    expect(entryOf({ zone: 'Asia/Tokyo' }).entry?.createdAt).toBe('2026-05-04T03:00:00.000Z');
    expect(entryOf({ zone: 'Mars/Base' }).entry?.zone).toBe('Europe/Berlin');
  });

  test('was never changed before it was made', () => {
    const entryChanged = (at: string) => entryOf({ updatedAt: Instant.parse(at) }).entry?.updatedAt;
    expect(entryChanged('2026-05-04T06:00:00.000Z')).toBe('2026-05-04T10:00:00.000Z');
    expect(entryChanged('2026-05-04T11:00:00.000Z')).toBe('2026-05-04T11:00:00.000Z');
  });

  test('has the id of its source, in the month it was made', () => {
    const { entry } = entryOf();
    expect(entryOf({ title: 'Other' }).entry?.id).toBe(entry?.id);
    expect(entryOf({ sourceKey: 'markdown:b.md' }).entry?.id).not.toBe(entry?.id);
    expect(monthOfId(entry?.id ?? '')).toBe('2026-05');
    const old = entryOf({ createdAt: Instant.parse('1969-07-20T20:17:00.000Z') }).entry;
    expect(old?.createdAt).toBe('1969-07-20T20:17:00.000Z');
    expect(monthOfId(old?.id ?? '')).toBe('1970-01');
    expect(entryOf({ date: LocalDate.parse('0000-01-01') }).entry?.date).toBe('0000-01-01');
  });

  test.each(ENTRY_KINDS)('can be a %s', (kind) => {
    expect(entryOf({ kind })).toMatchObject({ problems: [], entry: { kind, title: 'Title' } });
  });

  test('with a long title keeps the rest at the head of its text, and no half of a character', () => {
    const { entry, problems } = entryOf({ title: `${'a'.repeat(199)}🪟 more\nof it` });
    expect(entry?.title).toBe('a'.repeat(199));
    expect(entry?.body).toBe('🪟 more of it\n\nText\r\n');
    expect(problems).toEqual([{ from: 'a.md', message: expect.stringContaining('200 characters') }]);
  });

  test('has tags as ours are; what cannot be held is told', () => {
    const tags = [
      '#Rust Lang',
      'rust-lang',
      'GRÖSSE',
      'a/b',
      '%%%',
      'x'.repeat(41),
      ...Array.from({ length: 20 }, (_, at) => `t${at}`),
    ];
    const { entry, problems } = entryOf({ tags });
    expect(entry?.tags.slice(0, 3)).toEqual(['rust-lang', 'grösse', 'a/b']);
    expect(entry?.tags).toHaveLength(20);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('“%%%”'),
      expect.stringContaining('xxx'),
      'An entry has at most 20 tags. Left out: “t17”, “t18”, “t19”.',
    ]);
  });
});
