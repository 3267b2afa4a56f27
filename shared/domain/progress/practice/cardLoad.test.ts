import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CardId } from '../../../model/ids.ts';
import { date } from '../../testing/aRun.ts';
import { addDays, daysBetween } from '../../time/localDate.ts';
import { cardLoad } from './cardLoad.ts';

const TODAY = date('2027-02-19');
const card = (number: number) => CardId.parse(`0194c5a0-0000-7000-8000-${String(number).padStart(12, '0')}`);
const look = (number: number, daysAgo: number) => ({ cardId: card(number), date: addDays(TODAY, -daysAgo) });
const coming = (counts: readonly (readonly [number, number])[]) =>
  counts.map(([reviews, fresh], index) => ({ date: addDays(TODAY, index), reviews, fresh, backlog: 0 }));

test('a card looked at twice on a day is one card, and days further back are left out', () => {
  const load = cardLoad({
    reviews: [look(1, 0), look(1, 0), look(2, 1), look(3, 1), look(2, 9)],
    forecast: coming([
      [4, 2],
      [8, 0],
      [8, 0],
    ]),
    today: TODAY,
    daysBefore: 2,
  });
  expect(load.days).toEqual([
    { date: '2027-02-17', done: 0, due: 0, fresh: 0 },
    { date: '2027-02-18', done: 2, due: 0, fresh: 0 },
    { date: '2027-02-19', done: 1, due: 4, fresh: 2 },
    { date: '2027-02-20', done: 0, due: 8, fresh: 0 },
    { date: '2027-02-21', done: 0, due: 8, fresh: 0 },
  ]);
  expect(load.meanDone).toBe(1);
  expect(load.meanToCome).toBeCloseTo(22 / 3);
  expect(load.fullest).toEqual({ date: '2027-02-20', cards: 8 });
});

test('without cards nothing comes', () => {
  const none = cardLoad({ reviews: [], forecast: coming([[0, 0]]), today: TODAY, daysBefore: 0 });
  expect(none).toMatchObject({ meanToCome: 0, meanDone: 0, fullest: null });
});

test('random days hold as many cards as a slow count finds', () => {
  const someLook = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -2, max: 40 }));
  fc.assert(
    fc.property(fc.array(someLook, { maxLength: 60 }), fc.integer({ min: 0, max: 30 }), (some, daysBefore) => {
      const reviews = some.map(([number, daysAgo]) => look(number, daysAgo));
      const { days, meanDone } = cardLoad({ reviews, forecast: coming([[1, 1]]), today: TODAY, daysBefore });
      expect(days).toHaveLength(daysBefore + 1);
      for (const day of days) {
        const ids = reviews.filter((one) => one.date === day.date).map(({ cardId }) => cardId);
        expect(day.done).toBe(ids.filter((id, index) => ids.indexOf(id) === index).length);
      }
      const past = days.filter((day) => daysBetween(day.date, TODAY) > 0);
      const total = past.reduce((sum, day) => sum + day.done, 0);
      expect(meanDone).toBe(past.length === 0 ? 0 : total / past.length);
    }),
    { numRuns: 25 },
  );
});
