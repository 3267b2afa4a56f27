import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CardId } from '../../model/ids.ts';
import { Instant, LocalDate } from '../../model/time.ts';
import { addDays, compareDates } from '../time/localDate.ts';
import { cardState, dueAfter, type Look, nextIntervals, recallOn } from './cardState.ts';
import { isLeech, LEECH_LAPSES } from './leech.ts';
import { memoryModel } from './memoryModel.ts';
import { studyForecast } from './studyForecast.ts';
import { nextCard, type StudyCard, studyQueue } from './studyQueue.ts';

const model = memoryModel({ weights: null, retention: 0.9 });
const FIRST = LocalDate.parse('2027-01-01');
const TODAY = LocalDate.parse('2027-02-19');
const MOMENT = Instant.parse('2027-02-19T06:00:00.000Z');

const idOf = (number: number) => CardId.parse(`0194bfc0-0000-7000-8000-${String(number).padStart(12, '0')}`);

/** Each look so many days after the day the card was due. */
function looksOf(steps: readonly { late: number; rating: number }[], first = FIRST): Look[] {
  const looks: Look[] = [];
  for (const { late, rating } of steps) {
    const state = cardState(looks, model);
    const date = state === null ? addDays(first, late) : addDays(state.dueOn, late);
    looks.push({ rating, date, dueOn: dueAfter(state, date, rating, model), createdAt: MOMENT });
  }
  return looks;
}

const steps = fc.array(fc.record({ late: fc.integer({ min: 0, max: 20 }), rating: fc.integer({ min: 1, max: 4 }) }), {
  maxLength: 9,
});

const cards = fc
  .array(steps, { maxLength: 60 })
  .map((all) => all.map((one, number): StudyCard => ({ id: idOf(number), state: cardState(looksOf(one), model) })));

const limits = fc.record({ dailyNew: fc.integer({ min: 0, max: 12 }), dailyReviews: fc.integer({ min: 1, max: 20 }) });

describe('a review', () => {
  test('never promises a day before its own; a better rating is never sooner', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 400 }), (taken, days) => {
        const state = cardState(looksOf(taken), model);
        const date = addDays(state?.lastOn ?? FIRST, days);
        const intervals = nextIntervals(state, date, model);
        expect(intervals[0]).toBe(0);
        expect(intervals).toEqual([...intervals].sort((one, other) => one - other));
        expect(intervals[1]).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('that is taken back leaves the card exactly as it was', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (taken, rating) => {
        const looks = looksOf([...taken, { late: 0, rating }]);
        expect(cardState(looks.slice(0, -1), model)).toEqual(cardState(looksOf(taken), model));
      }),
    );
  });

  test('on a clock that went back counts as one of the same day', () => {
    const looks = looksOf([{ late: 5, rating: 3 }]);
    const earlier: Look = { rating: 3, date: FIRST, dueOn: addDays(FIRST, 1), createdAt: MOMENT };
    expect(cardState([...looks, earlier], model)?.reviews).toBe(2);
  });
});

describe('the queue of a day', () => {
  test('loses no card and keeps the limits', () => {
    fc.assert(
      fc.property(cards, limits, fc.integer({ min: 0, max: 90 }), (all, limit, days) => {
        const date = addDays(FIRST, days);
        const queue = studyQueue(all, date, limit, model);
        const later = all.filter(({ state }) => state !== null && compareDates(state.dueOn, date) > 0);
        const { again, reviews, fresh, backlog, freshWaiting, done } = queue;
        expect(again.length + reviews.length + fresh.length + backlog + freshWaiting + later.length).toBe(all.length);
        expect(new Set([...again, ...reviews, ...fresh]).size).toBe(again.length + reviews.length + fresh.length);
        expect(reviews.length).toBeLessThanOrEqual(Math.max(0, limit.dailyReviews - done.reviews));
        expect(fresh.length).toBeLessThanOrEqual(backlog > 0 ? 0 : Math.max(0, limit.dailyNew - done.fresh));
      }),
    );
  });

  test('shows first what is most likely forgotten, and leaves the rest for the days after', () => {
    const all = Array.from({ length: 100 }, (_, number): StudyCard => {
      const looks = looksOf(
        [
          { late: 0, rating: 3 },
          { late: 0, rating: (number % 3) + 2 },
        ],
        addDays(FIRST, number % 9),
      );
      return { id: idOf(number), state: cardState(looks, model) };
    });
    const limit = { dailyNew: 5, dailyReviews: 30 };
    const queue = studyQueue(all, TODAY, limit, model);
    expect([queue.reviews.length, queue.backlog]).toEqual([30, 70]);
    const states = new Map(all.map(({ id, state }) => [id, state]));
    const chances = queue.reviews.map((id) => {
      const state = states.get(id);
      return state ? recallOn(state, TODAY, model) : 1;
    });
    expect(chances).toEqual([...chances].sort((one, other) => one - other));
    const forecast = studyForecast({ cards: all, from: TODAY, days: 14, limits: limit, model });
    expect(forecast.slice(0, 3).map(({ reviews, backlog }) => [reviews, backlog > 0])).toEqual([
      [30, true],
      [30, true],
      [30, true],
    ]);
    expect(forecast.at(-1)?.backlog).toBe(0);
  });

  test('brings back what was not remembered after ten minutes, or at once when nothing else is left', () => {
    const look = { rating: 1, date: TODAY, dueOn: TODAY, createdAt: MOMENT };
    const failed = { id: idOf(1), state: cardState([look], model) };
    const againAt = () => failed.state?.againAt ?? null;
    const limit = { dailyNew: 5, dailyReviews: 5 };
    const both = studyQueue([failed, { id: idOf(2), state: null }], TODAY, limit, model);
    expect(both.again).toEqual([idOf(1)]);
    expect(nextCard(both, Instant.parse('2027-02-19T06:09:00.000Z'), againAt)).toBe(idOf(2));
    expect(nextCard(both, Instant.parse('2027-02-19T06:10:00.000Z'), againAt)).toBe(idOf(1));
    const alone = studyQueue([failed], TODAY, limit, model);
    expect(nextCard(alone, MOMENT, againAt)).toBe(idOf(1));
    const tomorrow = studyQueue([failed], addDays(TODAY, 1), limit, model);
    expect([tomorrow.again, tomorrow.reviews]).toEqual([[], [idOf(1)]]);
    expect(nextCard(studyQueue([], TODAY, limit, model), MOMENT, againAt)).toBeNull();
  });
});

test('a forecast never passes the limits of a day', () => {
  fc.assert(
    fc.property(cards, limits, (all, limit) => {
      for (const day of studyForecast({ cards: all, from: TODAY, days: 14, limits: limit, model }).slice(1)) {
        expect(day.reviews).toBeLessThanOrEqual(limit.dailyReviews);
        expect(day.fresh).toBeLessThanOrEqual(limit.dailyNew);
      }
    }),
    { numRuns: 30 },
  );
});

test('a card forgotten six times on later days is a leech; failing again the same day does not count', () => {
  const failing = Array.from({ length: LEECH_LAPSES + 1 }, (_, number) => ({ late: number === 0 ? 0 : 1, rating: 1 }));
  expect(isLeech(cardState(looksOf(failing), model))).toBe(true);
  expect(isLeech(cardState(looksOf(failing.slice(1)), model))).toBe(false);
  const sameDay = Array.from({ length: 9 }, () => ({ late: 0, rating: 1 }));
  expect(cardState(looksOf(sameDay), model)?.lapses).toBe(0);
});
