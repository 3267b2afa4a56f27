import { describe, expect, test } from 'vitest';
import { Attempt } from '../../model/attempt.ts';
import { Entry } from '../../model/entry.ts';
import { QuestionId, SessionId, SkillId } from '../../model/ids.ts';
import { ItemRef } from '../../model/itemRef.ts';
import { Outcome } from '../../model/run.ts';
import { SOME_TIME } from '../testing/aRun.ts';
import { evidenceDetail } from './evidenceDetail.ts';
import { skillClues } from './skillClues.ts';
import { type Decisions, newestSighting, type SeenWork, skillEvidence, type sourceOf } from './skillEvidence.ts';

const skill = (id: string) => SkillId.parse(id);
const idOf = (number: number) => `0195180e-7000-7000-8000-${String(number).padStart(12, '0')}`;

const CLUES = skillClues({
  skills: [
    { id: skill('caching'), title: 'Caching', tags: ['caching', 'Cache Invalidation'] },
    { id: skill('go'), title: 'The Go language', tags: ['worker pool', 'I/O'] },
  ],
  items: [
    [ItemRef.parse('session/d1-s1'), [skill('caching')]],
    [ItemRef.parse('question/stampede'), [skill('caching'), skill('go')]],
    [ItemRef.parse('exercise/chat'), [skill('go')]],
  ],
});

interface EntryShape {
  number?: number;
  tags?: string[];
  items?: string[];
  sessionId?: string | null;
  date?: string;
  deletedAt?: string | null;
}

function anEntry({
  number = 1,
  tags = [],
  items = [],
  sessionId = null,
  date = '2027-02-19',
  deletedAt = null,
}: EntryShape) {
  return Entry.parse({
    id: idOf(number),
    kind: 'note',
    date,
    title: `Entry ${number}`,
    body: '',
    tags,
    links: { planDay: null, sessionId, items },
    createdAt: SOME_TIME,
    updatedAt: SOME_TIME,
    zone: 'UTC',
    revision: 1,
    deletedAt,
  });
}

function aSessionDone(id: string, state: 'done' | 'partly' = 'done', planDay: number | null = 3) {
  const outcome = Outcome.parse({
    state,
    minutes: 60,
    energy: null,
    date: '2027-02-02',
    recordedAt: SOME_TIME,
    zone: 'UTC',
  });
  return { id: SessionId.parse(id), title: id, planDay, skills: CLUES.ofItem(ItemRef.parse(`session/${id}`)), outcome };
}

function anAttempt(number: number, rating: number) {
  return Attempt.parse({
    id: idOf(number),
    questionId: QuestionId.parse('stampede'),
    rating,
    entryId: null,
    date: '2027-02-03',
    createdAt: SOME_TIME,
    zone: 'UTC',
    deletedAt: null,
  });
}

/** `caching? entry/1 why` for a suggestion, `caching! …` for evidence; the newest first. */
function seen(work: Partial<SeenWork>, decisions: Record<string, 'linked' | 'refused'> = {}): string[] {
  const made: Decisions = new Map(Object.entries(decisions));
  const found = skillEvidence({ entries: [], sessions: [], attempts: [], ...work }, CLUES, made);
  return [...found].flatMap(([id, { evidence, suggestions }]) => [
    ...evidence.sort(newestSighting).map((one) => `${id}! ${detail(one)}`),
    ...suggestions.sort(newestSighting).map((one) => `${id}? ${detail(one)}`),
  ]);
}

function detail(one: Parameters<typeof sourceOf>[0]): string {
  return evidenceDetail(one, (item) => `title of ${item}`);
}

