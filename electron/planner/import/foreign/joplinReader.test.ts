import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openImportSource } from '../sources/openImportSource.ts';
import { aTar } from '../sources/testing/aTar.ts';
import { inFolder } from '../sources/testing/inFolder.ts';
import { joplinReader } from './joplinReader.ts';
import { aSource } from './testing/aSource.ts';
import { everythingFound } from './testing/everythingFound.ts';
import {
  aJoplinMarkdownExport,
  aJoplinNote,
  aJoplinRawExport,
  aRawNote,
  JOPLIN_FIELDS,
  JOPLIN_IDS,
} from './testing/foreignExports.ts';

const RAW_ENTRY = {
  from: `${JOPLIN_IDS.note}.md, Outbox`,
  sourceKey: `joplin:${JOPLIN_IDS.note}`,
  kind: 'note',
  // Half past midnight in Berlin.
  date: '2027-02-20',
  title: 'Outbox',
  body: `Relay first.\n\n![plan](:/${JOPLIN_IDS.resource})\n`,
  tags: ['design'],
  createdAt: '2027-02-19T23:30:00.000Z',
  updatedAt: '2027-02-20T06:00:00.000Z',
  zone: null,
};

test('Markdown with front matter is read with its tags and times, and what stays behind is told', async () => {
  const { entries, problems } = await everythingFound(joplinReader, aSource(aJoplinMarkdownExport()));
  expect(entries).toEqual([
    {
      ...RAW_ENTRY,
      isDayOfFile: false,
      from: 'Work/Outbox.md',
      sourceKey: 'joplin:Work/Outbox.md',
      body: '**Relay** first.\n\n![](../_resources/plan.png)\n',
      tags: ['design', 'outbox'],
    },
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Attachments are not carried over: ../_resources/plan.png.',
    'Not carried over: “latitude” of one entry, “longitude” of one entry, the notebook of one entry.',
    '_resources/plan.png is no entry and is not carried over.',
  ]);
});

test('a folder is taken for Joplin only when its notes have both times as Joplin writes them', async () => {
  const recognised = (files: Record<string, string>) => joplinReader.recognises(aSource(files));
  expect(await recognised({ 'a.md': aJoplinNote(JOPLIN_FIELDS, 'x') })).toBe(true);
  expect(await recognised({ 'a.md': aJoplinNote('created: 2027-02-19 05:30Z\nupdated: 2027-02-19 05:30Z', 'x') })).toBe(
    true,
  );
  expect(await recognised({ 'a.md': aJoplinNote('created: 2027-02-19\nupdated: 2027-02-19', 'x') })).toBe(false);
  expect(await recognised({ 'a.md': JOPLIN_FIELDS })).toBe(false);
  const mixed = { 'a.md': aJoplinNote(JOPLIN_FIELDS, 'x'), 'b.md': 'x', 'c.md': 'x' };
  expect(await recognised(mixed)).toBe(false);
  expect(await recognised({ [`${JOPLIN_IDS.note}.md`]: 'a note with an odd name' })).toBe(false);
});

test('RAW and JEX are read with the tags that files between them tie to notes', async () => {
  const raw = aJoplinRawExport();
  const jex = join(await inFolder(), 'notes.jex');
  await writeFile(jex, aTar(Object.entries(raw).map(([path, content]) => ({ path, content }))));
  for (const source of [aSource(raw), await openImportSource(jex)]) {
    expect(await joplinReader.recognises(source)).toBe(true);
    const { entries, problems } = await everythingFound(joplinReader, source);
    expect(entries).toEqual([RAW_ENTRY]);
    expect(problems.map(({ message }) => message)).toEqual([
      "1 picture by Joplin's own ids lead nowhere here. They stay in the text.",
      'Not carried over: the notebook of one entry.',
      `resources/${JOPLIN_IDS.resource}.png is no entry and is not carried over.`,
    ]);
    await source.close();
  }
});

test('bodies that look like properties stay bodies', async () => {
  for (const body of ['', 'type_: 5', 'a: b\n\nid: x', '\n\n', 'one\n\ntwo']) {
    const { entries } = await everythingFound(joplinReader, aSource(aJoplinRawExport(aRawNote('T', body))));
    expect(entries.map((entry) => [entry.title, entry.body.trimEnd()])).toEqual([['T', body.trimEnd()]]);
  }
  const { entries } = await everythingFound(joplinReader, aSource(aJoplinRawExport(aRawNote('', 'no title'))));
  expect(entries.map(({ title, body }) => [title, body])).toEqual([['', 'no title']]);
});

test('encrypted and deleted notes are told, HTML becomes Markdown', async () => {
  const found = (changes: Record<string, string>, body = 'x') =>
    everythingFound(joplinReader, aSource(aJoplinRawExport(aRawNote('T', body, changes))));
  expect((await found({ encryption_applied: '1' })).problems[0]?.message).toMatch(/encrypted/);
  expect((await found({ encryption_applied: '1' })).entries).toEqual([]);
  expect((await found({ deleted_time: '1771000000000' })).problems[0]?.message).toMatch(/trash/);
  const times = { user_created_time: '2027-02-31T00:00:00.000Z', created_time: '' };
  expect((await found(times)).problems[0]?.message).toMatch(/when it was made/);
  const html = await found({ markup_language: '2' }, '<h1>A</h1><p>b <a href="https://x.y/z">c</a></p>');
  expect(html.entries[0]?.body).toBe('# A\n\nb [c](https://x.y/z)');
});

test('files that are no items are told by name', async () => {
  const source = aSource({
    ...aJoplinRawExport(),
    [`${'f'.repeat(32)}.md`]: 'no properties',
    [`${'1'.repeat(32)}.md`]: Buffer.from('Grüße', 'latin1'),
  });
  const { entries, problems } = await everythingFound(joplinReader, source);
  expect(entries).toHaveLength(1);
  expect(problems.slice(0, 2)).toEqual([
    { from: `${'1'.repeat(32)}.md`, message: expect.stringContaining('UTF-8') },
    { from: `${'f'.repeat(32)}.md`, message: expect.stringContaining('no item of Joplin') },
  ]);
});
