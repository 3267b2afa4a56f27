import { expect, it } from 'vitest';
import { Instant, LocalDate } from '../../model/time.ts';
import { momentWords } from './momentWords.ts';

it.each([
  ['2027-02-19T05:12:00.000Z', 'Today 06:12'],
  ['2027-02-18T20:40:00.000Z', 'Yesterday, 21:40'],
  ['2027-02-18T23:30:00.000Z', 'Today 00:30'],
  ['2027-02-05T05:12:00.000Z', '5 February, 06:12'],
  ['2026-12-31T05:12:00.000Z', '31 December 2026, 06:12'],
  ['2028-01-01T05:12:00.000Z', '1 January 2028, 06:12'],
])('says when %s was as “%s”', (moment, words) => {
  expect(momentWords(Instant.parse(moment), LocalDate.parse('2027-02-19'), 'Europe/Berlin')).toBe(words);
});
