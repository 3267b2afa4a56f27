import { z } from 'zod';
import { RatingId, SkillId } from '../model/ids.ts';
import { Skill, SkillLevel } from '../model/skill.ts';
import { EvidenceRef, SkillRating } from '../model/skillRecords.ts';
import { LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';
import { ItemLink } from './libraryContract.ts';

/** All that a chip needs. */
export const SkillName = Skill.pick({ id: true, title: true, area: true });
export type SkillName = z.infer<typeof SkillName>;

export const SkillHead = Skill.pick({ id: true, title: true, area: true, summary: true, leadLevel: true }).extend({
  /** The last rating; null before the first. */
  level: SkillLevel.nullable(),
  ratedOn: LocalDate.nullable(),
  evidence: z.int(),
  suggestions: z.int(),
  questions: z.int(),
});
export type SkillHead = z.infer<typeof SkillHead>;

/** One thing that shows a skill, or may show it. */
export const Evidence = z.object({
  source: EvidenceRef,
  title: z.string(),
  /** What it is, and for a suggestion why: "RFC · tagged caching". */
  detail: z.string(),
  date: LocalDate,
});
export type Evidence = z.infer<typeof Evidence>;

export const SkillDetail = z.object({
  skill: Skill,
  /** Newest first. */
  ratings: z.array(SkillRating),
  /** Newest first. */
  evidence: z.array(Evidence),
  /** Newest first, at most twenty. */
  suggestions: z.array(Evidence),
  questions: z.array(ItemLink),
  sessions: z.array(ItemLink),
  /** Modules, lessons and exercises. */
  content: z.array(ItemLink),
});
export type SkillDetail = z.infer<typeof SkillDetail>;

export const skillsContract = {
  names: expected.output(z.array(SkillName)),
  /** Every skill, by area in the map's order. */
  map: expected.output(z.array(SkillHead)),
  get: expected.input(z.object({ id: SkillId })).output(SkillDetail),
  rate: expected
    .input(z.object({ skillId: SkillId, level: SkillLevel, note: SkillRating.shape.note.default('') }))
    .output(SkillRating),
  takeBackRating: expected.input(z.object({ id: RatingId })).output(z.object({})),
  /** `linked` makes it evidence, `refused` hides the suggestion for good, `undecided` takes either back. */
  decide: expected
    .input(z.object({ skillId: SkillId, source: EvidenceRef, decision: z.enum(['linked', 'refused', 'undecided']) }))
    .output(z.object({})),
};
