import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { QuestionId, SessionId, SkillId, TemplateId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { aTemplate } from '../testing/contentBuilders.ts';

const curriculum = {
  templates: [
    aTemplate({ id: 'note', name: 'Note' }),
    aTemplate({ id: 'recap', kind: 'reflection', name: 'Recap', body: '## What stayed\n' }),
    aTemplate({
      id: 'reflection',
      kind: 'reflection',
      name: 'Evening reflection',
      body: '## What was planned, what happened\n\n## What I know now\n',
    }),
    aTemplate({
      id: 'weekly-review',
      kind: 'weekly-review',
      name: 'Weekly review',
      body: '## The week in facts\n\n## What worked?\n',
    }),
  ],
};

let open: TestPlanner;
let planner: TestPlanner['planner'];
let journal: TestPlanner['planner']['journal'];

beforeEach(async () => {
  await openOn();
  await planner.run.begin({ startDate: day('2027-02-02'), timetable: PLAN_TIMETABLE, restWeekdays: [7] });
  open.clock.moment = '2027-02-02T20:30:00.000Z';
});
afterEach(() => open.remove());

async function openOn(folder?: string): Promise<void> {
  const moment = open?.clock.moment;
  open = await aPlanner({ curriculum, ...(folder ? { folder } : {}) });
  if (folder && moment) open.clock.moment = moment;
  planner = open.planner;
  journal = planner.journal;
}

const day = (text: string) => LocalDate.parse(text);
const done = (id: string, minutes: number, on = '2027-02-02') =>
  planner.run.record({
    sessionId: SessionId.parse(id),
    outcome: { state: 'done', minutes, energy: 4, date: day(on) },
  });

describe('the evening reflection', () => {
  test('is begun once, with the day in it, however often and from how many windows it is asked for', async () => {
    const [from, until] = ['2027-02-02T19:30:00.000Z', '2027-02-02T20:10:00.000Z'].map((at) => Instant.parse(at));
    if (from && until) await planner.focus.add({ sessionId: SessionId.parse('d1-s1'), from, until });
    await done('d1-s1', 30);
    const note = await journal.create({ kind: 'note', date: day('2027-02-02'), edit: { title: 'Who owns it?' } });
    const all = await Promise.all([1, 2, 3].map(() => journal.beginReflection({ date: null })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(all[0]).toMatchObject({
      kind: 'reflection',
      date: '2027-02-02',
      title: 'Day 1',
      energy: null,
      links: { planDay: 1, sessionId: null, items: [] },
    });
    expect(all[0]?.body).toContain('| D1-S1 | 2:00 | 0:30 | 4 of 5 |');
    expect(all[0]?.body).toContain(`- [Who owns it?](#/journal/${note.id})`);
    expect(all[0]?.body).toContain('## D1-S4');

    await open.close();
    await openOn(open.folder);
    expect((await journal.beginReflection({ date: day('2027-02-02') })).id).toBe(all[0]?.id);
    expect((await journal.list({ kinds: ['reflection'] })).total).toBe(1);
  });

  test('belongs to the evening before after midnight', async () => {
    open.clock.moment = '2027-02-02T23:30:00.000Z';
    expect((await journal.beginReflection({ date: null })).date).toBe('2027-02-02');
    open.clock.moment = '2027-02-03T04:00:00.000Z';
    expect((await journal.beginReflection({ date: null })).date).toBe('2027-02-03');
  });

  test('is not made for a day to come, and made again after the first went to the bin', async () => {
    await expect(journal.beginReflection({ date: day('2027-02-03') })).rejects.toMatchObject({
      code: 'invalid',
      message: 'Wednesday 3 February is still to come. Its reflection can be written that evening.',
    });
    const first = await journal.beginReflection({ date: null });
    await journal.remove({ id: first.id });
    expect((await journal.beginReflection({ date: null })).id).not.toBe(first.id);
  });

  test('is not one that was begun from a lesson, a template or a session; it stays itself once linked to one', async () => {
    const date = day('2027-02-02');
    const sessionId = SessionId.parse('d1-s4');
    const links = { planDay: null, sessionId: null, items: [] };
    const lesson = { ...links, items: [ItemRef.parse('lesson/senior')] };
    const others = [
      await journal.create({ kind: 'reflection', date, edit: { links: lesson, body: 'An answer' } }),
      await journal.create({ kind: 'reflection', date, templateId: TemplateId.parse('recap') }),
      await journal.create({ kind: 'reflection', date, edit: { links: { ...links, sessionId } } }),
    ];
    const evening = await journal.beginReflection({ date: null });
    expect(others.map(({ id }) => id)).not.toContain(evening.id);
    await journal.save({ id: evening.id, revision: 1, edit: { links: { ...links, sessionId } } });
    expect((await journal.beginReflection({ date: null })).id).toBe(evening.id);
  });

  test('is there without a run and on a rest day', async () => {
    open.clock.moment = '2027-02-07T20:30:00.000Z';
    expect((await journal.beginReflection({ date: null })).body).toContain('The plan is behind you.');
    await open.remove();
    await openOn();
    expect(await journal.beginReflection({ date: null })).toMatchObject({ title: 'Tuesday 2 February' });
  });

  test('takes in what happened since, but not over the writer’s own words', async () => {
    const begun = await journal.beginReflection({ date: null });
    const written = `${begun.body}\nMine.\n`;
    const { revision } = await journal.save({ id: begun.id, revision: 1, edit: { body: written, energy: 3 } });
    await done('d1-s2', 75);
    const refilled = await journal.refill({ id: begun.id, revision });
    expect(refilled.body).toContain('| D1-S2 | 1:00 | 1:15 | 4 of 5 |');
    expect(refilled).toMatchObject({ energy: 3, body: expect.stringMatching(/\nMine\.\n$/) });
    expect((await journal.refill({ id: begun.id, revision: refilled.revision })).revision).toBe(refilled.revision);
    await done('d1-s3', 60);
    await expect(journal.refill({ id: begun.id, revision: 1 })).rejects.toMatchObject({ code: 'conflict' });

    const changed = await journal.save({
      id: begun.id,
      revision: refilled.revision,
      edit: { body: refilled.body.replace('1:15', '1:20') },
    });
    await expect(journal.refill({ id: begun.id, revision: changed.revision })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('You changed what was filled in here'),
    });
    const note = await journal.create({ kind: 'note', date: day('2027-02-02') });
    await expect(journal.refill({ id: note.id, revision: 1 })).rejects.toMatchObject({ code: 'invalid' });
  });

  test('comes back from a vault that cannot be written, where a new one is refused in words', async () => {
    const { id } = await journal.beginReflection({ date: null });
    await open.close();
    const file = join(open.folder, 'vault', 'vault.json');
    const head = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...head, version: head.version + 100 }));
    await openOn(open.folder);
    expect((await journal.beginReflection({ date: day('2027-02-02') })).id).toBe(id);
    await expect(journal.beginReflection({ date: day('2027-02-01') })).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('newer'),
    });
    await expect(journal.beginReview({ week: null })).rejects.toMatchObject({ code: 'locked' });
    expect((await journal.list({})).total).toBe(1);
  });
});

