import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { date, rules, sessionId } from '#shared/domain/testing/aRun.ts';
import { QuestionId, SkillId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { EvidenceRef } from '#shared/model/skillRecords.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let skills: TestPlanner['planner']['skills'];

beforeEach(async () => {
  open = await aPlanner();
  open.clock.moment = '2027-02-19T20:00:00.000Z';
  skills = open.planner.skills;
});
afterEach(() => open.remove());

const caching = SkillId.parse('caching');
const source = (text: string) => EvidenceRef.parse(text);

async function reopen(): Promise<void> {
  const { moment } = open.clock;
  await open.close();
  open = await aPlanner({ folder: open.folder });
  open.clock.moment = moment;
  skills = open.planner.skills;
}

async function write(edit: EntryEdit) {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + 1000).toISOString();
  return open.planner.journal.create({ kind: 'note', date: date('2027-02-19'), edit });
}

async function headOf(id: SkillId) {
  return (await skills.map()).find((one) => one.id === id);
}

describe('rating', () => {
  test('the map says the last level beside the one a lead needs', async () => {
    expect(await headOf(caching)).toMatchObject({ leadLevel: 4, level: null, ratedOn: null, questions: 2 });
    await skills.rate({ skillId: caching, level: 2, note: 'Still guessing' });
    open.clock.moment = '2027-02-19T23:30:00.000Z';
    await skills.rate({ skillId: caching, level: 3 });
    expect(await headOf(caching)).toMatchObject({ level: 3, ratedOn: '2027-02-20' });
    await reopen();
    const { ratings } = await skills.get({ id: caching });
    expect(ratings.map(({ level, note, date: day }) => [level, note, day])).toEqual([
      [3, '', '2027-02-20'],
      [2, 'Still guessing', '2027-02-19'],
    ]);
  });

  test('a rating can be taken back, and stays in the file as taken back', async () => {
    const { id } = await skills.rate({ skillId: caching, level: 5 });
    await skills.takeBackRating({ id });
    expect(await headOf(caching)).toMatchObject({ level: null });
    expect((await open.parts.vault.skills.read()).ratings[id]).toMatchObject({ deletedAt: open.clock.moment });
  });

  test('a skill that does not exist cannot be rated', async () => {
    await expect(skills.rate({ skillId: SkillId.parse('none'), level: 1 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('evidence', () => {
  test('is suggested from tags, finished sessions and solid answers, and says why', async () => {
    await open.planner.run.begin(rules());
    const outcome = { state: 'done', minutes: 112, energy: 4, date: date('2027-02-02') } as const;
    await open.planner.run.record({ sessionId: sessionId('d1-s1'), outcome });
    await open.planner.questions.attempt({ questionId: QuestionId.parse('first'), rating: 3 });
    await write({ title: 'On stampedes', tags: ['cache-invalidation'] });
    const { suggestions, evidence } = await skills.get({ id: caching });
    expect(suggestions.map(({ title, detail }) => `${title}: ${detail}`)).toEqual([
      'On stampedes: Note · tagged cache-invalidation',
      'What is a stampede?: Answer · solid',
      'D1-S1: Session done · Day 1',
    ]);
    expect(evidence).toEqual([]);
    expect(await headOf(caching)).toMatchObject({ suggestions: 3, evidence: 0 });
  });

  test('is what was accepted; what was refused does not come back, until that is taken back', async () => {
    const { id } = await write({ tags: ['caching'] });
    const other = await write({ tags: ['caching'] });
    await skills.decide({ skillId: caching, source: source(`entry/${id}`), decision: 'linked' });
    await skills.decide({ skillId: caching, source: source(`entry/${other.id}`), decision: 'refused' });
    await reopen();
    expect(await headOf(caching)).toMatchObject({ evidence: 1, suggestions: 0 });
    await skills.decide({ skillId: caching, source: source(`entry/${id}`), decision: 'undecided' });
    await skills.decide({ skillId: caching, source: source(`entry/${other.id}`), decision: 'undecided' });
    expect(await headOf(caching)).toMatchObject({ evidence: 0, suggestions: 2 });
  });

  test('an entry that names the skill is evidence, and can be taken off only there', async () => {
    const items = [ItemRef.parse('skill/caching')];
    const { id } = await write({ links: { planDay: null, sessionId: null, items } });
    expect((await skills.get({ id: caching })).evidence).toMatchObject([
      { source: `entry/${id}`, title: 'Note', detail: 'Note' },
    ]);
    const decided = skills.decide({ skillId: caching, source: source(`entry/${id}`), decision: 'refused' });
    await expect(decided).rejects.toMatchObject({ code: 'invalid' });
  });

  test('a thing that is not there cannot become evidence', async () => {
    const decided = skills.decide({ skillId: caching, source: source('session/d1-s1'), decision: 'linked' });
    await expect(decided).rejects.toMatchObject({ code: 'not-found' });
  });

  test('an entry in the bin is neither', async () => {
    const { id } = await write({ tags: ['caching'] });
    await skills.decide({ skillId: caching, source: source(`entry/${id}`), decision: 'linked' });
    await open.planner.journal.remove({ id });
    expect(await headOf(caching)).toMatchObject({ evidence: 0, suggestions: 0 });
  });

  test('at most twenty suggestions are shown, the newest', async () => {
    for (let number = 0; number < 23; number += 1) await write({ title: String(number), tags: ['caching'] });
    const { suggestions } = await skills.get({ id: caching });
    expect(suggestions.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, place) => String(22 - place)));
    expect(await headOf(caching)).toMatchObject({ suggestions: 20 });
  });
});

test('a skill leads to what tests and trains it, what tests it most first', async () => {
  const { questions, sessions, content } = await skills.get({ id: caching });
  expect(questions.map(({ ref }) => ref)).toEqual(['question/first', 'question/both']);
  expect(sessions.map(({ ref }) => ref)).toEqual(['session/d1-s1', 'session/d1-s2']);
  expect(content.map(({ ref }) => ref)).toEqual(['module/design', 'exercise/chat']);
});
