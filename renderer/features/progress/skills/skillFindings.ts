import type { SkillsProgress } from '#shared/contract/progressSkills.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';

/** What is compared: areas, or the skills of one. */
export interface Compared {
  name: string;
  /** False for a skill that nobody rated, or an area without a rated one. */
  isRated: boolean;
  now: number;
  before: number | null;
  target: number;
}

/** Less than this is no change. */
const NOTABLE = 0.03;
/** So near to the target is there. */
const NEARLY = 0.02;

/**
 * "Leadership grew most since 2 Feb; DevOps is farthest from the lead's level". Only what was rated is talked about: of
 * the rest nothing is known.
 */
export function skillsFinding(
  all: readonly Compared[],
  { rated, before }: Pick<SkillsProgress, 'rated' | 'before'>,
): string {
  if (rated === 0) return 'No skill rated yet';
  const known = all.filter(({ isRated }) => isRated);
  const parts = [changeOf(known, before), distanceOf(known)].filter((part) => part !== null);
  return parts.length === 0 ? 'Nothing of this is rated yet' : parts.join('; ');
}

function changeOf(known: readonly Compared[], since: SkillsProgress['before']): string | null {
  if (since === null) return null;
  const changes = known.flatMap(({ name, now, before }) => (before === null ? [] : [{ name, by: now - before }]));
  const [most] = changes.toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by));
  if (!most) return null;
  if (Math.abs(most.by) < NOTABLE) return `As strong as on ${shortDate(since)}`;
  return `${most.name} ${most.by > 0 ? 'grew' : 'faded'} most since ${shortDate(since)}`;
}

function distanceOf(known: readonly Compared[]): string | null {
  const [farthest] = known.toSorted((one, other) => other.target - other.now - (one.target - one.now));
  if (!farthest) return null;
  if (farthest.target - farthest.now <= NEARLY) return 'all at the lead’s level';
  return `${farthest.name} is farthest from the lead’s level`;
}
