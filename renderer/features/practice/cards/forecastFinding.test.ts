import { expect, test } from 'vitest';
import { addDays } from '#shared/domain/time/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';
import { forecastFinding } from './forecastFinding.ts';

const today = LocalDate.parse('2027-02-19');
const days = (...cards: [reviews: number, fresh: number, backlog: number][]) =>
  cards.map(([reviews, fresh, backlog], index) => ({ date: addDays(today, index), reviews, fresh, backlog }));

test('the busiest day is told, or that there is nothing', () => {
  expect(forecastFinding(days([2, 1, 0], [5, 1, 0], [0, 0, 0]))).toBe('At most 6 cards a day');
  expect(forecastFinding(days([1, 0, 0], [0, 0, 0]))).toBe('Only today: 1 card');
  expect(forecastFinding(days([0, 0, 0], [0, 0, 0]))).toBe('Nothing comes in the next 2 days');
});

test('after missed days it is told until when they are spread', () => {
  expect(forecastFinding(days([40, 0, 60], [40, 0, 20], [30, 0, 0]))).toBe('What is overdue is spread until 21 Feb');
  expect(forecastFinding(days([40, 0, 60], [40, 0, 20]))).toBe('What is overdue is spread over more than 2 days');
});
