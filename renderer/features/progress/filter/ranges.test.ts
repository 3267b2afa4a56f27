import { expect, it } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { lastDays, nameOfRange } from './ranges.ts';

const today = LocalDate.parse('2027-02-19');

it('knows the ranges it offers by their dates', () => {
  expect(nameOfRange({ from: null, to: null }, today)).toBe('all');
  expect(lastDays(7, today)).toEqual({ from: '2027-02-13', to: '2027-02-19' });
  expect(nameOfRange(lastDays(7, today), today)).toBe('7');
  expect(nameOfRange(lastDays(30, today), today)).toBe('30');
  expect(nameOfRange(lastDays(8, today), today)).toBe('own');
  expect(nameOfRange({ from: LocalDate.parse('2027-02-13'), to: null }, today)).toBe('own');
  expect(nameOfRange(lastDays(7, LocalDate.parse('2027-02-18')), today)).toBe('own');
});
