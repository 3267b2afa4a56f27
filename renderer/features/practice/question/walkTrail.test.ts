import { expect, test } from 'vitest';
import { QuestionId } from '#shared/model/ids.ts';
import { longerTrail, neighboursOn } from './walkTrail.ts';

const ids = (...names: string[]) => names.map((name) => QuestionId.parse(name));

test('a question that left the list stays on the way, and new pages are added at its end', () => {
  const walked = { ids: ids('first', 'second'), total: 4 };
  const shown = { ids: ids('second', 'third'), total: 3 };
  expect(longerTrail(walked, shown)).toEqual({ ids: ids('first', 'second', 'third'), total: 4 });
});

test('each question knows its place and those beside it', () => {
  const trail = { ids: ids('first', 'second', 'third'), total: 9 };
  expect(neighboursOn(trail, QuestionId.parse('second'))).toEqual({
    place: 2,
    total: 9,
    previous: 'first',
    next: 'third',
  });
  expect(neighboursOn(trail, QuestionId.parse('first')).previous).toBeNull();
  expect(neighboursOn(trail, QuestionId.parse('third')).next).toBeNull();
  expect(neighboursOn(trail, QuestionId.parse('elsewhere'))).toEqual({
    place: null,
    total: 9,
    previous: null,
    next: null,
  });
});
