import { expect, test } from 'vitest';
import { documentNumber, numberedTitle, readDocumentNumber } from './documentNumber.ts';

test('a number has four digits and what it counts before it', () => {
  expect(documentNumber({ kind: 'rfc', number: 7 })).toBe('RFC-0007');
  expect(documentNumber({ kind: 'decision', number: 12_345 })).toBe('ADR-12345');
  expect(documentNumber({ kind: 'rfc', number: null })).toBeNull();
  expect(documentNumber({ kind: 'note', number: 7 })).toBeNull();
});

test.each([
  ['RFC 7', { kind: 'rfc', number: 7 }],
  ['rfc-0007', { kind: 'rfc', number: 7 }],
  [' rfc7 ', { kind: 'rfc', number: 7 }],
  ['ADR #12', { kind: 'decision', number: 12 }],
])('“%s” means one document', (words, meant) => {
  expect(readDocumentNumber(words)).toEqual(meant);
});

test.each(['rfc', 'rfc 0', 'rfc 7 cache', '7', 'traffic 7', 'rfc 70000000000'])('“%s” means none', (words) => {
  expect(readDocumentNumber(words)).toBeNull();
});

test('a title says the kind once', () => {
  expect(numberedTitle({ kind: 'rfc', number: 7, title: 'RFC: One owner' })).toBe('RFC-0007: One owner');
  expect(numberedTitle({ kind: 'decision', number: 2, title: 'Use outbox' })).toBe('ADR-0002: Use outbox');
  expect(numberedTitle({ kind: 'rfc', number: 7, title: 'RFC: ' })).toBe('RFC-0007');
  expect(numberedTitle({ kind: 'rfc', number: null, title: 'RFC: x' })).toBe('RFC: x');
});
