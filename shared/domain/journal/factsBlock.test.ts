import { expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { factsBlock, hasFacts, withNewFacts, withoutFacts } from './factsBlock.ts';

const body = `${factsBlock('What happened', '| a |\n\nTomorrow.')}\n\n\nMy own words, -- with <!-- a comment -->.\r\n`;

test('newer facts take the place of untouched ones and leave every other byte', () => {
  const refilled = withNewFacts(body, '| b |');
  if (isRefusal(Object(refilled))) throw new Error('refused');
  expect(refilled).toBe(`${factsBlock('What happened', '| b |')}\n\n\nMy own words, -- with <!-- a comment -->.\r\n`);
  expect(withNewFacts(String(refilled), '| b |')).toBe(refilled);
});

test('facts that somebody changed by a single character stay, and it is said why', () => {
  const said = { refused: expect.stringContaining('You changed what was filled in here') };
  expect(withNewFacts(body.replace('| a |', '| a  |'), '| b |')).toEqual(said);
  expect(withNewFacts(body.replace('## What happened\n\n', ''), '| b |')).toEqual(said);
  expect(withNewFacts(`Before.\n\n${body}`, '| b |')).toEqual(said);
  expect(withNewFacts('## What happened\n\n| a |\n', '| b |')).toEqual({
    refused: expect.stringContaining('no facts here'),
  });
});

test('a heading can be renamed without losing the facts', () => {
  expect(withNewFacts(body.replace('What happened', 'Friday'), '| b |')).toContain('## Friday\n\n| b |');
});

test('an excerpt begins with what the person wrote', () => {
  expect(withoutFacts(body)).toMatch(/^My own words/);
  expect(withoutFacts('Plain')).toBe('Plain');
  expect([hasFacts(body), hasFacts('Plain')]).toEqual([true, false]);
});
