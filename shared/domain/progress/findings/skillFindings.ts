import type { SkillsProgress } from '../../../contract/progressSkills.ts';
import type { ShownSkill } from './shownSkills.ts';
import { sinceWords } from './sinceWords.ts';

/** What is compared: areas, or the skills of one. */
export interface Compared {
  name: string;
  /** False for a skill that nobody rated, or an area without a rated one. */
  isRated: boolean;
  now: number;
  /** Null where nothing was rated then. */
  before: number | null;
  target: number;
}

/** By strength. */
export function comparedSkills(shown: readonly ShownSkill[]): (Compared & Pick<ShownSkill, 'id'>)[] {
  return shown.map(({ id, name, isRated, now, before, target }) => {
    return { id, name, isRated, now: now.strength, before: before?.strength ?? null, target };
  });
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
  { rated, before: since, now }: Pick<SkillsProgress, 'rated' | 'before' | 'now'>,
): string {
  if (rated === 0) return 'No skill rated yet';
  const known = all.filter(({ isRated }) => isRated);
  if (known.length === 0) return 'Nothing of this is rated yet';
  const changed = mostChanged(known);
  const farthest = mostDistant(known);
  const distance = farthest ? 'farthest from the lead’s level' : null;
  if (since === null || changed === null) return farthest ? `${farthest} is ${distance}` : 'All at the lead’s level';
  const { name, by } = changed;
  const isEven = Math.abs(by) < NOTABLE;
  const change = isEven
    ? `As strong as on ${sinceWords(since, now)}`
    : `${name} ${by > 0 ? 'grew' : 'faded'} most since ${sinceWords(since, now)}`;
  if (farthest === null) return `${change}; all at the lead’s level`;
  return !isEven && farthest === name ? `${change} and is ${distance}` : `${change}; ${farthest} is ${distance}`;
}

function mostChanged(known: readonly Compared[]): { name: string; by: number } | null {
  const changes = known.flatMap(({ name, now, before }) => (before === null ? [] : [{ name, by: now - before }]));
  return changes.toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by))[0] ?? null;
}

/** Null when all of it is where a lead is. */
function mostDistant(known: readonly Compared[]): string | null {
  const [farthest] = known.toSorted((one, other) => other.target - other.now - (one.target - one.now));
  return farthest && farthest.target - farthest.now > NEARLY ? farthest.name : null;
}
