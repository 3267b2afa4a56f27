import { z } from 'zod';
import { DrawingId, EntryId, SkillId } from './ids.ts';
import { LocalDate } from './time.ts';

/** Both days count; null is open. */
export const EvidenceRange = z.strictObject({ from: LocalDate.nullable(), to: LocalDate.nullable() });
export type EvidenceRange = z.infer<typeof EvidenceRange>;

/** What may be offered at all. */
export const EvidenceScope = z.strictObject({
  range: EvidenceRange,
  /** Reflections and weekly reviews as well. */
  withReflections: z.boolean(),
  withPrivate: z.boolean(),
});
export type EvidenceScope = z.infer<typeof EvidenceScope>;

/** What goes into an evidence packet. What the scope does not let in stays out, even where it is named here. */
export const EvidenceChoice = EvidenceScope.extend({
  /** On the cover. */
  title: z.string().max(120),
  name: z.string().max(120),
  skills: z.array(SkillId).max(500),
  entries: z.array(EntryId).max(5000),
  drawings: z.array(DrawingId).max(1000),
});
export type EvidenceChoice = z.infer<typeof EvidenceChoice>;

/** Pictures of progress a packet may have, in this order. */
export const EVIDENCE_PICTURES = ['window', 'burn-up', 'skills', 'weeks'] as const;
export const EvidencePicture = z.enum(EVIDENCE_PICTURES);
export type EvidencePicture = z.infer<typeof EvidencePicture>;
