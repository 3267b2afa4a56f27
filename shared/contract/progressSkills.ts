import { z } from 'zod';
import { SkillId } from '../model/ids.ts';
import { ProgressFilter } from '../model/progressFilter.ts';
import { SkillArea, SkillLevel } from '../model/skill.ts';
import { LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';

/** Each from 0 to 1; see skillFactors.ts. */
const Factors = z.object({
  confidence: z.number(),
  recency: z.number(),
  evidence: z.number(),
  /** The three multiplied. */
  strength: z.number(),
});

const compared = { now: Factors, before: Factors.nullable(), target: z.number() };

/** Skills and areas at the end of two days; see skillRadar.ts. */
export const SkillsProgress = z.object({
  now: LocalDate,
  /** The earlier day: the first of the range, else of the run; null where there is none. */
  before: LocalDate.nullable(),
  rated: z.int(),
  ratedBefore: z.int(),
  areas: z.array(z.object({ area: SkillArea, skills: z.int(), rated: z.int(), ...compared })),
  skills: z.array(
    z.object({
      id: SkillId,
      title: z.string(),
      area: SkillArea,
      level: SkillLevel.nullable(),
      pieces: z.int(),
      ...compared,
    }),
  ),
});
export type SkillsProgress = z.infer<typeof SkillsProgress>;

/** How far one can count on each skill, then and now. The activity of a filter is left out: a skill has none. */
export const progressSkills = expected.input(ProgressFilter).output(SkillsProgress);
