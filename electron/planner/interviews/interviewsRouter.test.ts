import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkLinks } from '#shared/model/drawing.ts';
import { QuestionId, SessionId, SkillId } from '#shared/model/ids.ts';
import type { Interview, InterviewKind } from '#shared/model/interview.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { aTemplate } from '../testing/contentBuilders.ts';

const templates = [
  aTemplate({
    id: 'interview-debrief',
    kind: 'reflection',
    name: 'Interview debrief',
    title: 'Interview debrief: ',
    body: '## What it was\n\n<!-- Who? -->\n\n## What I was asked\n\n<!-- All -->\n\n## Which stories I used\n\n<!-- Which? -->\n',
  }),
];

let open: TestPlanner;
beforeEach(async () => {
  open = await aPlanner({ curriculum: { templates } });
});
afterEach(() => open.remove());

const api = () => open.planner.interviews;
const story = itemRef('question', 'story');
const other = itemRef('question', 'other-story');
const later = (seconds: number) => {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + seconds * 1000).toISOString();
};
const begin = (shape: { kind?: InterviewKind; items?: (typeof story)[]; sessionId?: SessionId } = {}) =>
  api().begin({ kind: 'behavioural', minutes: 30, areas: [], items: [story, other], ...shape });

async function toScore(id: Interview['id'], ...ratings: (number | null)[]): Promise<void> {
  await api().step({ id, step: 'start' });
  later(20);
  await api().step({ id, step: 'end' });
  for (const [question, rating] of ratings.entries()) await api().rateQuestion({ id, question, rating });
}

const refused = (code: string) => expect.objectContaining({ code });

describe('what is drawn', () => {
  it('says why, repeats for a seed, and offers another', async () => {
    await open.planner.questions.attempt({ questionId: QuestionId.parse('story'), rating: 2 });
    later(20 * 24 * 3600);
    const ask = { kind: 'behavioural' as const, minutes: 30, areas: [], seed: 1 };
    const drawn = await api().suggest(ask);
    expect(drawn.questions.map(({ title, reason }) => `${title} ${reason}`)).toEqual([
      'Tell me of a conflict. shaky on 2 Feb',
      'Tell me of a failure. never asked',
    ]);
    expect(drawn).toMatchObject({ wanted: 3, seed: 1 });
    expect(await api().suggest(ask)).toEqual(drawn);
    expect(await api().reroll({ kind: 'behavioural', areas: [], without: [story] })).toMatchObject({ item: other });
    await expect(api().reroll({ kind: 'behavioural', areas: [], without: [story, other] })).rejects.toEqual(
      refused('not-found'),
    );
  });

  it('is nothing for areas that have no such question', async () => {
    const { questions } = await api().suggest({ kind: 'behavioural', minutes: 45, areas: ['devops'] });
    expect(questions).toEqual([]);
  });

  it('is a system to design before a design question is, and looks at earlier interviews', async () => {
    const design = { kind: 'system-design' as const, minutes: 45, areas: [] };
    const [chat] = (await api().suggest(design)).questions;
    expect(chat).toMatchObject({ title: 'A chat', reason: 'never asked' });
    const { id } = await begin({ kind: 'system-design', items: [itemRef('exercise', 'chat')] });
    await toScore(id, 1);
    await api().finish({ id });
    later(10 * 24 * 3600);
    expect((await api().suggest(design)).questions[0]?.reason).toBe('could not answer on 2 Feb');
  });
});

