import { expect, test } from 'vitest';
import { Instant } from '#shared/model/time.ts';
import { markdownReader } from './markdownReader.ts';
import { aSource } from './testing/aSource.ts';
import { everythingFound } from './testing/everythingFound.ts';
import { aMarkdownFolder } from './testing/foreignExports.ts';

const modifiedAt = Instant.parse('2027-02-10T23:30:00.000Z');
const found = (files: Record<string, string>) => everythingFound(markdownReader, aSource(files, { modifiedAt }));

async function one(text: string, path = 'note.md') {
  const { entries, problems } = await found({ [path]: text });
  expect(entries).toHaveLength(1);
  return { ...entries[0], problems: problems.map(({ message }) => message) };
}

test("a folder of Obsidian's becomes notes, with links, callouts and tags left in the text", async () => {
  const { entries, problems } = await found(aMarkdownFolder());
  expect(entries).toEqual([
    {
      from: 'Outbox.md',
      sourceKey: 'markdown:Outbox.md',
      kind: 'note',
      date: '2027-02-18',
      isDayOfFile: false,
      title: 'The outbox',
      body: 'Text ![[plan.png]]\n',
      tags: ['Design', 'outbox'],
      createdAt: '2027-02-18T04:30:00.000Z',
      updatedAt: null,
      zone: null,
    },
    {
      from: 'daily/2027-02-19.md',
      sourceKey: 'markdown:daily/2027-02-19.md',
      kind: 'note',
      date: '2027-02-19',
      isDayOfFile: false,
      title: 'Calm',
      body: '# Calm\n\nSee [[Outbox]] #work/deep\n\n> [!note] Kept\n',
      tags: ['work/deep'],
      createdAt: null,
      updatedAt: modifiedAt,
      zone: null,
    },
  ]);
  expect(problems).toEqual([
    { from: 'Outbox.md', message: 'Embedded files are not carried over: plan.png.' },
    { from: 'Export', message: 'Not carried over: “aliases” in the front matter of one entry.' },
    { from: 'Export', message: 'plan.png is no entry and is not carried over.' },
  ]);
});

test('the day comes from the front matter, else the name, else the time of the file in this zone', async () => {
  expect((await one('---\ndate: 2027-02-01\n---\nx', '2027-02-19.md')).date).toBe('2027-02-01');
  expect((await one('---\ndate: 2027-02-01T23:30:00Z\n---\nx')).date).toBe('2027-02-02');
  expect((await one('---\ndate: 2027-02-01T23:30:00Z\nzone: America/New_York\n---\nx')).date).toBe('2027-02-01');
  expect((await one('---\ncreated: 2027-02-01 23:30\n---\nx')).date).toBe('2027-02-01');
  expect((await one('x', 'a/2027-02-19 Friday.md')).date).toBe('2027-02-19');
  expect((await one('x', '2027-02-31.md')).date).toBe('2027-02-11');
  expect(await one('x')).toMatchObject({ date: '2027-02-11', isDayOfFile: true });
});

test('a date that does not exist is told and the next best is taken', async () => {
  const note = await one('---\ndate: 2027-02-31\ncreated: last week\n---\nx');
  expect(note.date).toBe('2027-02-11');
  expect(note.problems).toEqual([
    'Its “date” is no date that can be read: 2027-02-31. Write it as 2027-02-19.',
    'Its “created” is no date that can be read: last week. Write it as 2027-02-19.',
    'Until then it stands under the day of its file, 2027-02-11.',
  ]);
  const { entries, problems } = await everythingFound(markdownReader, aSource({ 'note.md': 'x' }));
  expect(entries).toEqual([]);
  expect(problems[0]?.message).toMatch(/It has no date\. Write one/);
});

test('a kind of ours is kept, any other is told', async () => {
  expect((await one('---\nkind: reflection\n---\nx')).kind).toBe('reflection');
  expect((await one('---\nkind: star\n---\nx')).kind).toBe('star');
  const odd = await one('---\nkind: constructor\n---\nx');
  expect(odd.kind).toBe('note');
  expect(odd.problems).toEqual(['Not carried over: “kind” in the front matter of one entry.']);
});

