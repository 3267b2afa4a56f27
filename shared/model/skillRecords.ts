import { z } from 'zod';
import { RatingId, SkillId } from './ids.ts';
import { SkillLevel } from './skill.ts';
import { Instant, LocalDate, ZoneName } from './time.ts';

/** What a person thought of a skill of theirs on one day. Earlier ratings stay: they are the history. */
export const SkillRating = z.strictObject({
  id: RatingId,
  skillId: SkillId,
  level: SkillLevel,
  /** Why, in a sentence; may be empty. */
  note: z.string().max(500),
  date: LocalDate,
  createdAt: Instant,
  zone: ZoneName,
  deletedAt: Instant.nullable(),
});
export type SkillRating = z.infer<typeof SkillRating>;

/** Names what shows a skill: an entry, a finished session or a practised answer. */
export const EvidenceRef = z
  .string()
  .max(100)
  .regex(/^(?:entry|session|attempt)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Name evidence as kind/id')
  .brand<'EvidenceRef'>();
export type EvidenceRef = z.infer<typeof EvidenceRef>;

/** What a person decided about one piece of evidence; a suggestion that was refused does not come back. */
export const EvidenceDecision = z.strictObject({
  skillId: SkillId,
  source: EvidenceRef,
  state: z.enum(['linked', 'refused']),
  createdAt: Instant,
  updatedAt: Instant,
  /** When the decision was taken back; null while it counts. */
  deletedAt: Instant.nullable(),
});
export type EvidenceDecision = z.infer<typeof EvidenceDecision>;

/** `skills.json` of the vault. */
export const SkillRecords = z.strictObject({
  ratings: z.record(RatingId, SkillRating),
  /** By `skill-id entry/0190…`. */
  evidence: z.record(z.string(), EvidenceDecision),
});
export type SkillRecords = z.infer<typeof SkillRecords>;
