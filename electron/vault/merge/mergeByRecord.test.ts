import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Entry, JournalMonth } from '#shared/model/entry.ts';
import { RevisionId } from '#shared/model/ids.ts';
import { Instant } from '#shared/model/time.ts';
import { FORMATS } from '../formats.ts';
import { aMonth, anEntry, idNumber } from '../testing/someData.ts';
import { mergeByRecord } from './mergeByRecord.ts';

const at = (day: number) => `2027-02-${String(day).padStart(2, '0')}T08:00:00.000Z`;
const edited = (number: number, day: number, fields: object = {}): Entry =>
  Entry.parse({ ...anEntry(number), body: `as of day ${day}`, updatedAt: at(day), ...fields });
const merge = (ours: JournalMonth, theirs: JournalMonth, prefer: 'ours' | 'theirs' = 'ours') =>
  mergeByRecord(JournalMonth, { ours, theirs, prefer });

describe('two states of a month', () => {
  test('keep what only one of them has', () => {
    expect(merge(aMonth(anEntry(1)), aMonth(anEntry(2)))).toEqual({
      data: aMonth(anEntry(1), anEntry(2)),
      losers: [],
    });
  });

  test('use the entry that was written later, on either side, and name the other', () => {
    const [early, late] = [edited(1, 3), edited(1, 5, { revision: 2 })];
    const loser = { collection: 'entries', id: idNumber(1), record: early };
    expect(merge(aMonth(early), aMonth(late))).toEqual({ data: aMonth(late), losers: [{ ...loser, side: 'ours' }] });
    expect(merge(aMonth(late), aMonth(early))).toEqual({ data: aMonth(late), losers: [{ ...loser, side: 'theirs' }] });
  });

  test('use the preferred side where the time says nothing, under a revision that no page has seen', () => {
    const [ours, theirs] = [edited(1, 3, { revision: 4 }), edited(1, 3, { body: 'by hand', revision: 4 })];
    const merged = merge(aMonth(ours), aMonth(theirs), 'theirs');
    expect(merged?.data.entries[ours.id]).toMatchObject({ body: 'by hand', revision: 5 });
    expect(merged?.losers).toMatchObject([{ record: ours, side: 'ours' }]);
    expect(merge(aMonth(ours), aMonth(theirs), 'ours')?.data).toEqual(aMonth(ours));
  });

  test('leave purged what was purged, unless it was written on since', () => {
    const entry = edited(1, 5);
    const tombstone = { id: entry.id, createdAt: at(1), deletedAt: at(6), purgedAt: at(8) };
    const purged = JournalMonth.parse({ entries: {}, tombstones: { [entry.id]: tombstone } });
    expect(merge(purged, aMonth(entry))).toMatchObject({ data: purged, losers: [{ id: entry.id, side: 'theirs' }] });
    expect(merge(aMonth(entry), purged)).toMatchObject({ data: purged, losers: [{ id: entry.id, side: 'ours' }] });
    const later = edited(1, 7);
    expect(merge(purged, aMonth(later))).toEqual({ data: aMonth(later), losers: [] });
  });

  test('put together lose no version of any entry, whatever the two are', () => {
    const months = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 })))
      .map((all) => aMonth(...all.map(([number, day, revision]) => edited(number, day, { revision }))));
    fc.assert(
      fc.property(months, months, fc.constantFrom('ours' as const, 'theirs' as const), (ours, theirs, prefer) => {
        const merged = merge(ours, theirs, prefer);
        if (!merged) throw new Error('They are valid, so they can be put together');
        const kept = [...Object.values(merged.data.entries), ...merged.losers.map(({ record }) => Entry.parse(record))];
        for (const { id, body } of [...Object.values(ours.entries), ...Object.values(theirs.entries)]) {
          expect(kept).toContainEqual(expect.objectContaining({ id, body }));
        }
        // Done again it changes nothing.
        expect(merge(merged.data, theirs, prefer)?.data).toEqual(merged.data);
      }),
    );
  });
});

test('what is one record cannot be put together', () => {
  const { settings, run } = FORMATS;
  expect(mergeByRecord(settings.schema, { ours: settings.first, theirs: settings.first, prefer: 'ours' })).toBeNull();
  expect(mergeByRecord(run.schema, { ours: null, theirs: null, prefer: 'ours' })).toBeNull();
});

test('lists keep what either has, in order', () => {
  const { schema, first } = FORMATS.reminders;
  const told = (...times: string[]) => ({ ...first, told: { [idNumber(1)]: times } });
  const merged = mergeByRecord(schema, {
    ours: schema.parse(told('2027-02-19T04:50', '2027-02-20T04:50')),
    theirs: schema.parse(told('2027-02-18T04:50', '2027-02-19T04:50')),
    prefer: 'ours',
  });
  expect(Object.values(merged?.data.told ?? {})).toEqual([
    ['2027-02-18T04:50', '2027-02-19T04:50', '2027-02-20T04:50'],
  ]);
});

test('two histories of an entry are put together in the order in which their states were kept, each once', () => {
  const { schema } = FORMATS.historyMonth;
  const kept = (number: number, day: number) => ({
    id: RevisionId.parse(idNumber(number)),
    keptAt: Instant.parse(at(day)),
    because: 'change' as const,
    entry: edited(1, day),
  });
  const id = anEntry(1).id;
  const [first, second, third] = [kept(11, 3), kept(12, 5), kept(13, 7)];
  const merged = mergeByRecord(schema, {
    ours: { revisions: { [id]: [first, third] } },
    theirs: { revisions: { [id]: [first, second] } },
    prefer: 'ours',
  });
  expect(merged).toEqual({ data: { revisions: { [id]: [first, second, third] } }, losers: [] });
});
