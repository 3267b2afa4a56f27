import { expect, test } from 'vitest';
import type { ExerciseHead } from '#shared/contract/libraryContract.ts';
import { ExerciseId, SkillId } from '#shared/model/ids.ts';
import { Minutes } from '#shared/model/time.ts';
import { areasOf, filterExercises } from './filterExercises.ts';

const NAMES = [
  { id: SkillId.parse('caching'), title: 'Caching', area: 'system-design' },
  { id: SkillId.parse('ci-cd'), title: 'CI/CD', area: 'devops' },
  { id: SkillId.parse('listening'), title: 'Listening', area: 'communication' },
] as const;

function anExercise(id: string, level: ExerciseHead['level'], ...skills: string[]): ExerciseHead {
  return {
    id: ExerciseId.parse(id),
    title: id,
    task: 'Design it.',
    level,
    minutes: Minutes.parse(45),
    skills: skills.map((skill) => SkillId.parse(skill)),
    isUsed: false,
    onCalendar: null,
  };
}

const EXERCISES = [anExercise('cache', 'onsite', 'caching'), anExercise('fleet', 'lead-bar', 'caching', 'ci-cd')];

function found(...filter: [ExerciseHead['level'] | null, (typeof NAMES)[number]['area'] | null]): string[] {
  const [level, area] = filter;
  return filterExercises(EXERCISES, NAMES, { level, area }).map(({ id }) => id);
}

test('exercises are narrowed by level, by area, or by both', () => {
  expect(found(null, null)).toEqual(['cache', 'fleet']);
  expect(found('onsite', null)).toEqual(['cache']);
  expect(found(null, 'devops')).toEqual(['fleet']);
  expect(found('onsite', 'devops')).toEqual([]);
});

test('only areas that some exercise trains are offered', () => {
  expect(areasOf(EXERCISES, NAMES)).toEqual(['system-design', 'devops']);
});
