import type { ExerciseHead } from '#shared/contract/libraryContract.ts';
import type { SkillName } from '#shared/contract/skillsContract.ts';
import type { SkillArea } from '#shared/model/skill.ts';

export interface ExerciseFilter {
  level: ExerciseHead['level'] | null;
  area: SkillArea | null;
}

/** Those of a level that train something in an area. */
export function filterExercises(
  exercises: readonly ExerciseHead[],
  names: readonly SkillName[],
  { level, area }: ExerciseFilter,
): ExerciseHead[] {
  const ofArea = new Set(names.filter((name) => name.area === area).map(({ id }) => id));
  return exercises.filter(
    (exercise) =>
      (level === null || exercise.level === level) && (area === null || exercise.skills.some((id) => ofArea.has(id))),
  );
}

/** The areas that any of them trains, in the map's order. */
export function areasOf(exercises: readonly ExerciseHead[], names: readonly SkillName[]): SkillArea[] {
  const trained = new Set(exercises.flatMap(({ skills }) => skills));
  return [...new Set(names.filter(({ id }) => trained.has(id)).map(({ area }) => area))];
}
