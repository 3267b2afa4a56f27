import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { date, rules, sessionId } from '#shared/domain/testing/aRun.ts';
import { Plan } from '#shared/model/curriculum.ts';
import type { WorkLinks } from '#shared/model/drawing.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import { FocusInterval } from '#shared/model/focus.ts';
import { PlanId, QuestionId, SkillId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { AddedSession } from '#shared/model/run.ts';
import { EvidenceRef } from '#shared/model/skillRecords.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { anActivity } from '../testing/contentBuilders.ts';
import { exportMarkdown } from './exportMarkdown.ts';

let open: TestPlanner;

beforeEach(async () => {
  open = await aPlanner();
  open.clock.moment = '2027-02-19T20:00:00.000Z';
});
afterEach(() => open.remove());

const item = (text: string) => ItemRef.parse(text);

async function write(kind: EntryKind, edit: EntryEdit, items: string[] = []) {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + 1000).toISOString();
  const links = { planDay: null, sessionId: null, items: items.map(item) };
  return open.planner.journal.create({ kind, date: date('2027-02-19'), edit: { links, ...edit } });
}

/** The text of one exported file; null when it was not written. */
async function exported(path: string): Promise<string | null> {
  const folder = join(open.folder, 'out');
  await mkdir(folder, { recursive: true });
  let filesTotal = 0;
  for await (const step of exportMarkdown({ ...open.parts, folder })) {
    if (step.state === 'writing') filesTotal = step.filesTotal;
    else expect(step.filesWritten + step.filesUnchanged).toBe(filesTotal);
  }
  return readFile(join(folder, path), 'utf8').catch(() => null);
}

async function data() {
  return JSON.parse((await exported('leadlight.json')) ?? '').data;
}

describe('skills', () => {
  const skillId = SkillId.parse('caching');

  test('are exported with level, history and evidence, those alone that one has something on', async () => {
    await open.planner.skills.rate({ skillId, level: 2, note: 'Only | by name' });
    open.clock.moment = '2027-02-20T20:00:00.000Z';
    await open.planner.skills.rate({ skillId, level: 3 });
    await write('note', { title: 'On stampedes' }, ['skill/caching']);
    await write('note', { title: 'Only suggested', tags: ['caching'] });
    const text = await exported('skills.md');
    expect(text).toContain('## System design\n\n### Caching\n\nLevel 3 of 5 · a lead needs 4\n');
    expect(text).toContain('| 2027-02-20 | 3 |  |\n| 2027-02-19 | 2 | Only \\| by name |');
    expect(text).toContain('- [On stampedes](journal/2027-02-19-on-stampedes.md) · Note · 2027-02-19');
    expect(text).not.toContain('Only suggested');
    expect(text).not.toContain('Messaging');
    expect(await exported('index.md')).toContain('- [Skills](skills.md)');
  });

  test('lead to the day a session was done on', async () => {
    await open.planner.run.begin(rules());
    const outcome = { state: 'done', minutes: 100, energy: null, date: date('2027-02-03') } as const;
    await open.planner.run.record({ sessionId: sessionId('d1-s1'), outcome });
    const source = EvidenceRef.parse('session/d1-s1');
    await open.planner.skills.decide({ skillId, source, decision: 'linked' });
    expect(await exported('skills.md')).toContain('- [D1-S1](days/2027-02-03.md) · Session done · Day 1 · 2027-02-03');
  });
});

describe('stories', () => {
  test('are exported with figures, times and tellings, and against the questions', async () => {
    const star = { situation: 'a b c d e', task: 'I had to.', action: 'I did.', result: 'It went.' };
    const { id } = await write('star', { title: 'The outage', star, metrics: ['p99 < 80 ms'] }, ['question/story']);
    const seconds = { situation: 31, task: 12, action: 80, result: 15 };
    await open.planner.journal.tell({ id, seconds, questionId: QuestionId.parse('story') });
    const story = await exported('journal/2027-02-19-the-outage.md');
    expect(story).toContain('- p99 \\< 80 ms\n');
    expect(story).toContain(
      '| As written | 2 s | 1 s | 1 s | 1 s | 5 s |\n| Plan | 20 s | 15 s | 65 s | 20 s | 2 min |',
    );
    expect(story).toContain('| 2027-02-19 | 31 s | 12 s | 80 s | 15 s | 2 min 18 s | Tell me of a conflict. |');
    const bank = await exported('stories.md');
    expect(bank).toContain('[The outage](journal/2027-02-19-the-outage.md) | 5 s | 1 | 1 |  | 1 | 2027-02-19 |');
    expect(bank).toContain('| Leadership | Tell me of a conflict. | 1 |\n| Leadership | Tell me of a failure. |  |');
    expect(bank).toContain('## Skills without a story\n\n- Leading');
    expect(await exported('index.md')).toContain('- [STAR stories](stories.md)');
  });
});

