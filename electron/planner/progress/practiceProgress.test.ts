import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { date, rules, sessionId } from '#shared/domain/testing/aRun.ts';
import { SkillId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { NO_FILTER } from '#shared/model/progressFilter.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let planner: TestPlanner['planner'];

beforeEach(async () => {
  open = await aPlanner();
  planner = open.planner;
});
afterEach(() => open.remove());

function note(edit: EntryEdit, day = '2027-02-02') {
  return planner.journal.create({ kind: 'note', date: date(day), edit });
}

test('words are counted anew when an entry is saved, and not in the bin', async () => {
  const { id, revision } = await note({ body: 'one two three' });
  expect(await planner.progress.words(NO_FILTER)).toMatchObject({ total: 3, daysWritten: 1 });
  const saved = await planner.journal.save({ id, revision, edit: { body: '# one\n\ntwo' } });
  const thrown = await note({ body: 'never mind' });
  await planner.journal.remove({ id: thrown.id });
  expect(await planner.progress.words(NO_FILTER)).toMatchObject({ total: 2, kinds: [{ kind: 'note', words: 2 }] });
  await planner.journal.remove({ id: saved.id });
  expect(await planner.progress.words(NO_FILTER)).toMatchObject({ total: 0, spans: [] });
});

test('an activity narrows words to its sessions, and a phase to its days', async () => {
  await planner.run.begin(rules());
  open.clock.moment = '2027-02-05T20:00:00.000Z';
  await note({ body: 'of reading', links: { planDay: 1, sessionId: sessionId('d1-s1'), items: [] } });
  await note({ body: 'of no session at all' }, '2027-02-04');
  const total = async (filter: Partial<typeof NO_FILTER>) =>
    (await planner.progress.words({ ...NO_FILTER, ...filter })).total;
  expect(await total({})).toBe(7);
  expect(await total({ activity: 'read' })).toBe(2);
  expect(await total({ activity: 'code' })).toBe(0);
  expect(await total({ phase: 2 })).toBe(5);
});

test('without anything practised every figure is empty', async () => {
  const { retention, load, questions, stories } = await planner.progress.practice(NO_FILTER);
  expect(retention).toMatchObject({ asked: 0, weeks: [], wanted: 0.9 });
  expect(load).toMatchObject({ meanToCome: 0, fullest: null });
  expect(load.days).toHaveLength(60);
  expect(questions).toMatchObject({ solid: 0, shaky: 0, stale: 0, overTime: [] });
  expect(stories).toMatchObject({ one: 0, two: 0, stories: 0 });
});

test('a skill is compared with the first day of the run, and shown by entries that name it', async () => {
  const caching = SkillId.parse('caching');
  await planner.run.begin(rules());
  await planner.skills.rate({ skillId: caching, level: 2 });
  open.clock.moment = '2027-02-05T20:00:00.000Z';
  await planner.skills.rate({ skillId: caching, level: 4 });
  await note({ links: { planDay: null, sessionId: null, items: [ItemRef.parse('skill/caching')] } }, '2027-02-05');
  const { skills, before, rated, ratedBefore } = await planner.progress.skills(NO_FILTER);
  expect({ before, rated, ratedBefore }).toEqual({ before: '2027-02-02', rated: 1, ratedBefore: 1 });
  expect(skills.find(({ id }) => id === caching)).toMatchObject({
    level: 4,
    pieces: 1,
    now: { confidence: 0.8, recency: 1, evidence: 0.75 },
    before: { confidence: 0.4, recency: 1, evidence: 0.5, strength: 0.2 },
    target: 0.8,
  });
});
