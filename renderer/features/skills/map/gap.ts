import type { SkillHead } from '#shared/contract/skillsContract.ts';

/** Levels that are missing to what a lead has; null before the first rating, for nobody knows then. */
export function gapOf({ level, leadLevel }: Pick<SkillHead, 'level' | 'leadLevel'>): number | null {
  return level === null ? null : Math.max(leadLevel - level, 0);
}
