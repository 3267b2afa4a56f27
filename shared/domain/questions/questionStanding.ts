import type { Attempt, QuestionState } from '../../model/attempt.ts';
import type { LocalDate } from '../../model/time.ts';

/** Where a person stands with one question. */
export interface QuestionStanding {
  state: QuestionState;
  attempts: number;
  lastAttemptOn: LocalDate | null;
}

const SOLID = 3;

/** By the last attempt. `attempts` are those of the question that count, the newest first. */
export function questionStanding(attempts: readonly Attempt[]): QuestionStanding {
  const [last] = attempts;
  if (!last) return { state: 'new', attempts: 0, lastAttemptOn: null };
  return { state: last.rating >= SOLID ? 'solid' : 'shaky', attempts: attempts.length, lastAttemptOn: last.date };
}
