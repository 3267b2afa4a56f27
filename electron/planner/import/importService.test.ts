import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ApplyProgress, DifferingEntries, ImportFindings, LookProgress } from '#shared/contract/importContract.ts';
import { rules, sessionId } from '#shared/domain/testing/aRun.ts';
import { EntryId, QuestionId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let other: TestPlanner;

beforeEach(async () => {
  open = await aPlanner();
  other = await aPlanner();
  other.clock.moment = '2027-02-01T05:30:00.000Z';
});
afterEach(async () => {
  await open.remove();
  await other.remove();
});

const date = LocalDate.parse('2027-02-02');

async function exported({ planner, folder }: TestPlanner): Promise<string> {
  const path = join(folder, 'out');
  for await (const _step of await planner.export.toMarkdown({ folder: path }));
  return path;
}

async function look(path: string, into = open): Promise<ImportFindings> {
  const steps: LookProgress[] = [];
  for await (const step of await into.planner.import.look({ path })) steps.push(step);
  const last = steps.at(-1);
  if (last?.state !== 'found') throw new Error('Nothing was found');
  expect(steps[0]).toMatchObject({ state: 'reading' });
  return last;
}

async function apply(path: string, differing: DifferingEntries = 'keep-mine', into = open) {
  const { importId } = await look(path, into);
  const steps: ApplyProgress[] = [];
  for await (const step of await into.planner.import.apply({ importId, differing })) steps.push(step);
  const last = steps.at(-1);
  if (last?.state !== 'finished') throw new Error('It did not finish');
  return last;
}

async function write(planner: TestPlanner, edit: { title: string; body?: string; tags?: string[] }) {
  return planner.planner.journal.create({ kind: 'note', date, edit });
}

const titles = async ({ planner }: TestPlanner) => {
  const { entries } = await planner.journal.list({});
  return entries.map(({ title }) => title).sort();
};

async function notes(files: Record<string, string>): Promise<string> {
  const path = join(open.folder, 'notes');
  await mkdir(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return path;
}

describe('an export of Leadlight', () => {
  test('is told before it is written, then everybody sees it, in search as well', async () => {
    const { id } = await write(other, { title: 'On queues', body: 'Backpressure', tags: ['db'] });
    await other.planner.run.begin(rules());
    const questionId = QuestionId.parse('story');
    await other.planner.questions.attempt({ questionId, rating: 2 });
    await open.planner.questions.get({ id: questionId });
    const path = await exported(other);
    await open.planner.journal.list({});
    const found = await look(path);
    expect(found).toMatchObject({
      format: 'leadlight',
      from: 'out',
      firstDate: date,
      lastDate: date,
      issueCount: 0,
      sample: [{ title: 'On queues', date, kind: 'note', state: 'new' }],
    });
    expect(found.counts).toContainEqual({ subject: 'entries', new: 1, same: 0, differ: 0 });
    expect(found.counts).toContainEqual({ subject: 'runs', new: 1, same: 0, differ: 0 });
    expect(await titles(open)).toEqual([]);
    expect(await apply(path)).toMatchObject({ entries: { added: 1 }, issueCount: 0 });
    expect(await open.planner.journal.get({ id })).toEqual(await other.planner.journal.get({ id }));
    expect((await open.planner.journal.list({ text: 'backpressure' })).entries).toMatchObject([{ id }]);
    expect(await open.planner.run.current()).toEqual(await other.planner.run.current());
    const practised = async (of: TestPlanner) => (await of.planner.questions.get({ id: questionId })).attempts;
    expect(await practised(open)).toEqual(await practised(other));
    expect(await practised(open)).toHaveLength(1);
  });

  test('into a vault in use: what differs becomes what was chosen, and the run one walks stays', async () => {
    const { id } = await write(other, { title: 'Ours', body: 'first' });
    await apply(await exported(other));
    await open.planner.run.begin(rules());
    await other.planner.run.begin(rules());
    await open.planner.journal.save({ id, revision: 1, edit: { body: 'mine' } });
    await other.planner.journal.save({ id, revision: 1, edit: { body: 'theirs' } });
    const path = await exported(other);
    const current = await open.planner.run.current();
    expect((await look(path)).counts).toContainEqual({ subject: 'entries', new: 0, same: 0, differ: 1 });

    expect(await apply(path, 'keep-mine')).toMatchObject({ entries: { kept: 1, added: 0 } });
    expect(await open.planner.journal.get({ id })).toMatchObject({ body: 'mine' });
    expect(await open.planner.run.list()).toHaveLength(2);
    expect(await open.planner.run.current()).toEqual(current);

    expect(await apply(path, 'keep-both')).toMatchObject({ entries: { copied: 1 } });
    expect(await titles(open)).toEqual(['Ours', 'Ours']);
    expect(await apply(path, 'keep-both')).toMatchObject({ entries: { same: 1, copied: 0 } });
    await open.planner.import.undo().catch(() => null);

    const { planner } = open;
    const copy = (await planner.journal.list({})).entries.find((entry) => entry.id !== id);
    if (copy) await planner.journal.remove({ id: copy.id });
    await planner.journal.save({ id, revision: 2, edit: { body: 'mine again' } });
    await other.planner.journal.save({ id, revision: 2, edit: { body: 'theirs again' } });
    const again = await exported(other);
    expect(await apply(again, 'take-theirs')).toMatchObject({ entries: { replaced: 1 } });
    expect(await planner.journal.get({ id })).toMatchObject({ body: 'theirs again', revision: 4 });
  });

  test('with an RFC whose number is given here already keeps it, and that is told', async () => {
    await open.planner.journal.create({ kind: 'rfc', date, edit: { title: 'Ours' } });
    await other.planner.journal.create({ kind: 'rfc', date, edit: { title: 'Theirs' } });
    const { issues } = await apply(await exported(other));
    expect(issues).toEqual([
      { from: 'RFC-0001: Theirs', message: 'Another document here has this number. Both keep it.' },
    ]);
    expect((await open.planner.journal.list({})).entries.map(({ number }) => number)).toEqual([1, 1]);
  });

  test('that somebody edited is taken as it was left, and that is told', async () => {
    const { id } = await write(other, { title: 'Note', body: 'before' });
    await write(other, { title: 'Lost' });
    const path = await exported(other);
    const page = join(path, 'journal/2027-02-02-note.md');
    await writeFile(page, (await readFile(page, 'utf8')).replace('before', 'after [[x]]').replaceAll('\n', '\r\n'));
    await rm(join(path, 'journal/2027-02-02-lost.md'));
    await writeFile(join(path, 'journal/own.md'), '# Mine');
    const found = await look(path);
    expect(found.issues.map(({ from }) => from).sort()).toEqual([
      'journal/2027-02-02-lost.md',
      'journal/2027-02-02-note.md',
      'journal/own.md',
    ]);
    expect(await apply(path)).toMatchObject({ entries: { added: 1 } });
    const entry = await open.planner.journal.get({ id });
    expect(entry).toMatchObject({ body: 'after [[x]]', revision: 2 });
    expect(entry.updatedAt > '2027-02-01T05:30:00.000Z').toBe(true);
  });

  test.each([
    ['a field named __proto__', (text: string) => text.replace('"runs"', '"__proto__": {"a": 1}, "runs"'), '__proto__'],
    ['a wrong type', (text: string) => text.replace('"isWelcomed": true', '"isWelcomed": 1'), 'settings › isWelcomed'],
    [
      'a huge number',
      (text: string) => text.replace('"dailyNew": 10', '"dailyNew": 1e308'),
      'cards › settings › dailyNew',
    ],
    ['a newer version', (text: string) => text.replace(/"version": 3/, '"version": 4'), 'newer Leadlight'],
    ['newer records', (text: string) => text.replace(/"run": \d+/, '"run": 999'), 'newer Leadlight'],
    ['broken JSON', (text: string) => text.slice(0, -5), 'leadlight.json'],
    [
      'deep JSON',
      (text: string) => text.replace('"runs"', `"x": ${'['.repeat(900)}${']'.repeat(900)}, "runs"`),
      'line',
    ],
    [
      'an unknown zone',
      (text: string) => text.replace('"reminders": {', '"reminders": { "zone": "Mars/Base",'),
      'time zone',
    ],
    [
      'a drawing without a record',
      (text: string) => text.replace('"drawings": []', '"drawings": [{"drawing": null}]'),
      'drawings',
    ],
  ])('with %s is refused, naming the file, and nothing is imported', async (_what, spoil, words) => {
    await other.planner.run.begin(rules());
    await write(other, { title: 'Note' });
    const path = await exported(other);
    const file = join(path, 'leadlight.json');
    const text = await readFile(file, 'utf8');
    expect(spoil(text)).not.toBe(text);
    await writeFile(file, spoil(text));
    const refused = await look(path).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'invalid', message: expect.stringContaining(words) });
    expect(refused).toMatchObject({ message: expect.stringContaining('leadlight.json') });
    expect(await titles(open)).toEqual([]);
  });

  test('of the version before is still read', async () => {
    const { id } = await write(other, { title: 'Note', body: '[it](#/journal/x)' });
    await other.planner.run.begin(rules());
    const path = await exported(other);
    const file = join(path, 'leadlight.json');
    const { format, data } = JSON.parse(await readFile(file, 'utf8'));
    const { pages: _pages, recordingFiles: _files, ...older } = data;
    const { mirrorFolder: _mirror, seenVersion: _seen, ...settings } = older.settings;
    await writeFile(file, JSON.stringify({ format, version: 2, data: { ...older, settings } }));
    expect(await apply(path)).toMatchObject({ entries: { added: 1 }, issueCount: 0 });
    expect(await open.planner.journal.get({ id })).toEqual(await other.planner.journal.get({ id }));
    expect(await open.planner.run.current()).toEqual(await other.planner.run.current());
  });
});

