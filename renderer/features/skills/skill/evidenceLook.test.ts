import { expect, test } from 'vitest';
import { Evidence, type SkillDetail } from '#shared/contract/skillsContract.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { evidenceLook, evidencePath } from './evidenceLook.ts';

const piece = (source: string, detail: string, title = 'A title') =>
  Evidence.parse({ source, title, detail, date: '2027-02-19' });

test.each([
  ['entry/0195', 'RFC · tagged state', 'RFC', 'tagged state', 'one of this skill’s words'],
  ['entry/0195', 'Note · on “CAP · explained”', 'Note', 'on “CAP · explained”', 'which trains or tests this skill'],
  ['entry/0195', 'STAR story', 'STAR story', '', ''],
  ['session/d1-s1', 'Session done · Day 3', 'Session done', 'Day 3', 'trains this skill'],
  ['attempt/0195', 'Answer · solid', 'Answer', 'solid', 'the question tests this skill'],
])('%s “%s” says what it is and why', (source, detail, what, fact, meaning) => {
  expect(evidenceLook(piece(source, detail))).toMatchObject({ what, fact, meaning });
});

test('an entry wears the ink of its kind', () => {
  expect(evidenceLook(piece('entry/0195', 'Decision · tagged redis')).wears).toBe('present');
});

test('an entry opens in the journal, a session over the page, an answer at its question', () => {
  const questions: SkillDetail['questions'] = [
    { ref: ItemRef.parse('question/cap-theorem'), title: 'What does CAP say?', detail: '' },
  ];
  const pathOf = (source: string, title?: string) =>
    evidencePath(piece(source, 'x', title), { questions }, '/skills/caching');
  expect(pathOf('entry/0195')).toBe('/journal/0195');
  expect(pathOf('session/d1-s1')).toBe('/skills/caching/session/d1-s1');
  expect(pathOf('attempt/0195', 'What does CAP say?')).toBe('/questions/cap-theorem');
  expect(pathOf('attempt/0195', 'Asked no more')).toBeNull();
});
