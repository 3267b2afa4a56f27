import { expect, it } from 'vitest';
import { SkillId } from '../../model/ids.ts';
import { itemRef } from '../../model/itemRef.ts';
import { interviewResult, resultInWords } from './interviewResult.ts';
import { clockFigureOf } from './interviewWords.ts';

const answered = (...ratings: (number | null)[]) =>
  ratings.map((rating) => ({ item: itemRef('question', 'a'), reason: '', notes: '', rating }));
const scored = (...ratings: (number | null)[]) =>
  ratings.map((rating) => ({ skillId: SkillId.parse('caching'), criterion: 'Caching', rating, note: '' }));

it('says nothing while nothing is rated', () => {
  expect(interviewResult({ questions: answered(null), scores: scored(null) })).toEqual({
    mean: null,
    rated: 0,
    weak: 0,
  });
});

it('weighs answers and rubric alike, however many there are', () => {
  expect(interviewResult({ questions: answered(1), scores: scored(3, 3, 3, null) })).toEqual({
    mean: 2,
    rated: 1,
    weak: 1,
  });
  expect(interviewResult({ questions: answered(4, 2, null), scores: [] })).toEqual({ mean: 3, rated: 2, weak: 1 });
});

it('has a word for each result', () => {
  expect([1, 1.75, 2.4, 2.5, 3.4, 3.5, 4].map(resultInWords)).toEqual([
    'Weak',
    'Shaky',
    'Shaky',
    'Solid',
    'Solid',
    'Strong',
    'Strong',
  ]);
});

it('writes time left and time over', () => {
  expect([300_000, 65_200, 0, -400, -30_000, -3_600_000].map(clockFigureOf)).toEqual([
    '5:00',
    '1:06',
    '0:00',
    '0:00',
    '−0:30',
    '−60:00',
  ]);
});
