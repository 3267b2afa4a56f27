import { expect, test } from 'vitest';
import { draftOf, LONGEST_SIDE } from './cardDraft.ts';

const entryId = '0194bfc0-0000-7000-8000-000000000001';

test('a marked question is asked, anything else is what to remember', () => {
  expect(draftOf(' What is jitter? ', '/')).toMatchObject({ front: 'What is jitter?', back: '' });
  expect(draftOf('Is it?\nIt is.', '/')).toMatchObject({ front: '', back: 'Is it?\nIt is.' });
  expect(draftOf('x'.repeat(LONGEST_SIDE + 5), '/').back).toHaveLength(LONGEST_SIDE);
});

test('a draft knows the page it was marked on', () => {
  expect(draftOf('', `/journal/${entryId}`)).toMatchObject({ entryId, item: null });
  expect(draftOf('', '/library/lesson/senior-and-lead').item).toBe('lesson/senior-and-lead');
  expect(draftOf('', '/library/exercise/chat').item).toBe('exercise/chat');
  expect(draftOf('', '/questions/cap-theorem').item).toBe('question/cap-theorem');
  expect(draftOf('', '/skills/caching').item).toBe('skill/caching');
  expect(draftOf('', '/calendar/session/draw-a-cache').item).toBe('session/draw-a-cache');
  for (const path of ['/', '/questions', '/questions/coverage', '/library/plan', '/library/day/3']) {
    expect(draftOf('', path)).toMatchObject({ entryId: null, item: null });
  }
});