describe('an entry', () => {
  test('with a tag of the skill may show it', () => {
    expect(seen({ entries: [anEntry({ tags: ['caching', 'home'] })] })).toEqual(['caching? Note · tagged caching']);
  });

  test.each(['worker-pool', 'worker_pool', 'go/channels', 'lang/go', 'the-go-language', 'i-o', 'i/o'])(
    'tagged %s may show Go',
    (tag) => {
      expect(seen({ entries: [anEntry({ tags: [tag] })] })).toEqual([`go? Note · tagged ${tag}`]);
    },
  );

  test('of a session that trains the skill may show it', () => {
    expect(seen({ entries: [anEntry({ sessionId: 'd1-s1' })] })).toEqual([
      'caching? Note · on “title of session/d1-s1”',
    ]);
  });

  test('on a question may show every skill it tests', () => {
    expect(seen({ entries: [anEntry({ items: ['question/stampede'] })] })).toEqual([
      'caching? Note · on “title of question/stampede”',
      'go? Note · on “title of question/stampede”',
    ]);
  });

  test('that names the skill itself is evidence, whatever else hints at it', () => {
    expect(seen({ entries: [anEntry({ tags: ['go'], items: ['skill/go', 'exercise/chat'] })] })).toEqual(['go! Note']);
  });

  test('in the bin shows nothing', () => {
    expect(seen({ entries: [anEntry({ tags: ['go'], items: ['skill/caching'], deletedAt: SOME_TIME })] })).toEqual([]);
  });
});

describe('a finished session', () => {
  test('that trains the skill may show it, one that was done in part too', () => {
    expect(seen({ sessions: [aSessionDone('d1-s1'), aSessionDone('other')] })).toEqual([
      'caching? Session done · Day 3',
    ]);
    expect(seen({ sessions: [aSessionDone('d1-s1', 'partly', null)] })).toEqual([
      'caching? Session partly done · beside the plan',
    ]);
  });
});

describe('an answer', () => {
  test('that was solid or better may show the skill its question tests most', () => {
    expect(seen({ attempts: [1, 2, 3, 4].map((rating) => anAttempt(rating, rating)) })).toEqual([
      'caching? Answer · could teach it',
      'caching? Answer · solid',
    ]);
  });
});

describe('what a person decided', () => {
  const entries = [anEntry({ tags: ['caching'] })];
  const key = `caching entry/${idOf(1)}`;

  test('makes a suggestion evidence', () => {
    expect(seen({ entries }, { [key]: 'linked' })).toEqual(['caching! Note · tagged caching']);
  });

  test('hides a refused suggestion for that skill only', () => {
    expect(seen({ entries: [anEntry({ tags: ['caching', 'go'] })] }, { [key]: 'refused' })).toEqual([
      'go? Note · tagged go',
    ]);
  });

  test('counts for what no rule would have suggested, as long as it is there', () => {
    const decisions = { [`go entry/${idOf(1)}`]: 'linked', [`go attempt/${idOf(9)}`]: 'linked' } as const;
    expect(seen({ entries: [anEntry({})] }, decisions)).toEqual(['go! Note']);
    expect(seen({ entries: [anEntry({ deletedAt: SOME_TIME })] }, decisions)).toEqual([]);
    expect(seen({ attempts: [anAttempt(9, 1)] }, decisions)).toEqual(['go! Answer · could not answer']);
  });
});

test('the newest day comes first', () => {
  const entries = ['2027-02-01', '2027-02-03', '2027-02-02'].map((date, number) =>
    anEntry({ number, date, tags: ['go'] }),
  );
  const { suggestions } = skillEvidence({ entries, sessions: [], attempts: [] }, CLUES, new Map()).get(skill('go')) ?? {
    suggestions: [],
  };
  expect(suggestions.sort(newestSighting).map(({ date }) => date)).toEqual(['2027-02-03', '2027-02-02', '2027-02-01']);
});

test('of many entries all are suggested but the refused one', () => {
  const entries = Array.from({ length: 1000 }, (_, number) => anEntry({ number, tags: ['caching', 'go', 'home'] }));
  const decisions: Decisions = new Map([[`go entry/${idOf(1)}`, 'refused' as const]]);
  const found = skillEvidence({ entries, sessions: [], attempts: [] }, CLUES, decisions);
  expect([...found].map(([id, { suggestions }]) => [id, suggestions.length])).toEqual([
    ['caching', 1000],
    ['go', 999],
  ]);
});
