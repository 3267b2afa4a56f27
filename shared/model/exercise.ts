import { z } from 'zod';
import { ExerciseId, ResourceId, SkillId } from './ids.ts';
import { QuestionLevel } from './question.ts';
import { Minutes } from './time.ts';

export const DESIGN_STEPS = [
  'requirements',
  'estimates',
  'interface',
  'data',
  'high-level',
  'deep-dive',
  'wrap-up',
] as const;

/** The steps of a system-design interview, in their order. */
export const DesignStep = z.enum(DESIGN_STEPS);
export type DesignStep = z.infer<typeof DesignStep>;

const line = z.string().min(1).max(320);

/** One step of a worked estimate. `formula` is checked to give `value` within five in a hundred. */
export const EstimateStep = z.strictObject({
  what: z.string().min(1).max(120),
  /** The calculation as one would say it, units and all. */
  working: line,
  /** The same in digits: numbers, + - * / and brackets. */
  formula: z.string().regex(/^[\d.e+\-*/() ]+$/, 'Digits, + - * / and brackets only'),
  value: z.number().positive(),
  unit: z.string().min(1).max(60),
});
export type EstimateStep = z.infer<typeof EstimateStep>;

/** One system to design on a whiteboard. */
export const Exercise = z.strictObject({
  id: ExerciseId,
  title: z.string().min(1).max(60),
  /** The task as an interviewer would put it. */
  task: z.string().min(1).max(400),
  level: QuestionLevel.exclude(['screen']),
  minutes: Minutes.min(30).max(120),
  scope: z.strictObject({
    /** What to ask before drawing anything. */
    clarify: z.array(line).min(3).max(8),
    inScope: z.array(line).min(2).max(8),
    outOfScope: z.array(line).min(1).max(6),
  }),
  /** What is given, to estimate with. */
  numbers: z.array(z.strictObject({ what: z.string().min(1).max(120), value: z.string().min(1).max(80) })).min(3),
  estimate: z.array(EstimateStep).min(3),
  /** Hidden until asked for. */
  rubric: z.array(z.strictObject({ step: DesignStep, expects: line })).min(6),
  /** Where the interviewer may dig, each with what a strong answer touches. */
  deepDives: z.array(z.strictObject({ ask: line, points: z.array(line).min(3).max(7) })).min(3),
  skills: z.array(SkillId).min(2).max(6),
  resources: z.array(ResourceId).max(4),
});
export type Exercise = z.infer<typeof Exercise>;
