import { CLAMP_PARAMETERS, default_w, FSRSAlgorithm, type Grade } from 'ts-fsrs';
import type { CardWeights, ReviewRating } from '../../model/card.ts';

/** What is kept of a card in memory, by FSRS 6. */
export interface Memory {
  /** Days until the chance of remembering falls to 90 %. */
  stability: number;
  /** 1 easy to 10 hard. */
  difficulty: number;
}

export interface MemoryModel {
  /** After a look at the card. `memory` is null at the first one; `elapsedDays` is 0 within a day. */
  next(memory: Memory | null, elapsedDays: number, rating: ReviewRating): Memory;
  /** The chance of remembering after so many days, 0 to 1. */
  recall(memory: Memory, elapsedDays: number): number;
  /** Whole days, at least one, until the chance falls to the one that was asked for. */
  intervalDays(memory: Memory): number;
}

interface ModelSettings {
  weights: CardWeights | null;
  /** The chance of remembering at which a card comes again. */
  retention: number;
}

export const STANDARD_WEIGHTS: CardWeights = [...default_w];

/** Longer promises than ten years are not worth making. */
const LONGEST_DAYS = 3650;

/** FSRS 6 as ts-fsrs has it, counted in whole study days. */
export function memoryModel({ weights, retention }: ModelSettings): MemoryModel {
  const fsrs = new FSRSAlgorithm({
    w: weights ?? STANDARD_WEIGHTS,
    request_retention: retention,
    maximum_interval: LONGEST_DAYS,
    enable_fuzz: false,
  });
  return {
    next: (memory, elapsedDays, rating) => fsrs.next_state(memory, elapsedDays, gradeOf(rating)),
    recall: ({ stability }, elapsedDays) => fsrs.forgetting_curve(elapsedDays, stability),
    intervalDays: ({ stability }) => fsrs.next_interval(stability, 0),
  };
}

/** The least and the greatest value of each weight. */
export const WEIGHT_BOUNDS: readonly (readonly [number, number])[] = CLAMP_PARAMETERS(2, true).map(
  ([least = 0, greatest = 0]) => [least, greatest],
);

const GRADES: readonly Grade[] = [1, 2, 3, 4];

function gradeOf(rating: ReviewRating): Grade {
  const grade = GRADES[rating - 1];
  if (grade === undefined) throw new RangeError(`There is no rating ${rating}`);
  return grade;
}
