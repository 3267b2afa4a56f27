import type { InterviewKind, InterviewPhase } from '../../model/interview.ts';
import { shareMinutes } from './shareMinutes.ts';

/** A phase before it began. */
export type PlannedPhase = Omit<InterviewPhase, 'spentMs'>;

/** A system-design interview of 45 minutes; other lengths keep the proportions. */
const DESIGN: readonly (readonly [title: string, minutes: number])[] = [
  ['Requirements', 5],
  ['Estimates', 5],
  ['API', 5],
  ['Data', 5],
  ['High level', 10],
  ['Deep dive', 10],
  ['Wrap-up', 5],
];

interface Shape {
  /** Before the questions. */
  opening: readonly [title: string, minutes: number] | null;
  /** As much as one question should have. */
  perQuestion: number;
  closing: readonly [title: string, minutes: number];
}

const SHAPES: Record<Exclude<InterviewKind, 'system-design'>, Shape> = {
  'coding-talk': { opening: ['Code of your own', 10], perQuestion: 10, closing: ['Your questions', 5] },
  behavioural: { opening: null, perQuestion: 8, closing: ['Your questions', 5] },
  'lead-bar': { opening: null, perQuestion: 10, closing: ['Your questions', 5] },
};

/** How many questions an interview of this kind and length has time for. */
export function questionsFor(kind: InterviewKind, minutes: number): number {
  if (kind === 'system-design') return 1;
  const { opening, perQuestion, closing } = SHAPES[kind];
  return Math.max(1, Math.round((minutes - (opening?.[1] ?? 0) - closing[1]) / perQuestion));
}

/** The phases of an interview with so many questions; their minutes add up to `minutes`. */
export function interviewPhases(kind: InterviewKind, minutes: number, questions: number): PlannedPhase[] {
  const parts = kind === 'system-design' ? DESIGN.map((part) => asPhase(part, 0)) : partsOf(SHAPES[kind], questions);
  const shares = shareMinutes(
    minutes,
    parts.map((part) => part.minutes),
  );
  return parts.map((part, index) => ({ ...part, minutes: shares[index] ?? 1 }));
}

function partsOf({ opening, perQuestion, closing }: Shape, questions: number): PlannedPhase[] {
  const asked = Array.from({ length: questions }, (_, index) => ({
    title: `Question ${index + 1}`,
    minutes: perQuestion,
    question: index,
  }));
  return [...(opening ? [asPhase(opening, null)] : []), ...asked, asPhase(closing, null)];
}

function asPhase([title, minutes]: readonly [string, number], question: number | null): PlannedPhase {
  return { title, minutes, question };
}
