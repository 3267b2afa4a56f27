import { expect, test } from 'vitest';
import { LocalDate } from '../../model/time.ts';
import { addDays } from '../time/localDate.ts';
import { dayNumber } from './dayNumber.ts';

const day = (text: string) => LocalDate.parse(text);

test('counts every day, also over leap days and centuries', () => {
  expect([day('1970-01-01'), day('1970-03-01'), day('2000-02-29')].map(dayNumber)).toEqual([0, 59, 11_016]);
  let date = day('2023-12-30');
  for (let step = 0; step < 800; step += 1) {
    const next = addDays(date, 1);
    expect(dayNumber(next)).toBe(dayNumber(date) + 1);
    date = next;
  }
  expect(dayNumber(day('2100-03-01')) - dayNumber(day('2100-02-28'))).toBe(1);
});
