import { expect, test } from 'vitest';
import { dayOneReader } from './dayOneReader.ts';
import { jrnlReader } from './jrnlReader.ts';
import { miniDiaryReader } from './miniDiaryReader.ts';
import { aSource } from './testing/aSource.ts';
import { everythingFound } from './testing/everythingFound.ts';
import {
  aDayOneEntry,
  aDayOneExport,
  aJrnlEntry,
  aJrnlExport,
  aMiniDiariumEntry,
  aMiniDiariumExport,
  aMiniDiaryEntry,
  aMiniDiaryExport,
} from './testing/foreignExports.ts';

const messages = (problems: { message: string }[]) => problems.map(({ message }) => message);

test("jrnl's export becomes notes at the wall times of this machine", async () => {
  const source = aSource(aJrnlExport([aJrnlEntry(), aJrnlEntry({ starred: true }), aJrnlEntry({ uuid: 'ABC' })]));
  const { entries, problems } = await everythingFound(jrnlReader, source);
  expect(entries[0]).toEqual({
    from: 'journal.json, entry 1',
    sourceKey: 'jrnl:2027-02-19T05:30',
    kind: 'note',
    date: '2027-02-19',
    title: 'Outbox works.',
    body: 'The relay @outbox survived a restart.\n',
    tags: ['outbox'],
    createdAt: '2027-02-19T04:30:00.000Z',
    updatedAt: null,
    zone: null,
  });
  expect(entries.map(({ sourceKey }) => sourceKey)).toEqual([
    'jrnl:2027-02-19T05:30',
    'jrnl:2027-02-19T05:30#2',
    'jrnl:ABC',
  ]);
  expect(messages(problems)).toEqual(['Not carried over: the star of one entry.']);
});

test('a folder into which jrnl wrote a file for each entry is read too', async () => {
  const files = ['2027_02_18_a.json', '2027_02_19_b.json'].map((name) => [name, JSON.stringify(aJrnlEntry())]);
  const source = aSource(Object.fromEntries(files));
  expect(await jrnlReader.recognises(source)).toBe(true);
  const { entries, problems } = await everythingFound(jrnlReader, source);
  expect(entries.map(({ from }) => from)).toEqual(['2027_02_18_a.json', '2027_02_19_b.json']);
  expect(problems).toEqual([]);
});

test('an entry of jrnl with a day or a time that does not exist is told, and the others are read', async () => {
  const entries = ['2027-02-31', '0000-01-01', '9999-12-31', 'today', ''].map((date) => aJrnlEntry({ date }));
  const source = aSource(
    aJrnlExport([...entries, aJrnlEntry({ time: '25:99' }), aJrnlEntry({ title: 7 }), 'text', null, aJrnlEntry()]),
  );
  const found = await everythingFound(jrnlReader, source);
  expect(found.entries.map(({ from, createdAt }) => [from, createdAt])).toEqual([
    ['journal.json, entry 6', null],
    ['journal.json, entry 10', '2027-02-19T04:30:00.000Z'],
  ]);
  expect(found.problems.map(({ from }) => from)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `journal.json, entry ${number}`),
  );
  expect(messages(found.problems).slice(4)).toEqual([
    '“” is no day. The entry is not carried over.',
    '“25:99” is no time. Only the day is kept.',
    '“title” is missing or not as jrnl writes it. The entry is not carried over.',
    'It is not as jrnl writes it. The entry is not carried over.',
    'It is not as jrnl writes it. The entry is not carried over.',
  ]);
});

test("Day One's export keeps the day where it was written, and unescapes what needs no backslash", async () => {
  const { entries, problems } = await everythingFound(dayOneReader, aSource(aDayOneExport()));
  expect(entries).toEqual([
    {
      from: 'Journal.json, entry 1',
      sourceKey: 'day-one:6F30404AB159433D8C9AF57052E4F3B6',
      kind: 'note',
      // Half past seven in the morning in Tokyo.
      date: '2027-02-20',
      title: 'A calm day',
      body: '# A calm day\n\nDone. Really!\n',
      tags: ['work', 'Tokyo trip'],
      createdAt: '2027-02-19T22:30:00.000Z',
      updatedAt: '2027-02-20T06:00:00.000Z',
      zone: 'Asia/Tokyo',
    },
  ]);
  expect(messages(problems)).toEqual([
    'Not carried over: the star of one entry, the place of one entry.',
    'photos/0f1e.jpeg is no entry and is not carried over.',
  ]);
});

