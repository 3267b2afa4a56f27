import type { LocalDate } from '../../model/time.ts';
import { addDays, compareDates } from '../time/localDate.ts';
import { type CardState, dueAfter, stateAfter } from './cardState.ts';
import type { MemoryModel } from './memoryModel.ts';
import { type DailyLimits, type StudyCard, studyQueue } from './studyQueue.ts';

export interface ForecastDay {
  date: LocalDate;
  reviews: number;
  fresh: number;
  /** Still over the limit at the end of the day. */
  backlog: number;
}

/** What was well remembered goes on as planned. */
const WELL = 3;

interface Forecast {
  /** Without suspended ones. */
  cards: readonly StudyCard[];
  from: LocalDate;
  days: number;
  limits: DailyLimits;
  model: MemoryModel;
}

/**
 * How many cards come on each of the next days, within the limits, if every card is remembered when it comes. On the
 * first day it is what is left of it.
 */
export function studyForecast({ cards, from, days, limits, model }: Forecast): ForecastDay[] {
  const states = new Map<StudyCard['id'], CardState | null>(cards.map(({ id, state }) => [id, state]));
  const forecast: ForecastDay[] = [];
  for (let day = 0; day < days; day += 1) {
    const date = addDays(from, day);
    const asked: StudyCard[] = [];
    for (const [id, state] of states) if (isOfDay(state, date)) asked.push({ id, state });
    const queue = studyQueue(asked, date, limits, model);
    for (const id of [...queue.again, ...queue.reviews, ...queue.fresh]) {
      const state = states.get(id) ?? null;
      states.set(id, remembered(state, date, model));
    }
    forecast.push({
      date,
      reviews: queue.again.length + queue.reviews.length,
      fresh: queue.fresh.length,
      backlog: queue.backlog,
    });
  }
  return forecast;
}

/** Whether the card counts for the day at all: what was already seen on it does, for its limits. */
function isOfDay(state: CardState | null, date: LocalDate): boolean {
  return state === null || state.lastOn === date || compareDates(state.dueOn, date) <= 0;
}

function remembered(state: CardState | null, date: LocalDate, model: MemoryModel): CardState {
  const dueOn = dueAfter(state, date, WELL, model);
  return stateAfter(state, { rating: WELL, date, dueOn, createdAt: null }, model);
}
