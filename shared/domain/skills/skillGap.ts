import type { SkillHead } from '../../contract/skillsContract.ts';

type Rated = Pick<SkillHead, 'leadLevel' | 'level'>;

/** How many levels are missing to what a lead needs. Without a rating it is all of them. */
export function skillGap({ leadLevel, level }: Rated): number {
  return Math.max(0, leadLevel - (level ?? 0));
}

/** The widest gap first; equal ones keep their order. */
export function gapsFirst<Skill extends Rated>(skills: readonly Skill[]): Skill[] {
  return [...skills].sort((one, other) => skillGap(other) - skillGap(one));
}
