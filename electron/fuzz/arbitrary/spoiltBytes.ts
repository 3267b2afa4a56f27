import fc, { type Arbitrary } from 'fast-check';
import { harmed } from './nearMisses.ts';
import { oddValues } from './oddValues.ts';

/** What means something to one parser or another. */
const NOISE = fc.constantFrom(
  '\u0000',
  '\ufeff',
  '\u2028',
  '\r',
  '"',
  '{',
  '[[[[[[[[',
  '}}',
  '---\n',
  ': &a *a\n',
  '!!js/function',
  '<!--',
  ']]>',
  '&#x0;',
  '<svg onload=x>',
  '__proto__',
  '1e999',
  '-0',
  '9'.repeat(400),
  '2027-02-30',
  '\nBEGIN:VEVENT\n',
  'RRULE:FREQ=SECONDLY;COUNT=999999999\n',
  'TZID=Mars/Base',
  '\u202e',
  '../../',
  'x'.repeat(20_000),
  '\t'.repeat(5000),
  '- '.repeat(3000),
);

/** Of a text or a file: pieces cut out, doubled, moved, put in, bits turned over, an early end. */
export function spoiltBytes(sources: readonly Buffer[]): Arbitrary<Buffer> {
  const edit = fc.record({
    kind: fc.constantFrom('cut', 'double', 'noise', 'turn', 'end', 'swap'),
    at: fc.nat(),
    length: fc.nat({ max: 400 }),
    bit: fc.nat({ max: 7 }),
    noise: NOISE,
  });
  const edited = fc
    .tuple(fc.constantFrom(...sources), fc.array(edit, { minLength: 1, maxLength: 5 }))
    .map(([source, edits]) => edits.reduce(change, source));
  return fc.oneof(
    { weight: 3, arbitrary: edited },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
    { weight: 1, arbitrary: fc.array(NOISE, { maxLength: 6 }).map((parts) => Buffer.from(parts.join(''))) },
  );
}

/** The same for JSON, part by part: what comes out is whole JSON of nearly the right shape. */
export function spoiltJson(sources: readonly Buffer[]): Arbitrary<Buffer> {
  const harm = fc.record({
    place: fc.nat(),
    harm: fc.constantFrom('left out', 'instead', 'more', 'renamed', 'wrapped', 'longer', 'negated'),
    odd: oddValues,
  });
  return fc
    .tuple(fc.constantFrom(...sources), fc.array(harm, { minLength: 1, maxLength: 3 }))
    .map(([source, harms]) => {
      const json: unknown = JSON.parse(source.toString('utf8'));
      const spoilt = harms.reduce((value, one) => harmed(value, one.place, one.harm, one.odd), json);
      return Buffer.from((JSON.stringify(spoilt) ?? '').slice(0, LARGEST));
    });
}

/** How long a really large file takes is measured elsewhere. */
const LARGEST = 3_000_000;

interface Edit {
  kind: 'cut' | 'double' | 'noise' | 'turn' | 'end' | 'swap';
  at: number;
  length: number;
  bit: number;
  noise: string;
}

function change(bytes: Buffer, { kind, at, length, bit, noise }: Edit): Buffer {
  const from = at % (bytes.length + 1);
  const [before, piece, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  switch (kind) {
    case 'cut':
      return Buffer.concat([before, after]);
    case 'double':
      return Buffer.concat([before, piece, piece, after]);
    case 'noise':
      return Buffer.concat([before, Buffer.from(noise), bytes.subarray(from)]);
    case 'turn': {
      const turned = Buffer.from(bytes);
      if (from < turned.length) turned[from] = (turned[from] ?? 0) ^ (1 << bit);
      return turned;
    }
    case 'end':
      return before;
    case 'swap':
      return Buffer.concat([after, piece, before]);
  }
}
