import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableJson } from './stableJson.ts';

const textOf = (data: unknown, json = stableJson()) => json.envelope('note', 3, data).toString('utf8');

// Keys like numbers are left out: JavaScript itself puts them first in the object to compare with.
const key = fc.stringMatching(/^[a-zéß_-]\w{0,4}$/u);
const values = [
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
];

test('a file is what JSON.stringify writes, with sorted keys', () => {
  fc.assert(
    fc.property(fc.anything({ key, values, maxDepth: 5 }), (data) => {
      const text = textOf(structuredClone(data));
      expect(JSON.parse(text)).toEqual({ format: 'note', version: 3, data: JSON.parse(JSON.stringify(data)) });
      expect(text).toBe(`${JSON.stringify({ format: 'note', version: 3, data: sorted(data) }, null, 2)}\n`);
    }),
  );
});

test('the order in which keys were set does not show', () => {
  const one = { entries: { b: { y: 1, x: 2 }, a: { z: [{ d: 1, c: 2 }] } }, tombstones: {} };
  const other = { tombstones: {}, entries: { a: { z: [{ c: 2, d: 1 }] }, b: { x: 2, y: 1 } } };
  expect(textOf(one)).toBe(textOf(other));
});

test('what changed is rendered anew and the rest is taken from memory, to the same text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.jsonValue({ maxDepth: 3 }))), (changes) => {
      const json = stableJson();
      let entries: Record<string, unknown> = {};
      for (const [key, value] of changes) {
        entries = { ...entries, [key]: value };
        const data = { entries, again: entries };
        expect(textOf(data, json)).toBe(textOf(data));
      }
    }),
  );
});

test('a record under another key is written under that key', () => {
  const json = stableJson();
  const record = { body: 'kept' };
  textOf({ entries: { first: record } }, json);
  expect(JSON.parse(textOf({ entries: { second: record } }, json)).data).toEqual({ entries: { second: record } });
});

test('what was written can no longer be changed in place', () => {
  const data = { entries: { a: { tags: ['x'] } } };
  textOf(data);
  expect(() => data.entries.a.tags.push('y')).toThrow(TypeError);
  expect(() => Object.assign(data.entries, { b: {} })).toThrow(TypeError);
});

test('keys without a value are left out', () => {
  expect(JSON.parse(textOf({ a: undefined, b: { c: undefined } })).data).toEqual({ b: {} });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