test('the body is what follows the front matter, byte for byte', async () => {
  expect((await one('---\r\ntitle: T\r\n---\r\n\r\nA\r\n  B  \n\n')).body).toBe('A\r\n  B  \n\n');
  expect((await one('---\ntitle: T\n---')).body).toBe('');
  expect((await one('\n---\ntitle: T\n---\n')).body).toBe('\n---\ntitle: T\n---\n');
  expect((await one('---\nno end')).body).toBe('---\nno end');
  expect((await one('--- \na rule, not YAML\n\n---\nx')).problems[0]).toMatch(/front matter is no list/);
});

const BOMB = [
  'a: &a [x,x,x,x]',
  ...[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
];

test.for([
  ['a bomb of aliases', BOMB.join('\n'), 'repeats parts'],
  ['one alias', 'a: &a x\nb: *a', 'repeats parts'],
  ['brackets', `a: ${'['.repeat(1000)}`, 'nests more than'],
  ['block lists', `${'- '.repeat(5000)}x`, 'nests more than'],
  ['too many characters', `a: ${'x'.repeat(20_000)}`, 'more than 16384'],
  ['many names', Array.from({ length: 1900 }, (_, at) => `k${at}: x`).join('\n'), 'too many parts'],
  ['a name twice', 'a: 1\na: 2', 'is not YAML'],
  ['tabs', 'a:\n\t- b', 'is not YAML'],
  ['an open quote', 'a: "b', 'is not YAML'],
  ['a list', '- a\n- b', 'no list of names'],
])('front matter with %s leaves the whole file as the text, and is told', async ([, yaml = '', reason = '']) => {
  const text = `---\n${yaml}\n---\nText\n`;
  const before = performance.now();
  const note = await one(text);
  expect(performance.now() - before).toBeLessThan(1000);
  expect(note.body).toBe(text);
  expect(note.problems[0]).toContain(reason);
});

test('nothing in front matter is run, whatever its tags say', async () => {
  const note = await one(
    '---\ntitle: !!js/function "function () { throw new Error() }"\n__proto__: x\ntags: !!set {a, b}\n---\nx',
  );
  expect(note.title).toMatch(/^function/);
});

test('tags are read from lists and texts, and from prose, not from code', async () => {
  expect((await one('---\ntags: one, two three\ntag: "#four"\n---\nx')).tags).toEqual(['one', 'two', 'three', 'four']);
  expect((await one('---\ntags:\n  - a b\n  - \n  - 7\n---\nx')).tags).toEqual(['a b', '7']);
  const text = 'A #tag, (#no) x#no #123 #1a #ü/ü `#no` end\n```\n#no\n```\n    \n#last';
  expect((await one(text)).tags).toEqual(['tag', '1a', 'ü/ü', 'last']);
});

test('pictures of the folder are told, those of the web and in code not', async () => {
  const text = '![a](b.png) ![[c.png|200]] ![d](https://x.y/d.png) `![[e.png]]`\n```\n![[f.png]]\n```\n';
  expect((await one(text)).problems).toEqual(['Embedded files are not carried over: c.png, b.png.']);
});

test('a file that is no text is told, and the others are read', async () => {
  const source = aSource({ 'a.md': Buffer.from('Grüße', 'latin1'), 'b.md': 'b' }, { modifiedAt });
  const { entries, problems } = await everythingFound(markdownReader, source);
  expect(entries.map(({ from }) => from)).toEqual(['b.md']);
  expect(problems).toEqual([{ from: 'a.md', message: expect.stringContaining('UTF-8') }]);
});

test('a long text made of marks is read quickly', async () => {
  for (const mark of ['![', '![[', '#a', '`', '# ', '[', '<', '---\n', '![](']) {
    const before = performance.now();
    await one(`x\n${`${mark.repeat(500)}\n`.repeat(Math.ceil(1000 / mark.length))}`);
    expect(performance.now() - before).toBeLessThan(1000);
  }
});
