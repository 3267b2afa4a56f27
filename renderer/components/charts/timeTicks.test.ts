import { expect, test } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { spanWords, tickWords, timeTicks } from './timeTicks.ts';

const date = (text: string) => LocalDate.parse(text);

test('a narrow axis names fewer dates', () => {
  const days = Array.from({ length: 9 }, (_, index) => date(`2027-02-0${index + 1}`));
  expect(timeTicks(days, 800)).toHaveLength(9);
  expect(timeTicks(days, 230)).toEqual(['2027-02-01', '2027-02-04', '2027-02-07']);
  expect(timeTicks(days, 0)).toEqual(['2027-02-01']);
});

test('spans are named as people say them', () => {
  expect(spanWords(date('2027-02-15'), 'day')).toBe('15 Feb');
  expect(spanWords(date('2027-02-15'), 'week')).toBe('Week of 15 Feb');
  expect(spanWords(date('2027-02-01'), 'month')).toBe('February 2027');
  expect(tickWords(date('2027-02-01'), 'month')).toBe('Feb\u00a02027');
});
