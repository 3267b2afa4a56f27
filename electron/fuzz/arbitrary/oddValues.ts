import fc, { type Arbitrary } from 'fast-check';

const DEEP = 3000;

function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** What nobody expects where it stands, and what JSON can bring all the same. */
export const oddValues: Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      0,
      -1,
      1e308,
      Number.MAX_SAFE_INTEGER + 1,
      0.1,
      '',
      ' ',
      '\u0000',
      '\ud800',
      '__proto__',
      'constructor',
      '../../x',
      'x'.repeat(100_000),
      '2027-02-30',
      '9999-12-31',
      '0000-01-01',
      '24:00',
      '2027-02-19T25:61:61.000Z',
      'ffffffff-ffff-7fff-bfff-ffffffffffff',
      '00000000-0000-7000-8000-000000000000',
      'Mars/Base',
      [],
      {},
      [[]],
      { toString: 1 },
      { valueOf: null },
      { length: 1e9 },
    ),
  },
  { weight: 1, arbitrary: fc.constant(null).map(() => nested(DEEP)) },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
