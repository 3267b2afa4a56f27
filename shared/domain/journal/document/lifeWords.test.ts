import { expect, test } from 'vitest';
import { Instant, LocalDate } from '../../../model/time.ts';
import { lifeWords } from './lifeWords.ts';

const step = (status: 'draft' | 'in-review', at: string) => ({ status, at: Instant.parse(at), zone: 'Europe/Berlin' });

test('each step has its day, where it happened, and the year where that is another', () => {
  const history = [step('draft', '2026-12-31T22:59:00.000Z'), step('in-review', '2026-12-31T23:00:00.000Z')];
  expect(lifeWords(history, LocalDate.parse('2027-02-19'))).toEqual(['Draft 31 Dec 2026', 'In review 1 Jan']);
  expect(lifeWords(history, null)[1]).toBe('In review 1 Jan 2027');
});
