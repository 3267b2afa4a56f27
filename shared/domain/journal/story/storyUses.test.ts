import { expect, test } from 'vitest';
import { Attempt } from '#shared/model/attempt.ts';
import { Telling } from '#shared/model/entry.ts';
import { EntryId, QuestionId } from '#shared/model/ids.ts';
import { storyUses } from './storyUses.ts';

const STORY = EntryId.parse('01950000-0000-7000-8000-000000000001');
const OTHER = EntryId.parse('01950000-0000-7000-8000-000000000002');
const DEBRIEF = EntryId.parse('01950000-0000-7000-8000-000000000003');
const [conflict, failure] = [QuestionId.parse('conflict'), QuestionId.parse('failure')];
const at = '2027-02-10T06:00:00.000Z';

let made = 0;
function anAttempt(shape: { questionId: string; entryId?: string; createdAt?: string }): Attempt {
  made += 1;
  const id = `01950000-0000-7000-8000-1000000000${String(made).padStart(2, '0')}`;
  return Attempt.parse({
    id,
    rating: 3,
    entryId: null,
    date: '2027-02-11',
    zone: 'UTC',
    createdAt: '2027-02-11T06:00:00.000Z',
    deletedAt: null,
    ...shape,
  });
}

function aTelling(questionId: QuestionId | null): Telling {
  return Telling.parse({ at, zone: 'UTC', seconds: { situation: 20, task: 15, action: 65, result: 20 }, questionId });
}

test('tellings and answers to its questions are its uses', () => {
  const story = { id: STORY, createdAt: at, questions: [conflict], tellings: [aTelling(conflict), aTelling(null)] };
  const attempts = [
    anAttempt({ questionId: 'conflict' }),
    anAttempt({ questionId: 'failure', entryId: STORY }),
    anAttempt({ questionId: 'failure' }),
    anAttempt({ questionId: 'conflict', entryId: DEBRIEF }),
    anAttempt({ questionId: 'conflict', entryId: OTHER }),
    anAttempt({ questionId: 'conflict', createdAt: '2027-02-09T06:00:00.000Z' }),
  ];
  expect(storyUses(story, { attempts, stories: new Set([STORY, OTHER]) })).toEqual({
    total: 5,
    tellings: 2,
    answers: 3,
    byQuestion: { [conflict]: 3, [failure]: 1 },
  });
});
