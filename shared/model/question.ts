import { z } from 'zod';
import { QuestionId, ResourceId, SkillId } from './ids.ts';

/** Where in an interview it is asked: the first call, the rounds on site, or to tell a lead from a senior. */
export const QuestionLevel = z.enum(['screen', 'onsite', 'lead-bar']);
export type QuestionLevel = z.infer<typeof QuestionLevel>;

/** `ask` is asked by the candidate. */
export const QuestionKind = z.enum(['technical', 'design', 'behavioural', 'ask']);
export type QuestionKind = z.infer<typeof QuestionKind>;

const point = z.string().min(1).max(320);

export const Question = z
  .strictObject({
    id: QuestionId,
    text: z.string().min(1).max(280),
    kind: QuestionKind,
    level: QuestionLevel,
    /** What the interviewer wants to find out. */
    probes: z.string().min(1).max(320),
    /** A strong answer in points. For `ask`: what to make of the answers one gets. */
    outline: z.array(point).min(3).max(9),
    /** What an interviewer listens for in a story; only behavioural questions have them. */
    signals: z.array(point).max(6).default([]),
    traps: z.array(point).min(1).max(5),
    followUps: z.tuple([point, point]),
    /** The first is the one it tests most. */
    skills: z.array(SkillId).min(1).max(5),
    resources: z.array(ResourceId).max(4).default([]),
  })
  .refine(({ kind, signals }) => (kind === 'behavioural') === signals.length > 0, {
    path: ['signals'],
    message: 'Behavioural questions, and only they, name the signals an interviewer listens for',
  });
export type Question = z.infer<typeof Question>;