describe('questions', () => {
  test('that were answered are exported with how it went and the answer', async () => {
    const { id } = await write('note', { title: 'My answer' });
    await open.planner.questions.attempt({ questionId: QuestionId.parse('first'), rating: 4, entryId: id });
    const text = await exported('questions.md');
    expect(text).toContain('### What is a stampede?\n\nSolid\n');
    expect(text).toContain('| 2027-02-19 | Could teach it | [My answer](journal/2027-02-19-my-answer.md) |');
    expect(text).not.toContain('What is a queue for?');
    expect(text).toContain('0 of 2 behavioural questions have a story.');
  });

  test('that a story answers lead to it', async () => {
    await write('star', { title: 'The outage' }, ['question/story']);
    expect(await exported('questions.md')).toContain(
      '1 of 2 behavioural questions have a story.\n\n- Tell me of a conflict.: [The outage](journal/2027-02-19-the-outage.md)',
    );
  });
});

test('what was read is listed by kind, until the mark is taken back', async () => {
  await open.planner.library.mark({ item: item('resource/book'), isUsed: true });
  await open.planner.library.mark({ item: item('lesson/senior'), isUsed: true });
  await open.planner.library.mark({ item: item('lesson/senior'), isUsed: false });
  const text = await exported('reading.md');
  expect(text).toContain('## Resources\n\n- On caches · Book · Ada Writer · 2027-02-19');
  expect(text).not.toContain('Senior');
});

test('without anything of these there are no pages of them', async () => {
  expect(await exported('skills.md')).toBeNull();
  expect(await exported('questions.md')).toBeNull();
  expect(await exported('reading.md')).toBeNull();
});

test('an entry names what it hangs on', async () => {
  await write('note', { title: 'Linked', body: 'x' }, ['question/first', 'lesson/gone']);
  const text = await exported('journal/2027-02-19-linked.md');
  expect(text).toContain('items: ["question/first", "lesson/gone"]');
  expect(text).toContain('\n\nOn What is a stampede?\n\n<!-- text -->');
});

test('a link between brackets stays as it is, and leads to the file beside it', async () => {
  await write('note', { title: 'The outbox', body: 'x' });
  await write('note', { title: 'Feed', body: 'By the [[the Outbox|table]], not [[Nothing]].' });
  const text = await exported('journal/2027-02-19-feed.md');
  expect(text).toContain('aliases: ["Feed"]');
  expect(text).toContain('\n\nLinks to [The outbox](2027-02-19-the-outbox.md)\n\n<!-- text -->');
  expect(text).toContain('By the [[the Outbox|table]], not [[Nothing]].');
});

test('a session beside the plan stands on its day', async () => {
  const { id } = await open.planner.run.begin(rules());
  await open.parts.vault.run(id).update((run) => {
    const placement = run?.placements[sessionId('d1-s1')];
    if (!run || !placement) throw new Error('There is a run');
    const added = AddedSession.parse({
      ...anActivity({ id: 'extra' }),
      part: 'morning',
      from: 'activity/draw-a-queue',
      addedAt: open.clock.moment,
    });
    const at = { ...placement, date: date('2027-05-02') };
    return { ...run, added: { [added.id]: added }, placements: { ...run.placements, [added.id]: at } };
  });
  expect(await exported('days/2027-05-02.md')).toContain('| 05:00 | Activity extra, beside the plan | 2 h |');
});

test('a plan of one’s own is exported as YAML that reads as the same plan', async () => {
  const plan = { ...aPlan(), id: PlanId.parse('own'), title: 'My: own plan' };
  await open.parts.vault.plan(plan.id).update(() => plan);
  expect(Plan.parse(parse((await exported('plans/own.yaml')) ?? ''))).toEqual(plan);
  expect(await exported('index.md')).toContain('- [My: own plan](plans/own.yaml)');
});

