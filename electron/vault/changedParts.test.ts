import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { JournalMonth } from '#shared/model/entry.ts';
import { Run } from '#shared/model/run.ts';
import { problemInChange } from './changedParts.ts';
import { aMonth, anEntry, aRun, idNumber } from './testing/someData.ts';

const before = aMonth(anEntry(1), anEntry(2));

describe('a change of a document', () => {
  test('is accepted exactly when the whole result passes the schema', () => {
    const Schema = z.strictObject({
      name: z.string().max(3).nullable(),
      records: z.record(z.string().regex(/^[ab]+$/), z.strictObject({ n: z.int() })),
      window: z.strictObject({ from: z.int(), to: z.int() }).refine(({ from, to }) => from <= to),
    });
    const record = fc.record({ n: fc.oneof(fc.integer(), fc.string()) });
    const start = { name: 'abc', records: { a: { n: 1 } }, window: { from: 1, to: 2 } };
    const next = fc.record(
      {
        name: fc.oneof(fc.constant(null), fc.string({ maxLength: 5 })),
        records: fc.dictionary(fc.constantFrom('a', 'b', 'ab', 'c'), record),
        window: fc.record({ from: fc.nat(3), to: fc.nat(3) }),
        stranger: fc.constant(1),
      },
      { requiredKeys: ['name', 'records'] },
    );
    fc.assert(
      fc.property(next, (change) => {
        const after = { ...start, ...change };
        expect(problemInChange(Schema, start, after) === null).toBe(Schema.safeParse(after).success);
      }),
    );
  });

  test('with a sound new entry is accepted', () => {
    const after = { ...before, entries: { ...before.entries, ...aMonth(anEntry(3)).entries } };
    expect(problemInChange(JournalMonth, before, after)).toBeNull();
  });

  test('with an entry that could not be read again is refused, and says which', () => {
    const wrong = { ...anEntry(3), revision: 0 };
    const after = { ...before, entries: { ...before.entries, [wrong.id]: wrong } };
    expect(problemInChange(JournalMonth, before, after)).toContain(idNumber(3));
  });

  test('from nothing is checked whole', () => {
    expect(problemInChange(Run.nullable(), null, aRun())).toBeNull();
    expect(problemInChange(Run.nullable(), null, { ...aRun(), planId: 7 })).not.toBeNull();
    expect(problemInChange(Run.nullable(), aRun(), null)).toBeNull();
  });

  test('does not look again at what stayed the same', () => {
    const unsound = { ...anEntry(1), revision: 0 };
    const old = { entries: { [unsound.id]: unsound }, tombstones: {} };
    const entry = anEntry(2);
    const after = { ...old, entries: { ...old.entries, [entry.id]: entry } };
    expect(problemInChange(JournalMonth, old, after)).toBeNull();
  });
});
