import { expect, test } from 'vitest';
import { CoverageStory, CoveredQuestion } from '#shared/contract/questionsContract.ts';
import { SkillName } from '#shared/contract/skillsContract.ts';
import { SkillId } from '#shared/model/ids.ts';
import { matrixRows, skillsTested, skillsWithoutStory } from './matrixRows.ts';

const question = (id: string, area: string, skills: string[]) =>
  CoveredQuestion.parse({ id, text: `Tell me about ${id}.`, level: 'onsite', area, skills, stories: [] });
const names = ['conflict', 'mentoring', 'planning', 'caching'].map((id) =>
  SkillName.parse({ id, title: id, area: 'leadership' }),
);
const questions = [
  question('dispute', 'leadership', ['conflict', 'mentoring']),
  question('slip', 'delivery', ['planning']),
  question('junior', 'leadership', ['mentoring']),
];
const story = CoverageStory.parse({
  id: '01951c1e-0000-7000-8000-000000000001',
  title: 'Queue',
  date: '2027-02-15',
  isComplete: true,
  questions: [],
  skills: ['mentoring', 'caching'],
  seconds: { situation: 0, task: 0, action: 0, result: 0 },
  figures: 0,
  isProven: true,
  uses: { total: 0, tellings: 0, answers: 0, byQuestion: {} },
  lastToldOn: null,
});
const keys = (wanted: Parameters<typeof matrixRows>[2]) => matrixRows(questions, names, wanted).map(({ key }) => key);

test('questions stand under their fields, or under the skill they test most', () => {
  expect(keys({ by: 'area', skillId: null })).toEqual(['leadership', 'dispute', 'junior', 'delivery', 'slip']);
  expect(keys({ by: 'skill', skillId: null })).toEqual([
    'skill/conflict',
    'dispute',
    'skill/mentoring',
    'junior',
    'skill/planning',
    'slip',
  ]);
});

test('a chosen skill keeps whatever tests it', () => {
  const skillId = SkillId.parse('mentoring');
  expect(keys({ by: 'area', skillId })).toEqual(['leadership', 'dispute', 'junior']);
  expect(keys({ by: 'skill', skillId })).toEqual(['skill/mentoring', 'dispute', 'junior']);
});

test('skills without a story are those that questions test and no story shows', () => {
  const tested = skillsTested(questions, names);
  expect(tested.map(({ id }) => id)).toEqual(['conflict', 'mentoring', 'planning']);
  expect(skillsWithoutStory(tested, [story]).map(({ id }) => id)).toEqual(['conflict', 'planning']);
});
