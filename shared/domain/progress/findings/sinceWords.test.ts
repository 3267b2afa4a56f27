import { expect, test } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { sinceWords } from './sinceWords.ts';

test('another year is said', () => {
  const now = LocalDate.parse('2027-02-19');
  expect(sinceWords(LocalDate.parse('2027-02-02'), now)).toBe('2 Feb');
  expect(sinceWords(LocalDate.parse('2026-12-31'), now)).toBe('31 Dec 2026');
});
