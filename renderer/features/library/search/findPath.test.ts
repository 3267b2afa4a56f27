import { expect, test } from 'vitest';
import { findPath, readFind } from './findPath.ts';

test('what is searched for comes back from its address', () => {
  for (const text of ['caching', 'ci/cd', 'what is it?', 'größe', '#1']) {
    expect(readFind(findPath(text).slice('/library/find/'.length))).toBe(text);
  }
});

test('a per cent sign that the router has decoded already is itself', () => {
  expect(readFind('95 %')).toBe('95 %');
});
