import { z } from 'zod';
import { PartId, SkillId } from './ids.ts';

/** The fields a lead is judged in. The order is the map's. */
export const SKILL_AREAS = [
  'system-design',
  'languages',
  'api-design',
  'front-end',
  'leadership',
  'delivery',
  'communication',
  'devops',
] as const;

export const SkillArea = z.enum(SKILL_AREAS);
export type SkillArea = z.infer<typeof SkillArea>;

/** 1 to 5, always read with the skill's own rubric beside it. */
export const SkillLevel = z.int().min(1).max(5);
export type SkillLevel = z.infer<typeof SkillLevel>;

/** One thing the skill is made of, for example cache invalidation. */
export const SkillAspect = z.strictObject({
  id: PartId,
  title: z.string().min(1).max(80),
  /** What one knows or can do who has it. */
  note: z.string().min(1).max(240),
});

const behaviour = z.string().min(1).max(280);

export const Skill = z.strictObject({
  id: SkillId,
  title: z.string().min(1).max(48),
  area: SkillArea,
  summary: z.string().min(1).max(280),
  /** The level a lead role asks for. */
  leadLevel: SkillLevel.min(2),
  aspects: z.array(SkillAspect).min(1),
  /** What levels 1 to 5 look like to somebody who watches. */
  rubric: z.tuple([behaviour, behaviour, behaviour, behaviour, behaviour]),
  /** Words that, as a tag of an entry or a topic of a session, hint at this skill. */
  tags: z.array(z.string().min(1).max(40)).min(1),
});
export type Skill = z.infer<typeof Skill>;
