import type { SkillId } from '../../../model/ids.ts';
import { SKILL_AREAS, type Skill, type SkillArea } from '../../../model/skill.ts';
import type { SkillRating } from '../../../model/skillRecords.ts';
import type { LocalDate } from '../../../model/time.ts';
import { HIGHEST_LEVEL, type SkillFactors, type SkillRecord, skillFactors } from './skillFactors.ts';

export interface SkillStrength {
  id: SkillId;
  title: string;
  area: SkillArea;
  /** Level of the last rating up to `now`; null before the first. */
  level: number | null;
  /** Pieces of evidence up to `now`. */
  pieces: number;
  now: SkillFactors;
  /** Null where nothing is compared. */
  before: SkillFactors | null;
  /** What a lead role asks for: the lead's level ÷ 5, fresh and beyond doubt. */
  target: number;
}

export interface AreaStrength {
  area: SkillArea;
  skills: number;
  rated: number;
  /** Means over all skills of the area; without a rating a skill's confidence, recency and strength are 0 in them. */
  now: SkillFactors;
  before: SkillFactors | null;
  target: number;
}

export interface SkillRadar {
  /** The end of this day is shown. */
  now: LocalDate;
  /** It is compared with the end of this day; null while there is no earlier one. */
  before: LocalDate | null;
  /** Skills with a rating up to `now`, and up to `before`. */
  rated: number;
  ratedBefore: number;
  /** In the map's order. */
  areas: AreaStrength[];
  skills: SkillStrength[];
}

interface Known {
  /** In the map's order. */
  skills: readonly Pick<Skill, 'id' | 'title' | 'area' | 'leadLevel'>[];
  /** All, those taken back among them; in any order. */
  ratings: Iterable<SkillRating>;
  /** The days of what is linked to each skill as evidence, in any order. */
  evidence: ReadonlyMap<SkillId, readonly LocalDate[]>;
  now: LocalDate;
  before: LocalDate | null;
}

/**
 * Each skill's confidence × recency × evidence at the end of one day, and of an earlier one (see skillFactors), and the
 * means of each area. An area is as strong as the mean of all its skills, so that rating one more never weakens it.
 */
export function skillRadar({ skills, ratings, evidence, now, before }: Known): SkillRadar {
  const earlier = before !== null && before < now ? before : null;
  const ratingsOf = bySkill(ratings);
  const shown = skills.map(({ id, title, area, leadLevel }): SkillStrength => {
    const own = { ratings: ratingsOf.get(id) ?? [], evidence: evidence.get(id) ?? [] };
    const record = recordOn(own, now);
    return {
      id,
      title,
      area,
      level: record.level,
      pieces: record.evidence,
      now: skillFactors(record, now),
      before: earlier && skillFactors(recordOn(own, earlier), earlier),
      target: leadLevel / HIGHEST_LEVEL,
    };
  });
  return {
    now,
    before: earlier,
    rated: shown.filter(({ level }) => level !== null).length,
    ratedBefore: shown.filter((one) => (one.before?.confidence ?? 0) > 0).length,
    areas: SKILL_AREAS.flatMap((area) => areaOf(area, shown)),
    skills: shown,
  };
}

interface OfSkill {
  /** Oldest first. */
  ratings: readonly SkillRating[];
  evidence: readonly LocalDate[];
}

function recordOn({ ratings, evidence }: OfSkill, day: LocalDate): SkillRecord {
  const rating = ratings.findLast(({ date }) => date <= day);
  const shown = evidence.filter((date) => date <= day);
  if (!rating) return { level: null, lastOn: null, evidence: shown.length };
  const lastOn = shown.reduce((last, date) => (date > last ? date : last), rating.date);
  return { level: rating.level, lastOn, evidence: shown.length };
}

function bySkill(ratings: Iterable<SkillRating>): Map<SkillId, SkillRating[]> {
  const found = new Map<SkillId, SkillRating[]>();
  for (const rating of ratings) {
    if (rating.deletedAt !== null) continue;
    const own = found.get(rating.skillId);
    if (own) own.push(rating);
    else found.set(rating.skillId, [rating]);
  }
  for (const own of found.values()) own.sort(oldestFirst);
  return found;
}

function oldestFirst(one: SkillRating, other: SkillRating): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function areaOf(area: SkillArea, skills: readonly SkillStrength[]): AreaStrength[] {
  const own = skills.filter((skill) => skill.area === area);
  if (own.length === 0) return [];
  const earlier = own.flatMap(({ before }) => before ?? []);
  return [
    {
      area,
      skills: own.length,
      rated: own.filter(({ level }) => level !== null).length,
      now: meanFactors(own.map(({ now }) => now)),
      before: earlier.length === 0 ? null : meanFactors(earlier),
      target: mean(own.map(({ target }) => target)),
    },
  ];
}

function meanFactors(all: readonly SkillFactors[]): SkillFactors {
  return {
    confidence: mean(all.map(({ confidence }) => confidence)),
    recency: mean(all.map(({ recency }) => recency)),
    evidence: mean(all.map(({ evidence }) => evidence)),
    strength: mean(all.map(({ strength }) => strength)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
