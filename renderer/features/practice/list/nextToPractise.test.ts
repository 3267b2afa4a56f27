import { expect, test } from 'vitest';
import { QuestionId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import { nextToPractise } from './nextToPractise.ts';

const today = LocalDate.parse('2027-02-19');
const yesterday = LocalDate.parse('2027-02-18');
const head = (id: string, state: 'new' | 'shaky' | 'solid', lastAttemptOn: LocalDate | null = null) => ({
  id: QuestionId.parse(id),
  state,
  lastAttemptOn,
});

test('the first new or shaky question is next', () => {
  const questions = [head('solid', 'solid', yesterday), head('shaky', 'shaky', yesterday), head('new', 'new')];
  expect(nextToPractise(questions, today)?.id).toBe('shaky');
});

test('a question tried today waits until the others had their turn', () => {
  const questions = [head('tried', 'shaky', today), head('new', 'new')];
  expect(nextToPractise(questions, today)?.id).toBe('new');
  expect(nextToPractise(questions.slice(0, 1), today)?.id).toBe('tried');
});

test('nothing is next when all is solid', () => {
  expect(nextToPractise([head('solid', 'solid', yesterday)], today)).toBeNull();
});
