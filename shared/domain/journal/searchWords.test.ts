import { expect, test } from 'vitest';
import { placeOfWord, searchWords } from './searchWords.ts';

test('words are letters and digits, whatever stands between them', () => {
  expect(searchWords('snake_case, kebab-case: HTTP/2 (x86)')).toEqual([
    'snake',
    'case',
    'kebab',
    'case',
    'http',
    '2',
    'x86',
  ]);
});

test('capitals and accents make no difference, however the accent is written', () => {
  expect(searchWords('ÜBER caf\u00e9 cafe\u0301 Straße')).toEqual(['uber', 'cafe', 'cafe', 'straße']);
});

test('the place of a word is its place in the text as it was written', () => {
  expect(placeOfWord('Ein cafe\u0301, bitte', new Set(['cafe']))).toBe(4);
  expect(placeOfWord('cafeteria', new Set(['cafe']))).toBe(-1);
});
