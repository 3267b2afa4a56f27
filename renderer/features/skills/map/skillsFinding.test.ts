import { describe, expect, test } from 'vitest';
import { aSkillHead } from './aSkillHead.ts';
import { skillsFinding } from './skillsFinding.ts';

describe('the finding', () => {
  test.each([
    ['None of 1 skills is rated yet', [aSkillHead('go', 'languages', null)]],
    [
      '3 of 4 skills rated; the widest gap is risk',
      [
        aSkillHead('a', 'delivery', 3),
        aSkillHead('risk', 'delivery', 1),
        aSkillHead('b', 'delivery', null),
        aSkillHead('go', 'languages', 4),
      ],
    ],
    [
      '2 of 3 skills rated; the widest gaps are in delivery and DevOps',
      [aSkillHead('a', 'delivery', 2), aSkillHead('b', 'devops', 2), aSkillHead('c', 'languages', null)],
    ],
    ['All 1 skills rated; each is where a lead has it', [aSkillHead('go', 'languages', 5)]],
  ])('%s', (finding, heads) => {
    expect(skillsFinding(heads)).toBe(finding);
  });

  test('names the two areas that miss most where more share the widest gap', () => {
    const heads = [
      aSkillHead('a', 'system-design', 2),
      aSkillHead('b', 'delivery', 2),
      aSkillHead('c', 'delivery', 3),
      aSkillHead('d', 'devops', 2),
      aSkillHead('e', 'devops', 2),
    ];
    expect(skillsFinding(heads)).toBe('All 5 skills rated; the widest gaps are in DevOps and delivery');
  });
});