test('the data file holds all of it, what was taken back as well', async () => {
  const plan = { ...aPlan(), id: PlanId.parse('own') };
  await open.parts.vault.plan(plan.id).update(() => plan);
  const rating = await open.planner.skills.rate({ skillId: SkillId.parse('caching'), level: 2 });
  await open.planner.skills.takeBackRating({ id: rating.id });
  const attempt = await open.planner.questions.attempt({ questionId: QuestionId.parse('first'), rating: 1 });
  await open.planner.library.mark({ item: item('lesson/senior'), isUsed: true });
  const { vault } = open.parts;
  const interval = anInterval();
  await vault.focusMonth(monthOfId(interval.id)).update(() => ({ intervals: { [interval.id]: interval } }));
  expect(await data()).toMatchObject({
    plans: [plan],
    skills: await vault.skills.read(),
    library: await vault.library.read(),
    attempts: [attempt],
    intervals: [interval],
  });
});

function anInterval(): FocusInterval {
  return FocusInterval.parse({
    id: '0194c5a0-0000-7000-8000-0000000000f0',
    runId: '0194c5a0-0000-7000-8000-000000000001',
    sessionId: 'd1-s1',
    from: '2027-02-02T04:00:00.000Z',
    until: '2027-02-02T05:40:00.000Z',
    zone: 'Europe/Berlin',
    by: 'clock',
    createdAt: '2027-02-02T04:00:00.000Z',
    updatedAt: '2027-02-02T05:40:00.000Z',
    deletedAt: null,
  });
}

test('cards are exported with both sides, what they were made from and every review', async () => {
  const { id: entryId } = await write('note', { title: 'On stampedes' });
  await open.planner.cards.addOwn({ front: 'What is | jitter?', back: '# Chance\n\n```\nwait(random)\n```', entryId });
  const questionIds = [QuestionId.parse('first')];
  const { added } = await open.planner.cards.addQuestions({ choice: { by: 'questions', questionIds } });
  const [id] = added;
  if (id === undefined) throw new Error('No card was made');
  await open.planner.cards.review({ id, rating: 1, reviews: 0 });
  const text = (await exported('cards.md')) ?? '';
  expect(text).toContain('### What is \\| jitter?');
  expect(text).toContain('> # Chance\n>\n> ```\n> wait(random)\n> ```');
  expect(text).toContain('From [On stampedes](');
  expect(text).toContain('| 2027-02-19 | Again | 2027-02-19 |');
  expect(await exported('index.md')).toContain('[Cards](cards.md)');
  const { cards, reviews } = await data();
  expect([Object.keys(cards.cards).length, reviews]).toMatchObject([2, [{ cardId: id, rating: 1 }]]);
  await open.planner.cards.remove({ ids: added });
  expect(await exported('cards.md')).not.toContain('stampede?');
});

test('rules that remind are in the data, without how far this machine looked', async () => {
  await open.planner.reminders.setQuiet({ mode: 'off' });
  const { reminders } = await data();
  expect(Object.keys(reminders)).toEqual(['notices', 'quiet', 'rules', 'silencedOn', 'told']);
  expect([reminders.quiet, Object.keys(reminders.rules)]).toMatchObject([{ mode: 'off' }, { length: 4 }]);
});

test('mock interviews are exported with what was asked, how it was judged and their debrief', async () => {
  expect(await exported('interviews.md')).toBeNull();
  const { interviews } = open.planner;
  const { id } = await interviews.begin({
    kind: 'behavioural',
    minutes: 30,
    areas: [],
    items: [item('question/story')],
  });
  await interviews.step({ id, step: 'end' });
  await interviews.rateQuestion({ id, question: 0, rating: 2 });
  await interviews.finish({ id });
  const text = (await exported('interviews.md')) ?? '';
  expect(text).toContain('## 2027-02-19: behavioural');
  expect(text).toContain('| Tell me of a conflict. | Shaky |');
  expect(text).toMatch(/Debrief: \[.+\]\(journal\/.+\.md\)/);
  expect((await data()).interviews).toMatchObject([{ id, state: 'finished' }]);
  await interviews.remove({ id });
  expect(await exported('interviews.md')).toBeNull();
  expect((await data()).interviews).toHaveLength(1);
});

