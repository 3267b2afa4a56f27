import { expect, test } from 'vitest';
import { parseJson } from './parseJson.ts';

test('JSON is read as it is, brackets in quotes and all', () => {
  const value = { a: ['[[[['.repeat(100), '\\"{', { b: null }] };
  expect(parseJson(JSON.stringify(value), 'a.json')).toEqual(value);
});

test('what nests too deep is refused with its line before it is parsed', () => {
  const deep = `{\n"a": ${'['.repeat(1_000_000)}`;
  expect(() => parseJson(deep, 'a.json')).toThrow('a.json, line 2: more than 64 lists or objects');
  expect(() => parseJson(`${'['.repeat(64)}${']'.repeat(64)}`, 'a.json')).not.toThrow();
  expect(() => parseJson(`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'a.json')).toThrow('line 1');
});

test('more values than any export has are refused before they fill the memory', () => {
  expect(() => parseJson(`[${'0,'.repeat(5_000_001)}0]`, 'a.json')).toThrow('more values than an export has');
});

test('half a file and a file of something else are refused by name', () => {
  for (const text of ['', '{"a": 1', '[1,]', 'title: x', '{"a": "\u0001"}', ']]]]{{{{', '"open']) {
    expect(() => parseJson(text, 'a.json')).toThrow('a.json is not whole JSON');
  }
});
