import type { SkillsProgress } from '../../../contract/progressSkills.ts';
import type { SkillArea } from '../../../model/skill.ts';
import { AREA_WORDS } from '../../content/contentWords.ts';

type Factors = SkillsProgress['areas'][number]['now'];

/** A line of the table and an axis of the radar. */
export interface ShownSkill {
  id: string;
  name: string;
  /** The area that a press opens; null for a skill. */
  area: SkillArea | null;
  /** Level and evidence of a skill, rated skills of an area. */
  detail: string;
  isRated: boolean;
  now: Factors;
  /** Null where nothing was rated then. */
  before: Factors | null;
  target: number;
}

/** All areas, or the skills of one. */
export function shownSkills({ areas, skills }: SkillsProgress, area: SkillArea | null): ShownSkill[] {
  if (area === null) {
    return areas.map(({ area: id, rated, skills: count, now, before, target }) => ({
      id,
      name: AREA_WORDS[id],
      area: id,
      detail: `${rated} of ${count} rated`,
      isRated: rated > 0,
      now,
      before: knownThen(before),
      target,
    }));
  }
  return skills
    .filter((skill) => skill.area === area)
    .map(({ id, title, level, pieces, now, before, target }) => ({
      id,
      name: title,
      area: null,
      detail: `${level === null ? 'not rated' : `level ${level}`}, ${shownWords(pieces)}`,
      isRated: level !== null,
      now,
      before: knownThen(before),
      target,
    }));
}

/** What was not rated then is no measure of a change. */
function knownThen(before: Factors | null): Factors | null {
  return before !== null && before.confidence > 0 ? before : null;
}

function shownWords(pieces: number): string {
  if (pieces === 0) return 'not shown';
  return pieces === 1 ? 'shown once' : `shown ${pieces} times`;
}

/** Confidence, recency and evidence; dashes where nothing is rated. */
export function factorWords({ isRated, now }: ShownSkill): string[] {
  return [now.confidence, now.recency, now.evidence].map((factor) => (isRated ? inHundredths(factor) : '–'));
}

/** `0.72` */
export function inHundredths(value: number): string {
  return value.toFixed(2);
}