test('a drawing is exported as its source and its picture, and links in entries lead there', async () => {
  const scene = JSON.stringify({ type: 'excalidraw', version: 2, elements: [{ id: 'a' }], appState: {}, files: {} });
  const { id: entryId } = await write('note', { title: 'On caches' });
  const links = { sessionId: null, entryId, items: [] };
  const { id } = await open.planner.drawings.create({ title: 'Cache (1)', links, scene });
  await open.planner.drawings.savePicture({ id, revision: 0, picture: '<svg xmlns="x"><path/></svg>' });
  const gone = '0194c5a0-0000-7000-8000-0000000000ff';
  const body = `![It](drawing:${id}) and [it](drawing:${id}), not ![this](drawing:${gone}).`;
  await open.planner.journal.save({ id: entryId, revision: 1, edit: { body } });
  expect(await exported('drawings/2027-02-19-cache-1.excalidraw')).toBe(scene);
  expect(await exported('drawings/2027-02-19-cache-1.svg')).toContain('<path/>');
  const text = await exported('journal/2027-02-19-on-caches.md');
  const path = '../drawings/2027-02-19-cache-1.svg';
  expect(text).toContain(`![It](${path}) and [it](${path}), not ![this](drawing:${gone}).`);
  expect(text).toContain(`![Cache (1)](${path})`);
  expect(await exported('days/2027-02-19.md')).toContain(`## Whiteboards\n\n![Cache (1)](${path})`);
  expect((await data()).drawings).toMatchObject([{ drawing: { id, title: 'Cache (1)' }, picturePath: path.slice(3) }]);
  await open.planner.drawings.remove({ id });
  expect(await exported('drawings/2027-02-19-cache-1.svg')).toBeNull();
  expect(await exported('bin/2027-02-19-cache-1.excalidraw')).toBe(scene);
});

describe('recordings', () => {
  const SOUND = Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0, 255, 128]);

  async function record(title: string, links: Partial<WorkLinks> = {}) {
    const { recordings } = open.planner;
    const about = { sessionId: null, entryId: null, items: [], ...links };
    const { id } = await recordings.begin({ title, links: about, mimeType: 'audio/webm' });
    await recordings.addChunk({ id, at: 0, sound: SOUND.toString('base64'), seconds: 65 });
    return recordings.finish({ id, seconds: 65 });
  }

  test('are exported as sound with a page each, linked from their day and entry', async () => {
    const entry = await write('note', { title: 'On queues' });
    const { id } = await record('Tell | it', { entryId: entry.id, items: [item('skill/caching')] });
    const gone = id.replace(/^.{8}/, '00000000');
    const body = `[Heard](#/recordings/${id}), [this](#/journal/${entry.id}), not [that](#/recordings/${gone}).`;
    await open.planner.journal.save({ id: entry.id, revision: 1, edit: { body } });
    await open.planner.recordings.addMark({ id, mark: { atSeconds: 61.5, text: 'Too *fast*' } });
    await open.planner.recordings.saveCritique({ id, before: '', after: '- Slower\n' });
    expect(await exported('recordings/2027-02-19-tell-it.md')).toBe(
      '# Tell \\| it\n\n[Friday 19 February 2027](../days/2027-02-19.md) · 1:05 · 1 KB · [On queues](../journal/2027-02-19-on-queues.md) · Caching\n\n[Listen](2027-02-19-tell-it.webm)\n\n## Marks\n\n- 1:01 Too \\*fast\\*\n\n## Self-critique\n\n- Slower\n\n',
    );
    expect(await readFile(join(open.folder, 'out/recordings/2027-02-19-tell-it.webm'))).toEqual(SOUND);
    expect(await exported('journal/2027-02-19-on-queues.md')).toContain(
      `[Heard](../recordings/2027-02-19-tell-it.md), [this](2027-02-19-on-queues.md), not [that](#/recordings/${gone}).`,
    );
    const listed = '- [Tell \\| it](../recordings/2027-02-19-tell-it.md) · 1:05';
    expect(await exported('days/2027-02-19.md')).toContain(`## Recordings\n\n${listed}`);
    expect(await exported('journal/2027-02-19-on-queues.md')).toContain(listed);
    expect((await data()).recordings).toMatchObject([{ id, critique: '- Slower\n', marks: [{ atSeconds: 61.5 }] }]);
  });

  test('go to the bin of the export with their sound, and leave no folder behind', async () => {
    const { id } = await record('Tell it');
    await open.planner.recordings.remove({ id });
    expect(await exported('bin/recordings/2027-02-19-tell-it.webm')).not.toBeNull();
    expect(await exported('days/2027-02-19.md')).toBeNull();
    await open.planner.recordings.restore({ id });
    expect(await exported('recordings/2027-02-19-tell-it.md')).toContain('# Tell it');
    expect(await readdir(join(open.folder, 'out'))).not.toContain('bin');
  });
});
