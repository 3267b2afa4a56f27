import type { SkillRating } from '../../model/skillRecords.ts';

/** What counts of one skill's ratings, the newest first. */
export function ratingHistory(ratings: Iterable<SkillRating>, skillId: SkillRating['skillId']): SkillRating[] {
  return [...ratings].filter((one) => one.skillId === skillId && one.deletedAt === null).sort(newestFirst);
}

/** The last rating of every skill that has one. */
export function latestRatings(ratings: Iterable<SkillRating>): Map<SkillRating['skillId'], SkillRating> {
  const latest = new Map<SkillRating['skillId'], SkillRating>();
  for (const rating of ratings) {
    if (rating.deletedAt !== null) continue;
    const known = latest.get(rating.skillId);
    if (!known || newestFirst(rating, known) < 0) latest.set(rating.skillId, rating);
  }
  return latest;
}

function newestFirst(one: SkillRating, other: SkillRating): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
