import { mkdir, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { aShell } from './testing/aShell.ts';

const shell = aShell();

async function write(files: Record<string, string>) {
  await mkdir(shell.path('notes'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(shell.path(`notes/${name}`), text);
}

const titles = async () => {
  await shell.reopen();
  const { entries } = await shell.open.planner.journal.list({});
  await shell.open.close();
  return entries.map(({ title }) => title).sort();
};

describe('leadlight import', () => {
  beforeEach(async () => {
    await write({ '2027-01-05 Queues.md': 'Backpressure', '2027-01-06 Caches.md': 'Stampedes' });
    await shell.open.close();
  });

  test('a dry run shows what is there and changes nothing', async () => {
    const { code, said } = await shell.leadlight('import', 'notes', '--dry-run');
    expect(code).toBe(0);
    expect(said[0]).toBe('notes: Markdown files');
    expect(said).toContain('  2 entries: 2 new');
    expect(said.join('\n')).toMatch(/2027-01-05 {2}new {12}/);
    expect(said.slice(-2)).toEqual(['It would import 2 entries.', 'Nothing was changed.']);
    expect(await titles()).toEqual([]);
  });

  test('brings in what is new, knows it again, and takes it back', async () => {
    expect((await shell.leadlight('import', 'notes')).said[0]).toBe('Imported 2 entries.');
    expect(await titles()).toHaveLength(2);
    expect((await shell.leadlight('import', 'notes', '--dry-run')).said).toContain('There is nothing new to import.');
    expect(await shell.json('import', 'notes')).toMatchObject({ from: 'notes', entries: { added: 0, same: 2 } });
    const { said } = await shell.leadlight('import', '--undo');
    expect(said).toEqual(['The import of 3 February 2027 from notes: 2 entries.', 'Taken back: 2 entries.']);
    expect(await titles()).toEqual([]);
    expect((await shell.leadlight('import', '--undo')).complaints).toEqual(['There is no import to undo.']);
  });

  test('entries that differ stay, unless it is said otherwise', async () => {
    await shell.leadlight('import', 'notes');
    await write({ '2027-01-05 Queues.md': 'Backpressure, again' });
    const dry = await shell.leadlight('import', 'notes', '--dry-run');
    expect(dry.said).toContain('  2 entries: 1 there already, 1 different');
    expect(await shell.json('import', 'notes')).toMatchObject({ entries: { kept: 1, replaced: 0 } });
    const { said } = await shell.leadlight('import', 'notes', '--differing', 'take-theirs');
    expect(said.slice(0, 2)).toEqual(['Imported 1 entry.', '1 entry took the place of yours.']);
  });

  test('a path with nothing at it is refused with a line, and so is what makes no sense', async () => {
    const { code, complaints } = await shell.leadlight('import', 'elsewhere');
    expect([code, complaints]).toEqual([1, [expect.stringContaining(shell.path('elsewhere'))]]);
    for (const words of [
      [],
      ['a', 'b'],
      ['notes', '--undo'],
      ['notes', '--differing', 'mine'],
      ['--undo', '--dry-run'],
    ]) {
      expect((await shell.leadlight('import', ...words)).code).toBe(2);
    }
    expect(await titles()).toEqual([]);
  });

  test('tells how far it is, and ended early it leaves nothing', async () => {
    const { said, complaints, shown, code } = await shell.leadlightStopped('import', 'notes');
    expect([code, said, complaints]).toEqual([1, [], ['Cancelled. Nothing was changed.']]);
    expect(shown.at(-1)).toBe('');
    expect(shown.join('\n')).toMatch(/^Writing: 0 of 2$/m);
    expect(await titles()).toEqual([]);
  });
});

test('what an import replaced comes back, and what was changed since stays', async () => {
  await write({
    'Queues.md': '---\ndate: 2027-01-05\n---\nBackpressure',
    'Caches.md': '---\ndate: 2027-01-06\n---\nStampedes',
  });
  await shell.open.close();
  await shell.leadlight('import', 'notes');
  await shell.reopen();
  const { entries } = await shell.open.planner.journal.list({ until: LocalDate.parse('2027-01-05') });
  const [entry] = entries;
  if (!entry) throw new Error('Nothing was imported.');
  const { revision } = await shell.open.planner.journal.get({ id: entry.id });
  await shell.open.planner.journal.save({ id: entry.id, revision, edit: { body: 'Mine now' } });
  await shell.open.close();
  const { said } = await shell.leadlight('import', '--undo');
  expect(said.slice(1)).toEqual([
    'Taken back: 1 entry.',
    'You changed 1 entry since: it stays as it is.',
    '  2027-01-05  Queues',
  ]);
  expect(await titles()).toEqual(['Queues']);
});
