import type { Evidence, SkillDetail, SkillHead } from '#shared/contract/skillsContract.ts';
import { latestRatings, ratingHistory } from '#shared/domain/skills/latestRating.ts';
import { newestSighting, type Sighting, type SkillSightings, sourceOf } from '#shared/domain/skills/skillEvidence.ts';
import type { SkillId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { Skill } from '#shared/model/skill.ts';
import { EvidenceRef, type SkillRecords } from '#shared/model/skillRecords.ts';
import { type ContentIndex, linksTo } from '../library/contentIndex.ts';
import { evidenceWords } from './evidenceWords.ts';

/** So many suggestions can be looked through; older ones come up when these are decided. */
const MOST_SUGGESTIONS = 20;

type Found = ReadonlyMap<SkillId, SkillSightings>;

const NOTHING: SkillSightings = { evidence: [], suggestions: [] };

export function skillHeads(index: ContentIndex, records: SkillRecords, found: Found): SkillHead[] {
  const latest = latestRatings(Object.values(records.ratings));
  return index.skills.map(({ id, title, area, summary, leadLevel }) => {
    const { evidence, suggestions } = found.get(id) ?? NOTHING;
    const rating = latest.get(id);
    return {
      id,
      title,
      area,
      summary,
      leadLevel,
      level: rating?.level ?? null,
      ratedOn: rating?.date ?? null,
      evidence: evidence.length,
      suggestions: Math.min(suggestions.length, MOST_SUGGESTIONS),
      questions: index.linked(itemRef('skill', id), 'question').length,
    };
  });
}

export function skillDetail(index: ContentIndex, skill: Skill, records: SkillRecords, found: Found): SkillDetail {
  const { evidence, suggestions } = found.get(skill.id) ?? NOTHING;
  const ref = itemRef('skill', skill.id);
  const testing = index.questions.filter(({ skills }) => skills.includes(skill.id));
  const testedMost = ({ skills: [first] }: { skills: readonly SkillId[] }) => first === skill.id;
  return {
    skill,
    ratings: ratingHistory(Object.values(records.ratings), skill.id),
    evidence: shown(index, evidence),
    suggestions: shown(index, suggestions).slice(0, MOST_SUGGESTIONS),
    questions: linksTo(index, 'question', [
      ...testing.filter(testedMost),
      ...testing.filter((question) => !testedMost(question)),
    ]),
    sessions: index.linked(ref, 'session'),
    content: (['module', 'lesson', 'exercise'] as const).flatMap((kind) => index.linked(ref, kind)),
  };
}

function shown(index: ContentIndex, sightings: readonly Sighting[]): Evidence[] {
  return [...sightings].sort(newestSighting).map((sighting) => ({
    source: EvidenceRef.parse(sourceOf(sighting)),
    ...evidenceWords(index, sighting),
    date: sighting.date,
  }));
}
