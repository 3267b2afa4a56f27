import type { Decisions } from '#shared/domain/skills/skillEvidence.ts';
import type { SkillRecords } from '#shared/model/skillRecords.ts';

/** The decisions that count: none that was taken back. */
export function decisionsOf({ evidence }: SkillRecords): Decisions {
  const counting = Object.entries(evidence).filter(([, { deletedAt }]) => deletedAt === null);
  return new Map(counting.map(([key, { state }]) => [key, state]));
}
