import type { CardWeights } from '../../../model/card.ts';
import type { CardHistory, TimedLook } from '../fitWeights.ts';
import { type Memory, memoryModel } from '../memoryModel.ts';

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The reviews of somebody whose memory follows `weights`, on days that the standard weights would choose. */
export function someHistories(cards: number, looks: number, weights: CardWeights, seed = 1): CardHistory[] {
  const roll = dice(seed);
  const real = memoryModel({ weights, retention: 0.9 });
  const standard = memoryModel({ weights: null, retention: 0.9 });
  return Array.from({ length: cards }, (_, card) => {
    const history: TimedLook[] = [];
    let truth: Memory | null = null;
    let believed: Memory | null = null;
    let day = card % 30;
    for (let look = 0; look < looks; look += 1) {
      const elapsedDays: number = believed === null ? 0 : standard.intervalDays(believed);
      day += elapsedDays;
      const recall = truth === null ? 0.8 : real.recall(truth, elapsedDays);
      const rating = roll() < recall ? 3 : 1;
      history.push({ elapsedDays, rating, at: String(day).padStart(6, '0') });
      truth = real.next(truth, elapsedDays, rating);
      believed = standard.next(believed, elapsedDays, rating);
    }
    return history;
  });
}
