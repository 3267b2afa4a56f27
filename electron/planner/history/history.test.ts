import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentOf } from '#electron/vault/testing/aVault.ts';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import { RevisionId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import { journalOf } from '../journal/journal.ts';
import { newId } from '../newId.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { historyService } from './historyService.ts';
import { thinHistory } from './thinHistory.ts';

let open: TestPlanner;

beforeEach(async () => {
  open = await aPlanner();
  open.clock.moment = '2027-02-19T05:00:00.000Z';
});
afterEach(() => open.remove());

function later(minutes: number): void {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + minutes * 60_000).toISOString();
}

const write = (edit: EntryEdit, kind: EntryKind = 'note') =>
  open.planner.journal.create({ kind, date: LocalDate.parse('2027-02-19'), edit });

async function change({ id, revision }: Entry, edit: EntryEdit): Promise<Entry> {
  later(5);
  return open.planner.journal.save({ id, revision, edit });
}

const list = ({ id }: Entry) => open.planner.history.list({ id });
const newest = async (entry: Entry) => (await list(entry)).revisions[0]?.id ?? noId();
const noId = (): never => {
  throw new Error('Nothing was kept');
};
const restore = ({ id, revision }: Entry, revisionId: RevisionId) =>
  open.planner.history.restore({ id, revisionId, revision });

/** What a person wrote, without what counts saves. */
function written({ revision: _revision, updatedAt: _updatedAt, ...rest }: Entry) {
  return rest;
}

test('an entry that was never changed has no former state', async () => {
  const entry = await write({ title: 'Caches', body: 'One.' });
  expect(await list(entry)).toMatchObject({ title: 'Caches', revisions: [], now: { changed: null }, isInBin: false });
});

test('former states are listed the newest first, with the words that came and went', async () => {
  let entry = await write({ title: 'Caches', body: 'One two three.' });
  entry = await change(entry, { body: 'One two three four.' });
  entry = await change(entry, { body: 'Two three four.', tags: ['cache'] });
  expect(await list(entry)).toMatchObject({
    now: { savedAt: '2027-02-19T05:10:00.000Z', revision: 3, changed: { added: 2, removed: 2 } },
    revisions: [
      { savedAt: '2027-02-19T05:05:00.000Z', because: 'change', changed: { added: 1, removed: 0 } },
      { savedAt: '2027-02-19T05:00:00.000Z', because: 'change', changed: null },
    ],
  });
});

describe('going back', () => {
  test.each<[EntryKind, EntryEdit, EntryEdit]>([
    [
      'note',
      { title: 'A', body: 'Text', tags: ['one'] },
      { title: 'B', body: '', tags: [], date: LocalDate.parse('2027-02-01') },
    ],
    ['reflection', { body: 'Text', energy: 4 }, { body: 'Other', energy: null }],
    ['rfc', { title: 'A', status: 'draft' }, { title: 'B', status: 'in-review' }],
    [
      'star',
      { star: { situation: 'S', task: 'T', action: 'A', result: 'R' }, metrics: ['12 %'] },
      { star: { situation: '', task: '', action: '', result: '' }, metrics: [] },
    ],
  ])('to a %s is a new revision, and can be undone', async (kind, first, second) => {
    const before = await write(first, kind);
    const after = await change(before, second);
    later(1);
    const back = await restore(after, await newest(after));
    const { history: life, ...rest } = { history: null, ...written(back.entry) };
    expect(rest).toEqual({ ...written(before), history: undefined });
    expect(back.entry.revision).toBe(after.revision + 1);
    const again = await restore(back.entry, back.undo ?? noId());
    expect(written(again.entry)).toMatchObject({ ...written(after), ...(life && { history: expect.any(Array) }) });
    expect((await list(again.entry)).revisions.map(({ because }) => because)).toEqual(['restore', 'restore', 'change']);
  });

  test('keeps comments and the times a story was told', async () => {
    const { journal } = open.planner;
    let story = await write({ title: 'Told' }, 'star');
    story = await change(story, { title: 'Told well' });
    const seconds = { situation: 10, task: 10, action: 10, result: 10 };
    const told = await journal.tell({ id: story.id, seconds });
    const first = (await list(told)).revisions.at(-1)?.id ?? noId();
    expect((await restore(told, first)).entry).toMatchObject({ title: 'Told', tellings: [{ seconds }] });
  });

  test('to what it says already saves nothing', async () => {
    const before = await write({ body: 'One' });
    const after = await change(await change(before, { body: 'Two' }), { body: 'One' });
    const first = (await list(after)).revisions.at(-1)?.id ?? noId();
    expect(await restore(after, first)).toEqual({ entry: after, undo: null });
  });

  test('is refused where another window wrote since, in the bin, and to a state that is not kept any more', async () => {
    const before = await write({ body: 'One' });
    const after = await change(before, { body: 'Two' });
    const first = await newest(after);
    await expect(restore(before, first)).rejects.toMatchObject({ code: 'conflict' });
    const { id } = after;
    await expect(open.planner.history.get({ id, revisionId: newRevision() })).rejects.toMatchObject({
      code: 'not-found',
      message: 'This state of the entry is not kept any more. Choose another one.',
    });
    const binned = await open.planner.journal.remove({ id });
    await expect(restore(binned, first)).rejects.toMatchObject({ code: 'invalid' });
    expect(await list(binned)).toMatchObject({ isInBin: true, revisions: [{ id: first }] });
  });

  test('takes links along to the former title', async () => {
    const entry = await write({ title: 'Outbox' });
    later(1);
    const other = await write({ title: 'Other', body: 'See [[Outbox]].' });
    const renamed = await change(entry, { title: 'Inbox' });
    await open.planner.links.settle({ id: entry.id });
    expect((await open.planner.journal.get({ id: other.id })).body).toBe('See [[Inbox]].');
    expect((await list(other)).revisions).toMatchObject([{ because: 'links' }]);
    await restore(renamed, await newest(renamed));
    expect((await open.planner.journal.get({ id: other.id })).body).toBe('See [[Outbox]].');
  });
});

