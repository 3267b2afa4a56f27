import { expect, test } from 'vitest';
import { SkillId } from '../../model/ids.ts';
import { SkillRating } from '../../model/skillRecords.ts';
import { latestRatings, ratingHistory } from './latestRating.ts';

const GO = SkillId.parse('go');

function aRating(number: number, level: number, shape: Partial<Record<keyof SkillRating, unknown>> = {}): SkillRating {
  return SkillRating.parse({
    id: `0195180e-7000-7000-8000-00000000000${number}`,
    skillId: 'go',
    level,
    note: '',
    date: '2027-02-19',
    createdAt: '2027-02-19T20:00:00.000Z',
    zone: 'UTC',
    deletedAt: null,
    ...shape,
  });
}

const levels = (ratings: SkillRating[]) => ratingHistory(ratings, GO).map(({ level }) => level);

test('a second rating of the same day stands beside the first and counts', () => {
  const ratings = [aRating(2, 3, { createdAt: '2027-02-19T21:00:00.000Z' }), aRating(1, 2)];
  expect(levels(ratings)).toEqual([3, 2]);
  expect(latestRatings(ratings).get(GO)?.level).toBe(3);
});

test('one that was taken back does not count, the one before it does again', () => {
  const ratings = [aRating(1, 2), aRating(2, 5, { deletedAt: '2027-02-19T22:00:00.000Z' })];
  expect(levels(ratings)).toEqual([2]);
  expect(latestRatings(ratings).get(GO)?.level).toBe(2);
});

test('ratings of other skills are theirs', () => {
  expect(levels([aRating(1, 2, { skillId: 'python' }), aRating(2, 4)])).toEqual([4]);
});
