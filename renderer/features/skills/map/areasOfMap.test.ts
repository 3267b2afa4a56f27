import { describe, expect, test } from 'vitest';
import type { SkillHead } from '#shared/contract/skillsContract.ts';
import { SkillId } from '#shared/model/ids.ts';
import { areasOfMap, withWords } from './areasOfMap.ts';
import { aSkillHead } from './aSkillHead.ts';
import { nextToRate } from './nextToRate.ts';

const HEADS = [
  aSkillHead('caching', 'system-design', 3),
  aSkillHead('nosql', 'system-design', null),
  aSkillHead('go', 'languages', 5),
  aSkillHead('python', 'languages', null, 5),
  aSkillHead('planning', 'delivery', 3),
  aSkillHead('risk', 'delivery', 1),
  aSkillHead('scrum', 'delivery', null),
];

const inOrder = (heads: SkillHead[], order: 'gaps' | 'area') =>
  areasOfMap(heads, order).map(({ area, skills }) => `${area}: ${skills.map(({ id }) => id).join(' ')}`);

describe('the order', () => {
  test('puts known gaps first, the widest first, then what is not rated, then what is reached', () => {
    expect(inOrder(HEADS, 'gaps')).toEqual([
      'delivery: risk planning scrum',
      'system-design: caching nosql',
      'languages: python go',
    ]);
  });

  test('by area is the map’s own', () => {
    expect(inOrder(HEADS, 'area')).toEqual([
      'system-design: caching nosql',
      'languages: go python',
      'delivery: planning risk scrum',
    ]);
  });

  test('before the first rating is the map’s own too', () => {
    const unrated = HEADS.map((head) => ({ ...head, level: null }));
    expect(inOrder(unrated, 'gaps')).toEqual(inOrder(unrated, 'area'));
  });

  test('leads to the next that is not rated', () => {
    expect(nextToRate(HEADS, 'gaps', null)?.id).toBe('scrum');
    expect(nextToRate(HEADS, 'gaps', SkillId.parse('scrum'))?.id).toBe('nosql');
    expect(nextToRate([aSkillHead('go', 'languages', 3)], 'gaps', null)).toBeUndefined();
  });
});

test('the filter looks at title, summary and area', () => {
  expect(withWords(HEADS, 'about DELIVERY').map(({ id }) => id)).toEqual(['planning', 'risk', 'scrum']);
  expect(withWords(HEADS, ' cach').map(({ id }) => id)).toEqual(['caching']);
});
