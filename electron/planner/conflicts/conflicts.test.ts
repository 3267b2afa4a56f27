import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Change } from '#shared/contract/appContract.ts';
import { DrawingId } from '#shared/model/ids.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

async function aPlannerWithNotes(...bodies: string[]) {
  const home = await aPlanner();
  onTestFinished(() => home.remove());
  const entries = [];
  for (const body of bodies) {
    const edit = { title: `On ${body}`, body };
    entries.push(await home.planner.journal.create({ kind: 'note', date: '2027-02-02', edit }));
  }
  const [month = ''] = await readdir(join(home.folder, 'vault/journal')).catch(() => []);
  return {
    ...home,
    entries,
    vault: join(home.folder, 'vault'),
    month: `journal/${month}`,
    stem: month.replace('.json', ''),
  };
}

/** Puts a copy beside the file at `path`, with each text replaced. */
async function copyOf(
  vault: string,
  path: string,
  name: string,
  replaced: Record<string, string> = {},
): Promise<string> {
  let text = await readFile(join(vault, path), 'utf8');
  for (const [from, to] of Object.entries(replaced)) text = text.replaceAll(from, to);
  const copy = `${dirname(path)}/${name}`.replace(/^\.\//, '');
  await writeFile(join(vault, copy), text);
  return copy;
}

async function topicsDuring(
  home: Pick<TestPlanner, 'planner'>,
  work: () => Promise<unknown>,
): Promise<Change['topic'][]> {
  const stop = new AbortController();
  const topics: Change['topic'][] = [];
  const stream = await home.planner.app.changes(undefined, { signal: stop.signal });
  const reading = (async () => {
    for await (const { topic } of stream) topics.push(topic);
  })().catch(() => undefined);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  await reading;
  return topics;
}

describe('a conflict copy of a month', () => {
  test('is shown with what it differs in, and merged by entry with nothing dropped', async () => {
    const home = await aPlannerWithNotes('ours', 'same');
    const [first] = home.entries;
    const copy = await copyOf(home.vault, home.month, `${home.stem}.sync-conflict-20270219-060400-ABCDEF7.json`, {
      '"body": "ours"': '"body": "theirs"',
      [first?.updatedAt ?? '']: '2027-02-09T05:30:00.000Z',
    });
    await home.planner.journal.create({ kind: 'note', date: '2027-02-02', edit: { title: 'Only here' } });

    const [view, ...others] = await home.planner.conflicts.list();
    expect(others).toEqual([]);
    expect(view).toMatchObject({
      path: copy,
      of: home.month,
      what: 'The journal of February 2027',
      state: 'records',
      onlyInCopy: 0,
      onlyInOurs: 1,
      differing: 2,
    });
    expect(view?.items.map(({ name }) => name)).toContain('On ours');
    expect((await home.planner.app.health()).conflicts).toHaveLength(1);

    const topics = await topicsDuring(home, async () => {
      expect(await home.planner.conflicts.merge({ path: copy })).toEqual([]);
    });
    expect(topics).toEqual(expect.arrayContaining(['journal', 'health']));
    const { entries } = await home.planner.journal.list({});
    expect(entries.map(({ title }) => title).sort()).toEqual(['On ours', 'On same', 'Only here']);
    const merged = await home.planner.journal.get({ id: first?.id ?? '' });
    expect(merged.body).toBe('theirs');
    const kept = await home.parts.vault.history.revisions(merged.id);
    expect(kept).toMatchObject([{ because: 'other-copy', entry: { body: 'ours' } }]);
    // Out of the way, and kept.
    const names = await readdir(join(home.vault, 'journal'));
    expect(names.filter((name) => name.includes('.merged-'))).toHaveLength(1);
  });

  test('found by search once it was merged', async () => {
    const home = await aPlannerWithNotes('heron');
    await home.planner.journal.list({ text: 'heron' });
    const copy = await copyOf(home.vault, home.month, `${home.stem} (Anna's conflicted copy 2027-02-19).json`, {
      '"body": "heron"': '"body": "kingfisher"',
      [home.entries[0]?.updatedAt ?? '']: '2027-02-09T05:30:00.000Z',
    });
    await home.planner.conflicts.list();
    await home.planner.conflicts.merge({ path: copy });
    expect((await home.planner.journal.list({ text: 'kingfisher' })).total).toBe(1);
  });

  test('that was copied half is told as one that cannot be read, and can be put out of the way', async () => {
    const home = await aPlannerWithNotes('ours');
    const text = await readFile(join(home.vault, home.month), 'utf8');
    const copy = `journal/${home.stem} (conflicted copy 2027-02-19 060400).json`;
    await writeFile(join(home.vault, copy), text.slice(0, text.length / 2));
    expect(await home.planner.conflicts.list()).toMatchObject([
      { state: 'unreadable', problem: 'It is not whole JSON.' },
    ]);
    await expect(home.planner.conflicts.merge({ path: copy })).rejects.toThrow('nothing was changed');
    expect(await home.planner.conflicts.choose({ path: copy, use: 'ours' })).toEqual([]);
    expect((await home.planner.journal.list({})).entries).toHaveLength(1);
  });

  test('whose original the tool took away is put back by the merge', async () => {
    const home = await aPlannerWithNotes('ours');
    const copy = `journal/${home.stem}-DESKTOP-1.json`;
    await home.parts.vault.close();
    await rename(join(home.vault, home.month), join(home.vault, copy));
    const again = await aPlanner({ folder: home.folder });
    onTestFinished(() => again.close());
    const [view] = await again.planner.conflicts.list();
    expect(view).toMatchObject({ onlyInCopy: 1, of: home.month });
    await again.planner.conflicts.merge({ path: copy });
    expect((await again.planner.journal.list({})).entries.map(({ title }) => title)).toEqual(['On ours']);
  });

  test('a name that is not ours is let be', async () => {
    const home = await aPlannerWithNotes('ours');
    await writeFile(join(home.vault, `journal/${home.stem}-notes.json`), '{"mine": true}');
    await mkdir(join(home.vault, 'Pictures'));
    await writeFile(join(home.vault, 'Pictures/holiday (conflicted copy).json'), '{}');
    expect(await home.planner.conflicts.list()).toEqual([]);
    await expect(home.planner.conflicts.choose({ path: home.month, use: 'ours' })).rejects.toThrow(
      'not there any more',
    );
    expect((await home.planner.journal.list({})).entries).toHaveLength(1);
  });
});

describe('a copy of one record', () => {
  test('is chosen whole, and the other one is kept', async () => {
    const home = await aPlannerWithNotes();
    await home.planner.settings.save({ exportFolder: '/ours' });
    const copy = await copyOf(home.vault, 'settings.json', 'settings.Conflict.json', { '"/ours"': '"/theirs"' });
    const [view] = await home.planner.conflicts.list();
    expect(view).toMatchObject({ state: 'whole', what: 'The settings file', parts: ['export folder'] });
    await expect(home.planner.conflicts.merge({ path: copy })).rejects.toThrow('Choose one of them');
    await home.planner.conflicts.choose({ path: copy, use: 'copy' });
    expect((await home.planner.settings.get()).exportFolder).toBe('/theirs');
    const names = await readdir(home.vault);
    const other = names.find((name) => name.startsWith('settings.json.other-')) ?? '';
    expect(await readFile(join(home.vault, other), 'utf8')).toContain('/ours');
    expect(names.filter((name) => name.startsWith('settings.json.merged-'))).toHaveLength(1);
    // Another version of a file is no damage.
    expect((await home.planner.diagnostics.health()).setAside).toEqual([]);
  });

  test('of a scene is chosen by its bytes', async () => {
    const home = await aPlannerWithNotes();
    const scene = (text: string) =>
      JSON.stringify({
        type: 'excalidraw',
        version: 2,
        elements: [{ id: text, type: 'text', text }],
        appState: {},
        files: {},
      });
    const none = { sessionId: null, entryId: null, items: [] };
    const { id } = await home.planner.drawings.create({ title: 'A cache', links: none, scene: scene('ours') });
    const copy = `drawings/${DrawingId.parse(id)} (conflicted copy 2027-02-19 060400).excalidraw`;
    await writeFile(join(home.vault, copy), scene('theirs'));
    expect(await home.planner.conflicts.list()).toMatchObject([{ state: 'whole', what: 'The file of a drawing' }]);
    await home.planner.conflicts.choose({ path: copy, use: 'copy' });
    expect((await home.planner.drawings.scene({ id, version: null })).scene).toContain('theirs');
    const kept = (await readdir(join(home.vault, 'drawings'))).filter((name) => /\.(other|merged)-/.test(name));
    expect(kept).toHaveLength(2);
  });
});

test('an entry that is edited by hand is read anew by every window, and a page that has it open cannot save over it', async () => {
  const home = await aPlannerWithNotes('as typed');
  const [entry] = home.entries;
  if (!entry) throw new Error('There is one');
  await home.planner.journal.list({ text: 'typed' });
  const path = join(home.vault, home.month);
  await writeFile(path, (await readFile(path, 'utf8')).replace('as typed', 'by hand'));
  const topics = await topicsDuring(home, () => home.planner.conflicts.look());
  expect(topics).toContain('journal');
  expect((await home.planner.journal.get({ id: entry.id })).body).toBe('by hand');
  expect((await home.planner.journal.list({ text: 'hand' })).total).toBe(1);
  const saving = home.planner.journal.save({ id: entry.id, revision: entry.revision, edit: { body: 'typed on' } });
  await expect(saving).rejects.toMatchObject({ code: 'conflict' });
});
