import { expect, it } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { dateTick } from './dateTick.ts';

const date = (text: string) => LocalDate.parse(text);

it('a year is named where it begins, and only on an axis over several', () => {
  expect(dateTick(date('2027-01-11'), null, date('2027-02-15'))).toBe('11 Jan');
  expect(dateTick(date('2026-11-02'), null, date('2027-02-15'))).toBe('2 Nov 2026');
  expect(dateTick(date('2026-12-14'), date('2026-11-02'), date('2027-02-15'))).toBe('14 Dec');
  expect(dateTick(date('2027-01-25'), date('2026-12-14'), date('2027-02-15'))).toBe('25 Jan 2027');
});
