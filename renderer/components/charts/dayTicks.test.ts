import { expect, it } from 'vitest';
import { addDays } from '#shared/domain/time/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';
import { dayTicks } from './dayTicks.ts';

const from = (first: string, days: number) =>
  Array.from({ length: days }, (_, index) => addDays(LocalDate.parse(first), index));

it('names the first day and every Monday where there is room', () => {
  expect(dayTicks(from('2027-02-02', 15), 700)).toEqual(['2027-02-02', '2027-02-08', '2027-02-15']);
  expect(dayTicks(from('2027-02-01', 8), 400)).toEqual(['2027-02-01', '2027-02-08']);
});

it('names each of a few days', () => {
  expect(dayTicks(from('2027-02-02', 3), 900)).toEqual(['2027-02-02', '2027-02-03', '2027-02-04']);
});

it('leaves the first out where it would stand on the Monday', () => {
  expect(dayTicks(from('2027-02-07', 36), 312)).toEqual([
    '2027-02-08',
    '2027-02-15',
    '2027-02-22',
    '2027-03-01',
    '2027-03-08',
  ]);
});

it('names months where there are many weeks, and not all of them where those are many', () => {
  expect(dayTicks(from('2027-01-15', 120), 520)).toEqual(['2027-02-01', '2027-03-01', '2027-04-01', '2027-05-01']);
  expect(dayTicks(from('2027-01-01', 400), 364)).toHaveLength(7);
  expect(dayTicks([], 364)).toEqual([]);
});