test('what an import takes the place of is kept', async () => {
  const entry = await write({ title: 'Caches', body: 'Mine' });
  const folder = join(open.folder, 'out');
  for await (const _step of await open.planner.export.toMarkdown({ folder }));
  const mine = await change(await change(entry, { body: 'Later' }), { body: 'Latest' });
  let importId = '';
  for await (const step of await open.planner.import.look({ path: folder })) {
    if (step.state === 'found') importId = step.importId;
  }
  for await (const _step of await open.planner.import.apply({ importId, differing: 'take-theirs' }));
  expect((await open.planner.journal.get({ id: entry.id })).body).toBe('Mine');
  const kept = (await list(mine)).revisions[0];
  expect(kept).toMatchObject({ because: 'import' });
  const { entry: former } = await open.planner.history.get({ id: mine.id, revisionId: kept?.id ?? noId() });
  expect(former).toEqual(mine);
});

test('an export holds nothing of what an entry was', async () => {
  const entry = await write({ title: 'Caches', body: 'A secret of before.' });
  await change(entry, { body: 'Nothing special.' });
  const folder = join(open.folder, 'out');
  for await (const _step of await open.planner.export.toMarkdown({ folder }));
  expect(JSON.stringify(await contentOf(folder))).not.toContain('A secret of before');
  expect(await readFile(join(open.folder, 'vault/history/2027-02.json'), 'utf8')).toContain('A secret of before');
});

test('a state of another copy is kept for whoever merges, and nothing of an entry that was purged', async () => {
  const entry = await write({ title: 'Caches', body: 'Mine' });
  const { parts } = open;
  const nobody = { keepName: async () => undefined, settle: async () => ({ links: 0, entries: 0 }) };
  const history = historyService(parts, journalOf(parts), nobody);
  await history.keep({ ...entry, body: 'Theirs' }, 'other-copy');
  expect((await list(entry)).revisions).toMatchObject([{ because: 'other-copy' }]);
  await open.planner.journal.remove({ id: entry.id });
  open.clock.moment = '2027-04-01T05:00:00.000Z';
  await open.planner.journal.list({});
  await history.keep({ ...entry, body: 'Theirs again' }, 'other-copy');
  expect(await parts.vault.history.revisions(entry.id)).toEqual([]);
});

test('what nobody writes to any more is thinned when there is time', async () => {
  let entry = await write({ body: 'One' });
  for (const body of ['Two', 'Three', 'Four']) entry = await change(entry, { body });
  later(3 * 24 * 60);
  await thinHistory(open.parts, journalOf(open.parts).index);
  expect((await list(entry)).revisions).toMatchObject([{ savedAt: '2027-02-19T05:10:00.000Z' }]);
});

function newRevision(): RevisionId {
  return RevisionId.parse(newId(open.parts.clock.now()));
}