describe('the weekly review', () => {
  test('is begun once a week from what is known of it', async () => {
    await done('d1-s1', 100);
    const [rated] = await Promise.all([
      planner.skills.rate({ skillId: SkillId.parse('caching'), level: 3, note: '' }),
      planner.questions.attempt({ questionId: QuestionId.parse('first'), rating: 2, entryId: null }),
    ]);
    expect(rated.level).toBe(3);
    open.clock.moment = '2027-02-04T20:30:00.000Z';
    const begun = await journal.beginReview({ week: null });
    const again = [day('2027-02-01'), day('2027-02-07')].map((week) => journal.beginReview({ week }));
    expect((await Promise.all(again)).map(({ id }) => id)).toEqual([begun.id, begun.id]);
    expect(begun).toMatchObject({ kind: 'weekly-review', date: '2027-02-04', title: 'Week of 1 February' });
    for (const fact of [
      '- **Sessions**: 1 done, of 12 planned.',
      '- **Time**: 1 h 40 of 21 h planned.',
      '- **Questions**: 1 answer: 1 shaky. Again: [What is a stampede?](#/questions/first)',
      '- **Skills trained**: Caching.',
      '- **Skills rated**: Caching 3.',
    ]) {
      expect(begun.body).toContain(fact);
    }
    await expect(journal.beginReview({ week: day('2027-02-09') })).rejects.toMatchObject({ code: 'invalid' });
    await done('d1-s2', 60);
    expect((await journal.refill({ id: begun.id, revision: 1 })).body).toContain('2 done, of 12 planned');
  });

  test('without saying which, is of the week that ended until somebody looked back at it', async () => {
    open.clock.moment = '2027-02-08T06:00:00.000Z';
    expect(await journal.beginReview({ week: null })).toMatchObject({
      date: '2027-02-07',
      title: 'Week of 1 February',
    });
    expect(await journal.beginReview({ week: null })).toMatchObject({
      date: '2027-02-08',
      title: 'Week of 8 February',
    });
  });
});

test('lists say the energy of a reflection and begin with the writer’s own words', async () => {
  const begun = await journal.beginReflection({ date: null });
  const body = begun.body.replace(' -->\n', ' -->\n\nIt went well.');
  await journal.save({ id: begun.id, revision: 1, edit: { body, energy: 5 } });
  const { entries } = await journal.list({});
  expect(entries[0]).toMatchObject({ energy: 5, excerpt: expect.stringMatching(/^It went well\./) });
});
