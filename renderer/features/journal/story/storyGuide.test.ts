import { expect, it } from 'vitest';
import type { StarParts } from '#shared/model/entry.ts';
import { nextHint, partState } from './storyGuide.ts';

const TOLD: StarParts = {
  situation:
    'Two teams published to the same order queue, and every release of one broke the other. The third outage in a month landed on a Friday.',
  task: 'I was the senior on one side and had to get both teams to one definition before the summer sale.',
  action:
    'I asked each team to write down what they needed from the event, not how it should look. Then I drafted an RFC in which the producer owns the schema and consumers pin a version.',
  result: 'Both teams signed in one meeting. No outage from a schema change since.',
};

function without(part: keyof StarParts, text: string): StarParts {
  return { ...TOLD, [part]: text };
}

it('has nothing to add to a story that is told', () => {
  expect(nextHint(TOLD)).toBeNull();
  for (const part of ['situation', 'task', 'action', 'result'] as const) {
    expect(partState(part, TOLD[part])).toBe('complete');
  }
});

it('asks for a figure in a result without one', () => {
  const result = 'The teams signed in a meeting and the page is how others join now.';
  expect(nextHint(without('result', result))).toEqual({
    part: 'result',
    hint: 'Add one figure: before and after, or days saved',
  });
  expect(partState('result', result)).toBe('half');
  expect(nextHint(without('result', result), ['p99 from 2 s to 80 ms'])?.hint).toContain('p99 from 2 s to 80 ms');
});

it('asks who did it where the action is the team’s alone', () => {
  const action = TOLD.action.replaceAll('I ', 'we ');
  expect(nextHint(without('action', action))?.hint).toContain('yourself');
});

it('gives one hint at a time, for the first part that needs it', () => {
  expect(nextHint({ situation: 'Short.', task: 'Short.', action: '', result: '' })?.part).toBe('situation');
});

it('leaves an empty story to the prompts of its fields', () => {
  expect(nextHint({ situation: '', task: '', action: '', result: '' })).toBeNull();
  expect(partState('task', ' \n')).toBe('empty');
});
