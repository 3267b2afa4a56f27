import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import type { $ZodType } from 'zod/v4/core';
import { limitsOf } from './limitsOf.ts';

const DAY = fc
  .date({ min: new Date('2026-12-01'), max: new Date('2027-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Texts with a form that the model asks for again and again. Each is used where a schema takes all it makes. */
const FORMS: readonly Arbitrary<string>[] = [
  DAY.map((instant) => instant.slice(0, 10)),
  DAY.map((instant) => instant.slice(0, 7)),
  DAY.map((instant) => instant.slice(11, 16)),
  DAY,
  fc.uuid({ version: 7 }),
  fc.uuid({ version: 7 }).map((id) => `entry/${id}`),
  fc.constantFrom('caching', 'd1-s1', 'a-b-c', '0'),
  fc.constantFrom('skill/caching', 'question/first', 'session/d1-s1'),
  fc.base64String({ maxLength: 400 }),
  fc.constantFrom('https://a.example/', 'http://127.0.0.1:4000'),
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 }).map((letters) => letters.join('')),
];

const SAMPLES = 6;
/** Longer texts are tried by hand where they matter: making them takes a while each time. */
const LONGEST = 4000;

/** Markdown, links and marks that are looked at somewhere, among letters of every plane. */
const PIECES = fc.constantFrom(
  '# Title\n',
  '[[skill/caching]]',
  '![[',
  '](',
  '```mermaid\n',
  '- [ ] ',
  '<script>',
  '---\n',
  '#tag ',
  '\u202e',
  '\u0000',
  '\ud800',
  '👩‍👩‍👧',
  'ﬁ',
  '\r\n',
  '%00',
  '../',
  '$&',
);

/** Texts that a string schema takes: by its form where it has one, else of any letters within its length. */
export function textsOf(schema: $ZodType, known: readonly string[]): Arbitrary<string> {
  const takes = (text: string) => z.safeParse(schema, text).success;
  const fitting = known.filter(takes);
  const found: { weight: number; arbitrary: Arbitrary<string> }[] = [];
  if (fitting.length > 0) found.push({ weight: 6, arbitrary: fc.constantFrom(...fitting) });
  const pattern = patternOf(schema);
  const isFree = pattern === null && takes(lengthened(schema, 'any words, even these'));
  if (isFree) found.push({ weight: 4, arbitrary: freeText(schema) });
  else {
    for (const form of FORMS) {
      if (fc.sample(form, { seed: 1, numRuns: SAMPLES }).every(takes)) found.push({ weight: 2, arbitrary: form });
    }
  }
  if (found.length === 0) found.push({ weight: 1, arbitrary: pattern ?? freeText(schema) });
  return fc.oneof(...found);
}

/** Cut or filled up to a length that the schema takes. */
function lengthened(schema: $ZodType, text: string): string {
  const { least, most } = limitsOf(schema);
  const letters = [...text];
  // zod counts letters, not halves of one.
  while (letters.length < (least ?? 0)) letters.push('x');
  return letters.slice(0, most ?? LONGEST).join('');
}

function freeText(schema: $ZodType): Arbitrary<string> {
  const whole = (text: string) => lengthened(schema, text);
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ maxLength: 30 }).map(whole) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map(whole) },
    {
      weight: 3,
      arbitrary: fc.array(fc.oneof(PIECES, fc.string()), { maxLength: 8 }).map((parts) => whole(parts.join(''))),
    },
    { weight: 1, arbitrary: fc.constant('é'.repeat(LONGEST)).map(whole) },
  );
}

function patternOf(schema: $ZodType): Arbitrary<string> | null {
  for (const pattern of limitsOf(schema).patterns) {
    try {
      return fc.stringMatching(pattern);
    } catch {
      // One that looks ahead cannot be turned round; what fits it is found among the forms.
    }
  }
  return null;
}
