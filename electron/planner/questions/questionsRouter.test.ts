import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { QuestionQuery } from '#shared/contract/questionsContract.ts';
import { date } from '#shared/domain/testing/aRun.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import { QuestionId, SkillId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let questions: TestPlanner['planner']['questions'];

beforeEach(async () => {
  open = await aPlanner();
  open.clock.moment = '2027-02-19T20:00:00.000Z';
  questions = open.planner.questions;
});
afterEach(() => open.remove());

const question = (id: string) => QuestionId.parse(id);

async function attempt(id: string, rating: number) {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + 1000).toISOString();
  return questions.attempt({ questionId: question(id), rating });
}

async function write(edit: EntryEdit, kind: EntryKind = 'star') {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + 1000).toISOString();
  return open.planner.journal.create({ kind, date: date('2027-02-19'), edit });
}

async function ids(query: QuestionQuery): Promise<string[]> {
  return (await questions.list(query)).questions.map(({ id }) => id);
}

describe('the list', () => {
  test('goes by area, then from screen to lead bar', async () => {
    expect(await ids({})).toEqual(['first', 'queue', 'both', 'story', 'other-story']);
  });

  test('is narrowed by area, level, kind and skill together', async () => {
    expect(await ids({ area: 'leadership' })).toEqual(['story', 'other-story']);
    expect(await ids({ level: 'onsite' })).toEqual(['queue']);
    expect(await ids({ kind: 'behavioural' })).toEqual(['story', 'other-story']);
    expect(await ids({ skillId: SkillId.parse('caching') })).toEqual(['first', 'both']);
    expect(await ids({ skillId: SkillId.parse('caching'), level: 'lead-bar' })).toEqual(['both']);
  });

  test('counts where one stands with those asked for, whatever state was asked', async () => {
    await attempt('first', 4);
    await attempt('first', 2);
    await attempt('queue', 3);
    const list = await questions.list({ area: 'system-design', state: 'solid' });
    expect(list.states).toEqual({ new: 1, shaky: 1, solid: 1 });
    expect(list.questions).toMatchObject([{ id: 'queue', attempts: 1, lastAttemptOn: '2027-02-19' }]);
    expect(list.total).toBe(1);
  });

  test('finds words of the question and of its outline', async () => {
    expect(await ids({ text: 'stamp' })).toEqual(['first']);
    expect(await ids({ text: 'jitter' })).toEqual(['first']);
    expect(await ids({ text: 'conflict', area: 'system-design' })).toEqual([]);
  });

  test('comes in pages without gap or repeat', async () => {
    const first = await questions.list({ limit: 3 });
    const second = await questions.list({ limit: 3, cursor: first.nextCursor ?? 0 });
    expect([first.total, first.nextCursor, second.nextCursor]).toEqual([5, 3, null]);
    expect([...first.questions, ...second.questions].map(({ id }) => id)).toEqual(await ids({}));
  });
});

