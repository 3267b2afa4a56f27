import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { date, rules, sessionId } from '#shared/domain/testing/aRun.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { aTemplate } from '../testing/contentBuilders.ts';

const NOON_OF_DAY_8 = '2027-02-10T11:00:00.000Z';
const curriculum = {
  plan: aPlan({ days: Array.from({ length: 14 }, () => [60, 60, 60, 60] as const) }),
  templates: [
    aTemplate({ id: 'recap', kind: 'reflection', name: 'Recap', body: '## What stayed\n\n## Evidence\n' }),
    aTemplate({ id: 'weekly-review', kind: 'weekly-review', name: 'Weekly review', body: '## Facts\n\n## Why?\n' }),
  ],
};

let open: TestPlanner;
let planner: TestPlanner['planner'];

beforeEach(async () => {
  open = await aPlanner({ curriculum });
  planner = open.planner;
});
afterEach(() => open.remove());

async function walk(): Promise<void> {
  await planner.run.begin(rules());
  open.clock.moment = NOON_OF_DAY_8;
  await record('d1-s1', '2027-02-02');
}

const record = (id: string, on: string) =>
  planner.run.record({
    sessionId: sessionId(id),
    outcome: { state: 'done', minutes: 55, energy: null, date: date(on) },
  });

test('without a run, for a day that closes nothing and before its day there is no recap to save', async () => {
  expect(await planner.progress.recaps()).toEqual([]);
  await expect(planner.progress.recap({ through: 7 })).rejects.toMatchObject({ code: 'not-found' });
  await planner.run.begin(rules());
  await expect(planner.progress.recap({ through: 8 })).rejects.toMatchObject({
    code: 'not-found',
    message: 'No recap of this plan ends with day 8.',
  });
  await expect(planner.progress.saveRecap({ through: 7 })).rejects.toMatchObject({
    code: 'invalid',
    message: 'The recap of days 1 to 7 can be saved from Tuesday 9 February on, while the plan is walked.',
  });
  expect(await planner.progress.recaps()).toMatchObject([{ state: 'to-come' }, { state: 'to-come' }]);
});

test('a drawing begun in a time zone that is not known is left out, and the others are told', async () => {
  await walk();
  const links = { sessionId: null, entryId: null, items: [] };
  open.clock.moment = '2027-02-04T11:00:00.000Z';
  await planner.drawings.create({ title: 'Cache', links });
  open.clock.zoneName = 'Mars/Base';
  await planner.drawings.create({ title: 'Queue', links });
  open.clock.zoneName = 'Europe/Berlin';
  open.clock.moment = NOON_OF_DAY_8;
  const { left } = await planner.progress.recap({ through: 7 });
  expect(left.drawings).toMatchObject([{ title: 'Cache' }]);
});

test('a recap is saved once, refreshed the second time, and filled in anew in the journal', async () => {
  await walk();
  expect(await planner.progress.recaps()).toMatchObject([
    { through: 7, state: 'due', entryId: null },
    { through: 14, state: 'to-come' },
  ]);
  const [first, other] = await Promise.all([7, 7].map((through) => planner.progress.saveRecap({ through })));
  expect(first).toMatchObject({ isNew: true, bodyBefore: null });
  expect(other).toMatchObject({ isNew: false, bodyBefore: null, entry: { id: first?.entry.id, revision: 1 } });
  const id = first?.entry.id ?? expect.fail();
  expect(first?.entry).toMatchObject({
    kind: 'weekly-review',
    title: 'Recap of days 1 to 7',
    date: '2027-02-09',
    tags: ['recap'],
    links: { planDay: 7 },
  });
  expect(await planner.progress.recaps()).toMatchObject([{ state: 'saved', entryId: id }, { entryId: null }]);

  const own = `${first?.entry.body}Mine.\n`;
  await planner.journal.save({ id, revision: 1, edit: { body: own } });
  await record('d1-s2', '2027-02-02');
  const again = await planner.progress.saveRecap({ through: 7 });
  expect(again.bodyBefore).toBe(own);
  expect(again.entry.body).toContain('2 done');
  expect(again.entry.body).toMatch(/Mine\.\n$/);

  await record('d1-s3', '2027-02-02');
  const filled = await planner.journal.refill({ id, revision: again.entry.revision });
  expect(filled.body).toContain('3 done');
  expect(filled.body).toMatch(/^## Days 1 to 7 in facts/);
  // It is not the review of its week.
  expect((await planner.journal.beginReview({ week: date('2027-02-09') })).id).not.toBe(id);
});

test('one that was thrown away, or belongs to an earlier run, is not the saved one', async () => {
  await walk();
  const { entry } = await planner.progress.saveRecap({ through: 7 });
  await planner.journal.remove({ id: entry.id });
  expect(await planner.progress.recap({ through: 7 })).toMatchObject({ entryId: null, hasCome: true });
  await planner.journal.restore({ id: entry.id });
  const runId = (await planner.run.current())?.id ?? null;
  expect(await planner.progress.recap({ through: 7 })).toMatchObject({ entryId: entry.id, runId });

  open.clock.moment = '2027-03-01T11:00:00.000Z';
  await planner.run.begin(rules({ startDate: date('2027-03-02') }));
  expect(await planner.progress.recap({ through: 7 })).toMatchObject({ entryId: null, isEmpty: true });
  expect(await planner.progress.recap({ runId, through: 7 })).toMatchObject({ sessions: { done: 1 } });
});

test('two runs walked at one time have each a recap of its own', async () => {
  await walk();
  const first = await planner.progress.saveRecap({ through: 7 });
  const runId = (await planner.run.current())?.id ?? null;
  await planner.run.begin(rules({ startDate: date('2027-02-10') }));
  open.clock.moment = '2027-03-01T11:00:00.000Z';
  const second = await planner.progress.saveRecap({ through: 7 });
  expect(second).toMatchObject({ isNew: true });
  expect(second.entry.id).not.toBe(first.entry.id);
  expect(await planner.progress.recap({ runId, through: 7 })).toMatchObject({ entryId: first.entry.id });
  expect(await planner.progress.recap({ through: 7 })).toMatchObject({ entryId: second.entry.id });
});
