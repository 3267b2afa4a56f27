import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { arbitraryOf } from './arbitraryOf.ts';
import { almost } from './nearMisses.ts';

const Inner: z.ZodType = z.lazy(() => z.object({ next: Inner.nullable() }));

const SCHEMAS: Record<string, z.ZodType> = {
  object: z.object({ a: z.string().max(3), b: z.int().min(2).max(5).nullable(), c: z.boolean().optional() }),
  strict: z.strictObject({ when: z.iso.datetime({ precision: 3 }), day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
  'id with a brand': z.uuidv7().brand<'Id'>(),
  'list with limits': z.array(z.number().min(0.5).max(0.75)).min(2).max(3),
  record: z.record(z.string().regex(/^[a-z]+$/), z.literal(['x', 7])),
  'partial record': z.partialRecord(z.enum(['1', '2']), z.null()),
  tuple: z.tuple([z.string().min(5), z.int()]),
  'one of several': z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a'), at: z.base64() }),
    z.object({ kind: z.enum(['b', 'c']), url: z.url() }),
  ]),
  'with a default': z.object({ limit: z.int().min(1).default(24), list: z.array(z.string()).default([]) }),
  'read and turned': z
    .string()
    .regex(/^[01]+$/)
    .transform((text) => text.length),
  'a rule beside the shape': z.object({ from: z.int().min(0), to: z.int() }).refine(({ from, to }) => from <= to),
  'what holds itself': Inner,
  json: z.json(),
};

describe('values made of a schema', () => {
  test.each(Object.entries(SCHEMAS))('%s: it takes them', (_, schema) => {
    fc.assert(
      fc.property(arbitraryOf(schema), (value) => z.safeParse(schema, value).success),
      { numRuns: 60 },
    );
  });

  test('a known text is used wherever it fits', () => {
    const schema = z.object({ id: z.uuidv7(), name: z.string().max(5) });
    const known = ['0190f3a0-0000-7000-8000-000000000001', 'much too long a name'];
    const made = fc
      .sample(arbitraryOf(schema, { known }), { seed: 3, numRuns: 40 })
      .map((value) => schema.parse(value));
    expect(made.filter(({ id }) => id === known[0]).length).toBeGreaterThan(10);
  });

  test('a kind of schema that is not known is not passed over', () => {
    expect(() => arbitraryOf(z.object({ at: z.date() }))).toThrow(/kind date/);
  });
});

test('near misses are mostly refused, and differ from one another', () => {
  const schema = z.strictObject({ id: z.uuidv7(), text: z.string().max(100), list: z.array(z.int()).max(3) });
  const made = fc.sample(almost(schema), { seed: 4, numRuns: 300 });
  const refused = made.filter((value) => !schema.safeParse(value).success);
  expect(refused.length).toBeGreaterThan(200);
  const reasons = refused.map((value) => schema.safeParse(value).error?.issues[0]?.code);
  expect(reasons).toEqual(expect.arrayContaining(['invalid_type', 'too_big', 'unrecognized_keys', 'invalid_format']));
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
});