describe('attempts', () => {
  test('are there again when the vault is opened anew, the newest first', async () => {
    await attempt('first', 1);
    await attempt('first', 4);
    await open.close();
    open = await aPlanner({ folder: open.folder });
    const { attempts, state, area } = await open.planner.questions.get({ id: question('first') });
    expect(attempts.map(({ rating }) => rating)).toEqual([4, 1]);
    expect([state, area]).toEqual(['solid', 'system-design']);
    expect(await open.parts.vault.practiceMonths()).toEqual(['2027-02']);
  });

  test('can be taken back: the one before counts again', async () => {
    await attempt('first', 4);
    const { id } = await attempt('first', 1);
    await questions.takeBackAttempt({ id });
    expect((await questions.get({ id: question('first') })).state).toBe('solid');
    const { attempts } = await open.parts.vault.practiceMonth('2027-02').read();
    expect(attempts[id]).toMatchObject({ deletedAt: open.clock.moment });
  });

  test('keep the answer they were written in, which must be in the journal', async () => {
    const { id } = await write({ title: 'My answer' }, 'note');
    const asked = { questionId: question('first'), rating: 3, entryId: id };
    expect(await questions.attempt(asked)).toMatchObject({ entryId: id });
    await open.planner.journal.remove({ id });
    await expect(questions.attempt(asked)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('of a question that does not exist are refused', async () => {
    await expect(attempt('none', 3)).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('a question leads to the sessions that train what it tests', async () => {
  const { sessions } = await questions.get({ id: question('both') });
  expect(sessions.map(({ ref }) => ref)).toEqual(['session/d1-s2', 'session/d1-s1']);
});

describe('story coverage', () => {
  const WHOLE = { situation: 'a', task: 'b', action: 'c', result: 'd' };

  test('says which behavioural questions have a story and which stories are whole', async () => {
    const whole = await write({ title: 'The outage', star: WHOLE });
    const begun = await write({ title: 'The move', star: { ...WHOLE, result: ' \n' } });
    await questions.linkStory({ questionId: question('story'), entryId: whole.id, isLinked: true });
    await questions.linkStory({ questionId: question('other-story'), entryId: whole.id, isLinked: true });
    await questions.linkStory({ questionId: question('story'), entryId: begun.id, isLinked: true });
    const { questions: covered, stories } = await questions.coverage();
    expect(covered.map((one) => [one.id, one.stories])).toEqual([
      ['story', [begun.id, whole.id]],
      ['other-story', [whole.id]],
    ]);
    expect(stories).toMatchObject([
      { title: 'The move', isComplete: false, questions: ['story'] },
      { title: 'The outage', isComplete: true, questions: ['story', 'other-story'] },
    ]);
  });

  test('tells what a story shows, how long it is and how often it was of use', async () => {
    const items = [ItemRef.parse('skill/leading'), ItemRef.parse('question/story')];
    const links = { planDay: null, sessionId: null, items };
    const action = Array.from({ length: 150 }, () => 'word').join(' ');
    const { id } = await write({ star: { ...WHOLE, action }, metrics: ['p99 from 2 s to 80 ms'], links });
    const seconds = { situation: 20, task: 15, action: 70, result: 20 };
    open.clock.moment = '2027-02-19T23:30:00.000Z';
    await open.planner.journal.tell({ id, seconds, questionId: question('story') });
    await attempt('story', 3);
    const { stories } = await questions.coverage();
    expect(stories).toMatchObject([
      {
        skills: ['leading'],
        seconds: { situation: 0, task: 0, action: 60, result: 0 },
        figures: 1,
        isProven: true,
        uses: { total: 2, tellings: 1, answers: 1, byQuestion: { story: 2 } },
        lastToldOn: '2027-02-20',
      },
    ]);
  });

  test('a link is kept in the entry and can be taken back', async () => {
    const { id } = await write({ star: WHOLE });
    const link = { questionId: question('story'), entryId: id };
    await questions.linkStory({ ...link, isLinked: true });
    await questions.linkStory({ ...link, isLinked: true });
    expect(await open.planner.journal.get({ id })).toMatchObject({ revision: 2, links: { items: ['question/story'] } });
    await questions.linkStory({ ...link, isLinked: false });
    expect((await questions.coverage()).stories).toMatchObject([{ questions: [] }]);
  });

  test('only stories cover, and only behavioural questions are covered', async () => {
    const note = await write(
      { links: { planDay: null, sessionId: null, items: [ItemRef.parse('question/story')] } },
      'note',
    );
    const story = await write({ star: WHOLE });
    const link = (id: string, entryId: typeof note.id) =>
      questions.linkStory({ questionId: question(id), entryId, isLinked: true });
    await expect(link('story', note.id)).rejects.toMatchObject({ code: 'invalid' });
    await expect(link('first', story.id)).rejects.toMatchObject({ code: 'invalid' });
    await open.planner.journal.remove({ id: story.id });
    expect((await questions.coverage()).stories).toEqual([]);
    await expect(link('story', story.id)).rejects.toMatchObject({ code: 'invalid' });
  });
});
