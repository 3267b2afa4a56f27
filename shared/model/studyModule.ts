import { z } from 'zod';
import { SessionContent } from './curriculum.ts';
import { ModuleId, PartId, QuestionId, ResourceId, SessionId, SkillId } from './ids.ts';
import { ItemRef } from './itemRef.ts';

/** Work that belongs to no plan day until somebody puts it on the calendar. */
export const StudyActivity = z.strictObject({
  ...SessionContent,
  /** The exercises, questions and templates it works with. */
  uses: z.array(ItemRef).default([]),
});
export type StudyActivity = z.infer<typeof StudyActivity>;

/** One step on the way from senior to lead. */
export const StudyModule = z.strictObject({
  id: ModuleId,
  number: z.int().min(1),
  title: z.string().min(1).max(60),
  objective: z.string().min(1).max(280),
  material: z
    .array(
      z.strictObject({
        id: PartId,
        title: z.string().min(1).max(80),
        /** Markdown. */
        text: z.string().min(1),
        skills: z.array(SkillId).min(1),
      }),
    )
    .min(1),
  activities: z.array(StudyActivity).min(1),
  resources: z.array(ResourceId),
  /** The plan's sessions that train the same. */
  sessions: z.array(SessionId).min(1),
  questions: z.array(QuestionId).min(1),
});
export type StudyModule = z.infer<typeof StudyModule>;
