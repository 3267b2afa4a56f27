import { z } from 'zod';
import { LessonId, PartId, QuestionId, ResourceId, SkillId } from './ids.ts';
import { Minutes } from './time.ts';

/** A question to oneself, to be answered in a reflection. */
export const ReflectionPrompt = z.strictObject({ id: PartId, text: z.string().min(1).max(200) });
export type ReflectionPrompt = z.infer<typeof ReflectionPrompt>;

/** A text to read in one sitting. */
export const Lesson = z.strictObject({
  id: LessonId,
  title: z.string().min(1).max(80),
  summary: z.string().min(1).max(280),
  /** Reading time. */
  minutes: Minutes.min(1),
  skills: z.array(SkillId).min(1),
  resources: z.array(ResourceId),
  questions: z.array(QuestionId).min(1),
  prompts: z.array(ReflectionPrompt).min(1),
  /** Markdown; every `##` heading begins a section. */
  body: z.string().min(1),
});
export type Lesson = z.infer<typeof Lesson>;