test('what Day One keeps beside the text is told by entry', async () => {
  const photo = { identifier: 'X', md5: 'y', type: 'jpeg' };
  const source = aSource(
    aDayOneExport([
      aDayOneEntry({ text: '![](dayone-moment://0F1E)\n\nAt the sea\\.', photos: [photo], videos: [photo, photo] }),
      aDayOneEntry({ text: '', photos: [photo] }),
      aDayOneEntry({ text: undefined, timeZone: 'Nowhere/Land' }),
      aDayOneEntry({ text: undefined, richText: `${'['.repeat(100_000)}` }),
      aDayOneEntry({ creationDate: '2027-02-31T00:00:00Z' }),
      aDayOneEntry({ modifiedDate: '2020-01-01T00:00:00Z', timeZone: `${'A'.repeat(70)}` }),
      aDayOneEntry({ creationDate: 12 }),
    ]),
  );
  const { entries, problems } = await everythingFound(dayOneReader, source);
  expect(entries.map(({ from, title, zone, updatedAt }) => [from.slice(-1), title, zone, updatedAt])).toEqual([
    ['1', 'At the sea.', 'Asia/Tokyo', '2027-02-20T06:00:00.000Z'],
    ['3', 'A calm day', null, '2027-02-20T06:00:00.000Z'],
    ['6', 'A calm day', null, null],
  ]);
  expect(entries[0]?.body).toContain('![](dayone-moment://0F1E)');
  expect(new Set(entries.map(({ sourceKey }) => sourceKey)).size).toBe(3);
  expect(problems.map(({ from, message }) => `${from.slice(-1)} ${message}`).slice(0, 6)).toEqual([
    '1 Not carried over: 1 photo, 2 videos. What stands for them stays in the text.',
    '2 Not carried over: 1 photo. What stands for them stays in the text.',
    '2 It has no text. The entry is not carried over.',
    '4 It has no text. The entry is not carried over.',
    '5 “2027-02-31T00:00:00Z” is no time. The entry is not carried over.',
    '7 “creationDate” is missing or not as Day One writes it. The entry is not carried over.',
  ]);
});

test("Mini Diary's days and Mini Diarium's entries become notes", async () => {
  const diary = await everythingFound(miniDiaryReader, aSource(aMiniDiaryExport()));
  expect(diary).toEqual({
    entries: [
      {
        from: 'mini-diary.json, entry 2027-02-19',
        sourceKey: 'mini-diary:2027-02-19',
        kind: 'note',
        date: '2027-02-19',
        title: 'Friday',
        body: 'A **good** day.\n\nEnd.',
        tags: [],
        createdAt: null,
        updatedAt: '2027-02-19T20:00:00.000Z',
        zone: null,
      },
    ],
    problems: [],
  });
  const pictured = aMiniDiariumEntry({ id: 43, text: '<p>x<img src="data:image/png;base64,AAAA"></p>' });
  const diarium = await everythingFound(miniDiaryReader, aSource(aMiniDiariumExport([aMiniDiariumEntry(), pictured])));
  expect(diarium.entries.map(({ sourceKey, body, tags, updatedAt }) => [sourceKey, body, tags, updatedAt])).toEqual([
    ['mini-diary:entry-42', 'A **good** day & night.\n\n- one', ['work'], '2027-02-19T20:00:00.000Z'],
    ['mini-diary:entry-43', 'x', ['work'], '2027-02-19T20:00:00.000Z'],
  ]);
  expect(messages(diarium.problems)[0]).toBe('Pictures are not carried over: 1 in this entry.');
});

test('days that do not exist and names made to mislead are told', async () => {
  const text = `{"metadata":{"application":"Mini Diary"},"entries":{"__proto__":{"title":"a","text":"b"},"2027-02-31":{},"31.12.2026":{},"2027-02-19":${JSON.stringify(aMiniDiaryEntry())},"2027-02-20":[1]}}`;
  const { entries, problems } = await everythingFound(miniDiaryReader, aSource({ 'diary.json': text }));
  expect(entries.map(({ date }) => date)).toEqual(['2027-02-19']);
  expect(problems.map(({ from }) => from)).toEqual([
    'diary.json, entry 2027-02-31',
    'diary.json, entry 31.12.2026',
    'diary.json, entry 2027-02-20',
  ]);
});

test('a JSON file that is broken, too deep, of another shape or no text is told, and the others are read', async () => {
  const whole = aJrnlExport()['journal.json'] ?? '';
  const source = aSource({
    'a.json': whole.slice(0, -20),
    'b.json': `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`,
    'c.json': '[]',
    'd.json': Buffer.from('{"tags":{},"entries":["ü"]}', 'latin1'),
    'e.json': whole,
    'notes.txt': 'x',
  });
  expect(await jrnlReader.recognises(source)).toBe(true);
  const before = performance.now();
  const { entries, problems } = await everythingFound(jrnlReader, source);
  expect(performance.now() - before).toBeLessThan(1000);
  expect(entries).toHaveLength(1);
  expect(messages(problems)).toEqual([
    'a.json is not whole JSON. Export it again from the program it comes from.',
    'b.json, line 1: more than 64 lists or objects lie within each other here. Export it again from the program it comes from.',
    'It is no journal of jrnl. Export it with jrnl --format json.',
    'd.json is not text in UTF-8. Save it as UTF-8 in an editor, and import again.',
    'notes.txt is no entry and is not carried over.',
  ]);
});

test('texts the journal cannot hold are told or put right', async () => {
  const source = aSource(
    aJrnlExport([
      aJrnlEntry({ body: 'x'.repeat(2_000_001) }),
      aJrnlEntry({ body: 'x'.repeat(1_500_000) }),
      aJrnlEntry({ body: 'a\u0000b' }),
      aJrnlEntry({ body: 'a\ud800b', title: `two\nlines ${'t'.repeat(300)}` }),
    ]),
  );
  const { entries, problems } = await everythingFound(jrnlReader, source);
  expect(messages(problems)).toEqual([
    'It has more than 2,000,000 characters. Split it, and import again.',
    'It has a line of more than 1,000,000 characters. Break it, and import again.',
    'It holds characters that no text has. It is not carried over.',
    'It holds broken characters. Each stands as � now.',
  ]);
  expect(entries.map(({ body, title }) => [body, title.length])).toEqual([['a�b', 310]]);
});
