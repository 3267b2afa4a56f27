import type { CoverageStory, CoveredQuestion } from '#shared/contract/questionsContract.ts';
import type { SkillName } from '#shared/contract/skillsContract.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import type { SkillId } from '#shared/model/ids.ts';
import { SKILL_AREAS } from '#shared/model/skill.ts';

export type MatrixRow =
  | { kind: 'area'; key: string; title: string }
  /** Its cells say which stories show it. */
  | { kind: 'skill'; key: string; skill: SkillName }
  | { kind: 'question'; key: string; question: CoveredQuestion };

interface Wanted {
  by: 'area' | 'skill';
  /** Only questions that test it; null for all. */
  skillId: SkillId | null;
}

/** Questions under their fields, or each under the skill it tests most. */
export function matrixRows(
  questions: readonly CoveredQuestion[],
  names: readonly SkillName[],
  { by, skillId }: Wanted,
): MatrixRow[] {
  const shown = questions.filter(({ skills }) => skillId === null || skills.includes(skillId));
  const rowsOf = (own: readonly CoveredQuestion[]) =>
    own.map((question): MatrixRow => ({ kind: 'question', key: question.id, question }));
  if (by === 'area') {
    return SKILL_AREAS.flatMap((area): MatrixRow[] => {
      const own = shown.filter((question) => question.area === area);
      return own.length === 0 ? [] : [{ kind: 'area', key: area, title: AREA_WORDS[area] }, ...rowsOf(own)];
    });
  }
  return names.flatMap((skill): MatrixRow[] => {
    const own = shown.filter(({ skills }) => (skillId === null ? skills[0] : skillId) === skill.id);
    return own.length === 0 ? [] : [{ kind: 'skill', key: `skill/${skill.id}`, skill }, ...rowsOf(own)];
  });
}

/** Skills that these questions test, in the map's order. */
export function skillsTested(questions: readonly CoveredQuestion[], names: readonly SkillName[]): SkillName[] {
  const tested = new Set(questions.flatMap(({ skills }) => skills));
  return names.filter(({ id }) => tested.has(id));
}

export function skillsWithoutStory(tested: readonly SkillName[], stories: readonly CoverageStory[]): SkillName[] {
  const shown = new Set(stories.flatMap(({ skills }) => skills));
  return tested.filter(({ id }) => !shown.has(id));
}
