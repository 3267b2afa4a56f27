import { expect, it } from 'vitest';
import { starPartsOf } from './starPartsOf.ts';

const WHOLE =
  '## Situation\n\nA shop.\n\n## Task\n\nMine.\n\n## Action\n\n- I asked.\n\n### In detail\n\nTwice.\n\n## Result\n\nBetter.\n';

it('finds the four parts under their headings, with the headings inside them', () => {
  expect(starPartsOf(WHOLE)).toEqual({
    situation: 'A shop.',
    task: 'Mine.',
    action: '- I asked.\n\n### In detail\n\nTwice.',
    result: 'Better.',
  });
});

it('is nothing without one of them, or when one is empty', () => {
  expect(starPartsOf(WHOLE.replace('## Task', '## Duty'))).toBeNull();
  expect(starPartsOf(WHOLE.replace('Better.', ''))).toBeNull();
  expect(starPartsOf('')).toBeNull();
});
