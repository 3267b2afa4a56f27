import type { Interview } from '../../model/interview.ts';

export interface InterviewResult {
  /** From 1 to 4; null while nothing was rated. */
  mean: number | null;
  /** Questions that were rated, and how many of them were weak or shaky. */
  rated: number;
  weak: number;
}

const SOLID = 3;

/** Answers and rubric count the same, however many lines either has. */
export function interviewResult({ questions, scores }: Pick<Interview, 'questions' | 'scores'>): InterviewResult {
  const answers = ratingsOf(questions);
  const means = [answers, ratingsOf(scores)].filter((some) => some.length > 0).map(meanOf);
  return {
    mean: means.length === 0 ? null : meanOf(means),
    rated: answers.length,
    weak: answers.filter((rating) => rating < SOLID).length,
  };
}

export const RESULT_WORDS = ['Weak', 'Shaky', 'Solid', 'Strong'] as const;

export function resultInWords(mean: number): (typeof RESULT_WORDS)[number] {
  if (mean < 1.75) return 'Weak';
  if (mean < 2.5) return 'Shaky';
  return mean < 3.5 ? 'Solid' : 'Strong';
}

function ratingsOf(all: readonly { rating: number | null }[]): number[] {
  return all.flatMap(({ rating }) => rating ?? []);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
