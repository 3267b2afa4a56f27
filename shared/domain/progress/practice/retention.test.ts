import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CardId, ReviewId } from '../../../model/ids.ts';
import { Instant, type LocalDate } from '../../../model/time.ts';
import { date } from '../../testing/aRun.ts';
import { addDays, daysBetween, mondayOf } from '../../time/localDate.ts';
import { retention } from './retention.ts';

const ALL = { from: null, to: null };
const MONDAY = date('2027-02-01');

interface Looked {
  card: number;
  day: LocalDate;
  rating: number;
  /** Days until it was promised. */
  wait: number;
  minute?: number;
}

function looks(all: readonly Looked[]) {
  return all.map(({ card, day, rating, wait, minute = 0 }, index) => ({
    id: ReviewId.parse(uuid(index)),
    cardId: CardId.parse(uuid(card)),
    rating,
    date: day,
    dueOn: addDays(day, wait),
    createdAt: Instant.parse(`${day}T08:${String(minute).padStart(2, '0')}:00.000Z`),
  }));
}

function byCard(all: readonly Looked[]) {
  return grouped(looks(all));
}

function grouped(all: ReturnType<typeof looks>) {
  const inOrder = all.toSorted((one, other) => (one.createdAt + one.id < other.createdAt + other.id ? -1 : 1));
  return [...new Set(inOrder.map(({ cardId }) => cardId))].map((id) => inOrder.filter(({ cardId }) => cardId === id));
}

test('a card seen for the first time says nothing about memory', () => {
  expect(retention(byCard([{ card: 1, day: MONDAY, rating: 3, wait: 3 }]), ALL)).toEqual({
    asked: 0,
    remembered: 0,
    weeks: [],
    young: { asked: 0, remembered: 0 },
    mature: { asked: 0, remembered: 0 },
  });
});

test('only the first look of a later day counts, and 21 promised days make a card mature', () => {
  const found = retention(
    byCard([
      { card: 1, day: MONDAY, rating: 3, wait: 20 },
      { card: 1, day: addDays(MONDAY, 20), rating: 1, wait: 0 },
      { card: 1, day: addDays(MONDAY, 20), rating: 4, wait: 21, minute: 10 },
      { card: 1, day: addDays(MONDAY, 41), rating: 2, wait: 30 },
      { card: 2, day: MONDAY, rating: 1, wait: 0 },
      { card: 2, day: addDays(MONDAY, 1), rating: 3, wait: 4 },
    ]),
    ALL,
  );
  expect(found).toMatchObject({ asked: 3, remembered: 2 });
  expect(found.young).toEqual({ asked: 2, remembered: 1 });
  expect(found.mature).toEqual({ asked: 1, remembered: 1 });
  expect(found.weeks).toEqual([
    { monday: '2027-02-01', asked: 1, remembered: 1 },
    { monday: '2027-02-08', asked: 0, remembered: 0 },
    { monday: '2027-02-15', asked: 1, remembered: 0 },
    { monday: '2027-02-22', asked: 0, remembered: 0 },
    { monday: '2027-03-01', asked: 0, remembered: 0 },
    { monday: '2027-03-08', asked: 1, remembered: 1 },
  ]);
});

test('what lies before the range still tells that a card was seen before', () => {
  const all = byCard([
    { card: 1, day: MONDAY, rating: 3, wait: 2 },
    { card: 1, day: addDays(MONDAY, 2), rating: 3, wait: 9 },
    { card: 1, day: addDays(MONDAY, 11), rating: 1, wait: 0 },
  ]);
  expect(retention(all, { from: addDays(MONDAY, 3), to: null })).toMatchObject({ asked: 1, remembered: 0 });
  expect(retention(all, { from: addDays(MONDAY, 2), to: addDays(MONDAY, 2) })).toMatchObject({
    asked: 1,
    remembered: 1,
  });
});

test('random histories give what a slow look at each review gives', () => {
  const someLook = fc.record({
    card: fc.integer({ min: 0, max: 3 }),
    offset: fc.integer({ min: 0, max: 60 }),
    rating: fc.integer({ min: 1, max: 4 }),
    wait: fc.integer({ min: 0, max: 40 }),
    minute: fc.integer({ min: 0, max: 59 }),
  });
  fc.assert(
    fc.property(fc.array(someLook, { maxLength: 25 }), fc.integer({ min: 0, max: 60 }), (some, from) => {
      const all = looks(some.map(({ offset, ...rest }) => ({ ...rest, day: addDays(MONDAY, offset) })));
      const range = { from: addDays(MONDAY, from), to: null };
      const found = retention(grouped(all), range);
      const slow = all.flatMap((look) => {
        const earlier = all
          .filter((one) => one.cardId === look.cardId)
          .filter((one) => `${one.createdAt}${one.id}` < `${look.createdAt}${look.id}`)
          .sort((one, other) => (`${one.createdAt}${one.id}` < `${other.createdAt}${other.id}` ? -1 : 1));
        const before = earlier.at(-1);
        if (!before || before.date === look.date || look.date < range.from) return [];
        return [{ look, isMature: daysBetween(before.date, before.dueOn) >= 21 }];
      });
      const share = (part: typeof slow) => ({
        asked: part.length,
        remembered: part.filter(({ look }) => look.rating > 1).length,
      });
      expect(found).toMatchObject(share(slow));
      expect(found.mature).toEqual(share(slow.filter(({ isMature }) => isMature)));
      expect(found.young).toEqual(share(slow.filter(({ isMature }) => !isMature)));
      for (const { monday, ...week } of found.weeks) {
        expect(week).toEqual(share(slow.filter(({ look }) => mondayOf(look.date) === monday)));
      }
    }),
    { numRuns: 25 },
  );
});

function uuid(number: number): string {
  return `0194c5a0-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
