import { expect, test } from 'vitest';
import { gapsFirst, skillGap } from './skillGap.ts';

test('the gap is what is missing to the level a lead needs', () => {
  expect(skillGap({ leadLevel: 4, level: 3 })).toBe(1);
});

test('a skill that was never rated lacks all of it', () => {
  expect(skillGap({ leadLevel: 4, level: null })).toBe(4);
});

test('who is better than needed has no gap', () => {
  expect(skillGap({ leadLevel: 3, level: 5 })).toBe(0);
});

test('the widest gap comes first', () => {
  const skills = [
    { id: 'small', leadLevel: 4, level: 3 },
    { id: 'unrated', leadLevel: 4, level: null },
    { id: 'wide', leadLevel: 5, level: 2 },
    { id: 'also wide', leadLevel: 4, level: 1 },
  ];
  expect(gapsFirst(skills).map(({ id }) => id)).toEqual(['unrated', 'wide', 'also wide', 'small']);
});
