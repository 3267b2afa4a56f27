import { expect, test } from 'vitest';
import type { QuestionsFigure, StoriesFigure, WordsFigure } from '#shared/contract/progressPractice.ts';
import { SkillId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import {
  loadFinding,
  questionsFinding,
  readinessFinding,
  retentionFinding,
  storiesFinding,
  wordsFinding,
} from './practiceFindings.ts';

const date = (text: string) => LocalDate.parse(text);

function words(shape: Partial<WordsFigure>): WordsFigure {
  return { grain: 'day', spans: [], total: 0, kinds: [], daysWritten: 0, studyDays: 0, meanAStudyDay: null, ...shape };
}

test('words are said a study day, or in all where no day is one', () => {
  expect(wordsFinding(words({}))).toBe('Nothing written yet');
  const kinds: WordsFigure['kinds'] = [
    { kind: 'note', words: 900, entries: 3 },
    { kind: 'rfc', words: 300, entries: 1 },
  ];
  expect(wordsFinding(words({ total: 1200, kinds }))).toBe('1,200 words written, most of them in notes');
  expect(wordsFinding(words({ total: 1200, kinds, meanAStudyDay: 419.6 }))).toBe(
    '420 words a study day, most of them in notes',
  );
  expect(wordsFinding(words({ total: 1, kinds: [{ kind: 'rfc', words: 1, entries: 1 }] }))).toBe(
    '1 word written, all in RFCs',
  );
  expect(wordsFinding(words({ total: 9000, kinds }))).toBe('9,000 words written');
});

test.each([
  [0, 0, 'No card was asked again yet'],
  [100, 91, '91 % remembered, as wished for'],
  [100, 95, '95 % remembered, 5 points more than wished for'],
  [40, 30, '75 % remembered, 15 points less than wished for'],
])('of %i cards %i remembered: %s', (asked, remembered, finding) => {
  const none = { asked: 0, remembered: 0 };
  expect(retentionFinding({ asked, remembered, wanted: 0.9, weeks: [], young: none, mature: none })).toBe(finding);
});

test('the load is said for the month to come', () => {
  const day = { date: date('2027-02-19'), done: 0, due: 0, fresh: 0 };
  const fullest = { date: date('2027-02-20'), cards: 20 };
  const load = { days: [day], meanToCome: 0, meanDone: 0, fullest: null };
  expect(loadFinding(load)).toBe('No cards yet');
  expect(loadFinding({ ...load, days: [{ ...day, done: 3 }] })).toBe('No cards in the next month');
  expect(loadFinding({ ...load, meanToCome: 13.6, fullest })).toBe('About 14 cards a day for the next month');
  expect(loadFinding({ ...load, meanToCome: 1.2, fullest })).toBe('About 1 card a day for the next month');
  expect(loadFinding({ ...load, meanToCome: 0.4, fullest })).toBe('Less than a card a day for the next month');
});

function questions(shape: Partial<QuestionsFigure>): QuestionsFigure {
  return { new: 300, shaky: 0, solid: 0, stale: 0, areas: [], grain: 'day', overTime: [], ...shape };
}

test('questions are said as they stand and as they changed', () => {
  expect(questionsFinding(questions({}))).toBe('No question answered yet');
  expect(questionsFinding(questions({ solid: 1, shaky: 2 }))).toBe('1 of 303 questions is solid, 2 shaky');
  expect(questionsFinding(questions({ solid: 8, stale: 2 }))).toBe('10 of 310 questions are solid, 2 of them long ago');
  expect(questionsFinding(questions({ stale: 2 }))).toBe('2 of 302 questions are solid, all long ago');
  const point = (day: string, solid: number) => ({
    from: date(day),
    to: date(day),
    new: 0,
    shaky: 0,
    stale: 0,
    solid,
  });
  const since = (first: number, last: number) =>
    readinessFinding(questions({ overTime: [point('2027-02-02', first), point('2027-02-19', last)] }));
  expect(since(1, 13)).toBe('12 more questions solid than on 2 Feb');
  expect(since(3, 2)).toBe('1 question fewer solid than on 2 Feb');
  expect(since(3, 3)).toBe('As many solid questions as on 2 Feb');
});

test('stories are said by what is missing first', () => {
  const theme: StoriesFigure['themes'][number] = {
    skillId: SkillId.parse('ownership'),
    title: 'Ownership',
    questions: 1,
    stories: 0,
    answered: 0,
    lastToldOn: null,
    isStale: false,
  };
  const stories = (shape: Partial<StoriesFigure>): StoriesFigure => ({
    themes: [theme, theme],
    none: 0,
    one: 0,
    two: 0,
    stale: 0,
    stories: 0,
    ...shape,
  });
  expect(storiesFinding(stories({ none: 2 }))).toBe('No theme has a story yet');
  expect(storiesFinding(stories({ none: 1, one: 1 }))).toBe('1 of 2 themes has no story yet');
  expect(storiesFinding(stories({ one: 1, two: 1 }))).toBe('Every theme has a story, 1 only one');
  expect(storiesFinding(stories({ two: 2, stale: 1 }))).toBe('Every theme has two stories, 1 not told for 60 days');
  expect(storiesFinding(stories({ two: 2 }))).toBe('Every theme has two stories');
});