describe('what cannot be read', () => {
  test('is refused in words that say what to do', async () => {
    const refusal = async (path: string) => look(path).catch((error: unknown) => error);
    expect(await refusal('/nowhere/at/all')).toMatchObject({ code: 'invalid' });
    expect(await refusal('notes')).toMatchObject({ message: expect.stringContaining('whole path') });
    expect(await refusal(join(open.folder, 'vault'))).toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/Choose/),
    });
    const path = await exported(other);
    expect(await refusal(join(path, 'leadlight.json'))).toMatchObject({
      message: expect.stringContaining('Choose the folder'),
    });
    expect(await refusal(await notes({ 'picture.bin': 'x' }))).toMatchObject({ code: 'invalid' });
    const apply = async () => {
      for await (const _step of await open.planner.import.apply({ importId: 'gone', differing: 'keep-mine' }));
    };
    await expect(apply()).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('notes of other programs', () => {
  test('are known again, by their source and by their words', async () => {
    const long = 'x'.repeat(30);
    const path = await notes({
      'a.md': '---\ndate: 2026-05-04\ntags: [Rust Lang, "%%%"]\n---\n# One\n\nText',
      'b.md': `---\ndate: 2026-05-05\n---\n# Two\n\n${long}`,
    });
    const first = await apply(path);
    expect(first).toMatchObject({ entries: { added: 2 } });
    expect(await titles(open)).toEqual(['One', 'Two']);
    const [one] = (await open.planner.journal.list({})).entries.filter(({ title }) => title === 'One');
    expect(one).toMatchObject({ date: '2026-05-04', tags: ['rust-lang'] });
    expect(await apply(path)).toMatchObject({ entries: { added: 0, same: 2 } });
    await writeFile(join(path, 'c.md'), await readFile(join(path, 'b.md')));
    expect((await look(path)).counts).toEqual([{ subject: 'entries', new: 0, same: 3, differ: 0 }]);
    await writeFile(join(path, 'b.md'), `---\ndate: 2026-05-05\n---\n# Two\n\nchanged`);
    expect((await look(path)).sample.find(({ from }) => from === 'b.md')).toMatchObject({ state: 'differs' });
  });

  test('without a day of their own are known by their source when their file is touched', async () => {
    const path = await notes({ 'a.md': 'Text', 'b.md': 'More' });
    const touch = (name: string, at: string) => utimes(join(path, name), new Date(at), new Date(at));
    for (const name of ['a.md', 'b.md']) await touch(name, '2026-05-04T10:00:00.000Z');
    expect(await apply(path)).toMatchObject({ entries: { added: 2 } });
    await writeFile(join(path, 'b.md'), 'More of it');
    for (const name of ['a.md', 'b.md']) await touch(name, '2026-09-01T10:00:00.000Z');
    expect(await apply(path, 'take-theirs')).toMatchObject({ entries: { added: 0, same: 1, replaced: 1 } });
    const { entries } = await open.planner.journal.list({});
    expect(entries.map(({ date }) => date)).toEqual(['2026-05-04', '2026-05-04']);
  });
});

describe('undo', () => {
  test('takes the whole import back, also after a restart; what was changed since stays and is named', async () => {
    await write(open, { title: 'Mine' });
    const kept = await write(other, { title: 'Changed' });
    await write(other, { title: 'Untouched' });
    await other.planner.run.begin(rules());
    const path = await exported(other);
    await apply(path);
    expect(await titles(open)).toEqual(['Changed', 'Mine', 'Untouched']);
    await open.planner.journal.save({ id: kept.id, revision: 1, edit: { body: 'more' } });
    await open.close();
    open = await aPlanner({ folder: open.folder });
    expect(await open.planner.import.last()).toMatchObject({ from: 'out', format: 'leadlight', entries: { added: 2 } });
    expect(await open.planner.import.undo()).toMatchObject({
      entries: 1,
      keptEntryCount: 1,
      keptEntries: [{ id: kept.id, title: 'Changed', date }],
    });
    expect(await titles(open)).toEqual(['Changed', 'Mine']);
    expect(await open.planner.run.list()).toEqual([]);
    expect(await open.planner.import.last()).toBeNull();
    await expect(open.planner.import.undo()).rejects.toMatchObject({ code: 'not-found' });
  });

  test('takes an RFC back too that got its number here', async () => {
    await other.planner.journal.create({ kind: 'rfc', date, edit: { title: 'Of an older Leadlight' } });
    const path = await exported(other);
    const [page = ''] = (await readdir(join(path, 'journal'))).filter((name) => name.includes('older'));
    const text = await readFile(join(path, 'journal', page), 'utf8');
    expect(text).toContain('\nnumber: 1\n');
    await writeFile(join(path, 'journal', page), text.replace('\nnumber: 1\n', '\n'));
    await apply(path);
    await open.close();
    open = await aPlanner({ folder: open.folder });
    expect((await open.planner.journal.list({})).entries).toMatchObject([{ number: 1 }]);
    expect(await open.planner.import.undo()).toMatchObject({ entries: 1, keptEntryCount: 0 });
  });

  test('of replaced entries brings back what they were', async () => {
    const { id } = await write(other, { title: 'Note', body: 'one' });
    await apply(await exported(other));
    await open.planner.journal.save({ id, revision: 1, edit: { body: 'mine' } });
    const mine = await open.planner.journal.get({ id });
    expect(await apply(await exported(other), 'take-theirs')).toMatchObject({ entries: { replaced: 1 } });
    await open.planner.import.undo();
    expect(await open.planner.journal.get({ id })).toEqual(mine);
    expect((await open.planner.journal.list({ text: 'mine' })).entries).toMatchObject([{ id }]);
  });
});

test('an import that is cancelled leaves nothing, and the same one can be made after it', async () => {
  await write(other, { title: 'Note' });
  await other.planner.run.begin(rules());
  await other.planner.run.record({
    sessionId: sessionId('d1-s1'),
    outcome: { state: 'done', minutes: 90, energy: 4, date: LocalDate.parse('2027-02-01') },
  });
  const path = await exported(other);
  const { importId } = await look(path);
  let steps = 0;
  for await (const step of await open.planner.import.apply({ importId, differing: 'keep-mine' })) {
    steps += 1;
    if (step.state === 'writing' && step.done > 1) break;
  }
  expect(steps).toBeGreaterThan(2);
  expect(await titles(open)).toEqual([]);
  expect(await open.planner.run.list()).toEqual([]);
  expect(await open.planner.import.last()).toBeNull();
  const id = EntryId.parse((await other.planner.journal.list({})).entries[0]?.id);
  await expect(open.planner.journal.get({ id })).rejects.toMatchObject({ code: 'not-found' });
  for await (const _step of await open.planner.import.apply({ importId, differing: 'keep-mine' }));
  expect(await titles(open)).toEqual(['Note']);
});

test('the last import is told when the one under way has ended', async () => {
  const { importId } = await look(await notes({ 'a.md': 'One', 'b.md': 'Two' }));
  const steps = await open.planner.import.apply({ importId, differing: 'keep-mine' });
  await steps.next();
  let isTold = false;
  const last = open.planner.import.last().then((told) => {
    isTold = true;
    return told;
  });
  await steps.next();
  expect(isTold).toBe(false);
  for await (const _step of steps);
  expect(await last).toMatchObject({ from: 'notes', entries: { added: 2 } });
});