describe('an interview', () => {
  it('refuses questions that are not there, and a second one beside it', async () => {
    await expect(begin({ items: [itemRef('question', 'nothing')] })).rejects.toEqual(refused('not-found'));
    const both = await Promise.allSettled([begin(), begin()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(begin()).rejects.toEqual(refused('conflict'));
  });

  it('goes through its phases and ends after the last; a step twice is made once', async () => {
    const { id, phases } = await begin();
    expect(phases).toHaveLength(3);
    await api().step({ id, step: 'start' });
    later(25);
    await api().step({ id, step: 'next', from: 0 });
    const twice = await api().step({ id, step: 'next', from: 0 });
    expect(twice).toMatchObject({ phase: 1, phases: [{ spentMs: 25_000 }, {}, {}] });
    expect((await api().step({ id, step: 'go', to: 7 })).phase).toBe(1);
    await api().step({ id, step: 'go', to: 2 });
    expect(await api().step({ id, step: 'next' })).toMatchObject({ state: 'to-score', runningSince: null });
    expect((await api().current()).interview).toMatchObject({ id, state: 'to-score' });
    expect(await api().step({ id, step: 'reopen' })).toMatchObject({ state: 'under-way' });
  });

  it('is there after a crash with its notes, and does not count the time since it was seen last', async () => {
    const { id } = await begin();
    await api().step({ id, step: 'start' });
    await api().saveNotes({ id, question: 0, before: '', after: 'Two teams, one queue.' });
    later(20);
    await api().step({ id, step: 'seen' });
    await open.parts.vault.close();
    later(3600);
    const again = await aPlanner({ folder: open.folder, curriculum: { templates } });
    again.clock.moment = open.clock.moment;
    open = again;
    expect((await api().current()).interview).toMatchObject({ id, isBrokenOff: true, isRunning: false, taken: 1 });
    const { interview, brokenOffMs } = await api().get({ id });
    expect(brokenOffMs).toBe(3_600_000);
    expect(interview).toMatchObject({ unseenMs: 3_600_000, runningSince: null });
    expect(interview.questions[0]?.notes).toBe('Two teams, one queue.');
    await api().step({ id, step: 'start' });
    later(10);
    expect((await api().step({ id, step: 'pause' })).phases[0]?.spentMs).toBe(30_000);
    expect((await api().get({ id })).brokenOffMs).toBe(0);
  });

  it('never loses what another window wrote in the notes', async () => {
    const { id } = await begin();
    await api().saveNotes({ id, question: null, before: '', after: 'one' });
    await expect(api().saveNotes({ id, question: null, before: '', after: 'two' })).rejects.toEqual(
      refused('conflict'),
    );
    await api().saveNotes({ id, question: null, before: '', after: 'one' });
    await expect(api().saveNotes({ id, question: 9, before: '', after: 'x' })).rejects.toEqual(refused('not-found'));
    expect((await api().get({ id })).interview.notes).toBe('one');
  });

  it('stops its clock in the bin, refuses edits there and comes back', async () => {
    const { id } = await begin();
    await api().step({ id, step: 'start' });
    await api().remove({ id });
    expect((await api().current()).interview).toBeNull();
    await expect(api().step({ id, step: 'start' })).rejects.toEqual(refused('invalid'));
    expect(await api().list({ inBin: true })).toHaveLength(1);
    expect((await api().restore({ id })).runningSince).toBeNull();
  });
});

describe('finishing', () => {
  it('is refused before it ended and while nothing is rated', async () => {
    const { id } = await begin();
    await expect(api().finish({ id })).rejects.toEqual(refused('invalid'));
    await api().step({ id, step: 'end' });
    await expect(api().finish({ id })).rejects.toEqual(refused('invalid'));
  });

  it('makes the debrief with everything attached, and feeds questions, cards and skills', async () => {
    const { id } = await begin({ sessionId: SessionId.parse('d2-s1') });
    const links = WorkLinks.parse({ sessionId: null, entryId: null, items: [] });
    const board = await open.planner.drawings.create({ title: 'Queues', links });
    await api().attach({ id, drawingId: board.id });
    await api().saveNotes({ id, question: 0, before: '', after: 'Too long.' });
    await toScore(id, 2, 4);
    await api().rateCriterion({ id, skillId: SkillId.parse('leading'), edit: { rating: 3, note: 'Asked first.' } });
    const { entryId, attempts, cards } = await api().finish({ id });
    expect({ attempts, cards }).toEqual({ attempts: 2, cards: 1 });
    const entry = await open.planner.journal.get({ id: entryId });
    expect(entry).toMatchObject({
      kind: 'reflection',
      title: 'Interview debrief: behavioural',
      links: { sessionId: 'd2-s1', planDay: 2 },
    });
    expect(entry.links.items).toEqual(
      expect.arrayContaining(['question/story', 'question/other-story', 'skill/leading', 'template/interview-debrief']),
    );
    for (const words of ['(shaky)', '(strong)', 'Too long.', '| Question 1 | 12 min |', `#/drawings/${board.id}`]) {
      expect(entry.body).toContain(words);
    }
    expect(entry.body).toContain('## Which stories I used\n\n<!-- Which? -->');
    expect((await open.planner.drawings.get({ id: board.id })).links.entryId).toBe(entryId);
    expect(await open.planner.questions.get({ id: QuestionId.parse('story') })).toMatchObject({ state: 'shaky' });
    expect((await open.planner.cards.list({})).cards).toMatchObject([{ questionId: 'story', reviews: 1 }]);
    const { evidence } = await open.planner.skills.get({ id: SkillId.parse('leading') });
    expect(evidence.map(({ source }) => source)).toContain(`entry/${entryId}`);
    expect(await api().list({})).toMatchObject([{ state: 'finished', weak: 1, entryId }]);
  });

  it('makes nothing twice, pressed twice at once or once more', async () => {
    const { id } = await begin();
    await toScore(id, 1, null);
    const [one, two] = await Promise.all([api().finish({ id }), api().finish({ id })]);
    expect(two.entryId).toBe(one.entryId);
    await api().finish({ id });
    expect((await open.planner.journal.list({})).total).toBe(1);
    expect((await open.planner.questions.get({ id: QuestionId.parse('story') })).attempts).toHaveLength(1);
    expect((await open.planner.cards.list({})).cards).toMatchObject([{ reviews: 1 }]);
  });

  it('is completed after a crash in between, with nothing made twice', async () => {
    const { id } = await begin();
    await toScore(id, 1, 2);
    const { interview } = await api().finish({ id });
    const { entryId } = await api().finish({ id });
    // As the disk is when the host died right before the last write.
    await open.parts.vault.interview(id).update(() => ({ ...interview, state: 'to-score' }));
    await open.parts.vault.close();
    const again = await aPlanner({ folder: open.folder, curriculum: { templates } });
    again.clock.moment = open.clock.moment;
    open = again;
    expect(await api().finish({ id })).toMatchObject({ entryId, attempts: 2 });
    expect((await open.planner.journal.list({})).total).toBe(1);
    expect((await open.planner.cards.list({})).cards.map(({ reviews }) => reviews)).toEqual([1, 1]);
  });

  it('leaves cards alone when asked to', async () => {
    const { id } = await begin();
    await toScore(id, 1, 2);
    expect(await api().finish({ id, withCards: false })).toMatchObject({ cards: 0, attempts: 2 });
    expect((await open.planner.cards.list({})).total).toBe(0);
  });

  it('is taken back with all it made, and can be done anew', async () => {
    const { id } = await begin();
    await toScore(id, 1, 3);
    const first = await api().finish({ id });
    await expect(api().rateQuestion({ id, question: 0, rating: 4 })).rejects.toEqual(refused('invalid'));
    expect(await api().takeBack({ id })).toMatchObject({ state: 'to-score', debrief: null });
    expect((await open.planner.journal.list({})).total).toBe(0);
    expect((await open.planner.cards.list({})).total).toBe(0);
    expect(await open.planner.questions.get({ id: QuestionId.parse('story') })).toMatchObject({ state: 'new' });
    expect((await api().takeBack({ id })).state).toBe('to-score');
    await api().rateQuestion({ id, question: 0, rating: 4 });
    const second = await api().finish({ id });
    expect(second.entryId).not.toBe(first.entryId);
    expect((await open.planner.journal.list({})).total).toBe(1);
  });
});
