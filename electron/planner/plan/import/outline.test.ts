import { describe, expect, test } from 'vitest';
import { planOutline } from '../planSummary.ts';
import { readPlanFiles } from './readPlanFiles.ts';
import { AN_OUTLINE } from './testing/anOutline.ts';
import { shippedForImport } from './testing/shippedForImport.ts';

const read = (text: string, name = 'sailing.txt') => readPlanFiles([{ name, text }], shippedForImport());
const planOf = async (text: string) => {
  const { plan, problems } = await read(text);
  expect(problems).toEqual([]);
  if (!plan) throw new Error('No plan');
  return plan;
};
/** `12 It begins before …` */
const problemsOf = async (text: string) =>
  (await read(text)).problems.map(({ line, message }) => `${line ?? '–'} ${message}`);
const sessionsOf = async (text: string) =>
  (await planOf(text)).phases.flatMap(({ days }) => days).flatMap((day) => day.sessions);

describe('an outline', () => {
  test('becomes a plan with its weeks, days, dates and times', async () => {
    const plan = await planOf(AN_OUTLINE);
    expect(plan).toMatchObject({
      id: 'learning-to-sail',
      title: 'Learning to sail',
      timetable: { morning: { start: '06:00', end: '09:00' }, evening: { start: '20:00', end: '21:30' } },
    });
    expect(plan.summary).toContain('For a summer on the lake.');
    expect(plan.summary).toContain('Each “Day” stands by itself.');
    expect(plan.phases.map(({ title, days }) => [title, days.length])).toEqual([
      ['Wind, Ropes, and Patience', 3],
      ['On the Water', 3],
      ['Alone', 3],
    ]);
    const days = plan.phases.flatMap((phase) => phase.days);
    expect(days.map(({ sourceDate }) => sourceDate)).toEqual([
      '04-26',
      '04-27',
      '04-28',
      '05-03',
      '05-04',
      '05-05',
      '05-10',
      '05-11',
      '05-12',
    ]);
    expect(days[1]?.title).toBe('Knots – Five That Hold');
    const times = planOutline(plan).flatMap((phase) =>
      phase.days.map(({ sessions }) =>
        sessions.map(({ part, start, minutes }) => `${part[0]} ${start} ${minutes}`).join(', '),
      ),
    );
    expect(times[0]).toBe('m 06:00 90, m 07:30 30, m 08:00 60, e 20:00 90');
    expect(times[5]).toBe('m 06:00 90, m 07:30 90, e 20:00 30, e 20:30 60');
    expect(times[8]).toBe('e 20:00 90');
  });

  test('has short titles, whole lines as instructions, and guesses what is done and left behind', async () => {
    const [read1, draw, watch, write, , practise, build, reflect] = await sessionsOf(AN_OUTLINE);
    expect(read1).toMatchObject({
      id: 'learning-to-sail-d1-s1',
      title: 'Read the first two chapters of a sailing handbook',
      instruction: 'Read the first two chapters of a sailing handbook (any edition) to learn the points of sail.',
      activity: 'read',
      deliverable: { kind: 'notes' },
      topics: ['What Wind Does'],
    });
    expect([draw, watch, write, practise, build, reflect].map((one) => [one?.activity, one?.deliverable.kind])).toEqual(
      [
        ['whiteboard', 'drawing'],
        ['watch', 'notes'],
        ['write', 'document'],
        ['practise', 'notes'],
        ['code', 'code'],
        ['reflect', 'reflection'],
      ],
    );
    const all = await sessionsOf(AN_OUTLINE);
    expect(all.filter(({ title }) => title.length > 60)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('says in hints which lines became the summary and which are not in the plan', async () => {
    const lines = AN_OUTLINE.split('\n');
    const hints = (await read(AN_OUTLINE)).hints.map(({ line, message }) => [lines[(line ?? 0) - 1]?.trim(), message]);
    expect(hints).toEqual([
      ['For a summer on the lake.', 'Lines 2 to 6 are before the first day and will be the plan’s summary.'],
      [
        'Useful Things',
        expect.stringMatching(/^Lines \d+ to \d+ stand after the last day and will not be in the plan/),
      ],
    ]);
  });

  test.each([
    ['Windows line ends', AN_OUTLINE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${AN_OUTLINE}`],
    ['hyphens', AN_OUTLINE.replaceAll(/(\d ?)–( ?\w)/g, '$1-$2')],
    ['long dashes with spaces', AN_OUTLINE.replaceAll(/(\d)–(\d)/g, '$1 — $2')],
    ['tabs and bullets', AN_OUTLINE.replaceAll(/^ {8}/gm, '\t\t• ').replaceAll(/^ {4}(?=Morning|Evening)/gm, '\t')],
    ['no indents', AN_OUTLINE.replaceAll(/^ +/gm, '')],
    ['headings of Markdown', AN_OUTLINE.replaceAll(/^(Week|Day|Final)/gm, '## $1').replaceAll(/^ {8}/gm, '- ')],
    ['24 hours', AN_OUTLINE.replace('8:00–9:30 pm', '20:00–21:30').replace('6:00–9:00 am', '06:00–09:00')],
  ])('may be written with %s', async (_, text) => {
    expect({ ...(await planOf(text)), summary: '' }).toEqual({ ...(await planOf(AN_OUTLINE)), summary: '' });
  });

  test('is called by its file when it begins with a day, and may have no week and no part of the day', async () => {
    const plan = await planOf(
      'Day 1: Ropes\n9:00–10:30: Tie knots\n7 pm–8 pm Read about them\nDay 2: Rest\n11:00-12:00 Sleep',
    );
    expect(plan).toMatchObject({ id: 'sailing', title: 'sailing', phases: [{ title: 'sailing', days: [{}, {}] }] });
    expect(plan.timetable).toEqual({
      morning: { start: '09:00', end: '10:30' },
      evening: { start: '19:00', end: '20:00' },
    });
  });

  test('a text of evenings or mornings alone has room for both in its timetable', async () => {
    const evenings = await planOf('Day 1: A\nEvening (4:00–7:00 pm):\nRead');
    expect(evenings.timetable.morning).toEqual({ start: '05:00', end: '10:00' });
    const long = await planOf('Day 1: A\nMorning (6:00 am–10:00 pm):\nRead');
    expect(long.timetable.evening).toEqual({ start: '22:00', end: '23:59' });
  });

  test('an aside between the sessions is named, and what follows it is read on', async () => {
    const text =
      'Day 1: A\n  About the day.\n  Morning:\n    5:00–6:00: Read\n\nBy the way: breathe.\n    6:00–7:00: Draw';
    expect((await sessionsOf(text)).map(({ title }) => title)).toEqual(['Read', 'Draw']);
    expect((await read(text)).hints).toEqual([
      { file: 'sailing.txt', line: 2, message: expect.stringContaining('This line stands between the days') },
      { file: 'sailing.txt', line: 6, message: expect.stringContaining('will not be in the plan') },
    ]);
  });

  test('lines below a week’s heading are what the week is about', async () => {
    const plan = await planOf('Week 1: Ropes\nAll about ropes.\nDay 1: A\nMorning (5:00–6:00):\nRead');
    expect(plan.phases[0]).toMatchObject({ title: 'Ropes', summary: 'All about ropes.' });
  });

  test('lines below a session belong to it', async () => {
    const text = 'Day 1: A\n  Morning:\n    5:00–6:00: Read\n      slowly, twice\n    6:00–7:00: Draw';
    expect((await sessionsOf(text)).map(({ instruction }) => instruction)).toEqual(['Read\nslowly, twice', 'Draw']);
    expect((await read(text)).hints).toMatchObject([{ line: 4, message: 'Taken as part of the session in line 3.' }]);
  });
});

describe('a heading with a slip of the pen is named, and what is below it stays its own', () => {
  const DAY = 'If a day begins here, write it like “Day 1 (Feb 2): What it is about”.';
  const WEEK = 'If a week begins here, write it like “Week 1: What it is about”.';
  const partOf = (word: string) => `“${word}” is no part of the day here. Write Morning or Evening instead.`;
  test.each([
    ['Day 2 (Apr 27):', 'Dya 2 (Apr 27):', DAY],
    ['Day 2 (Apr 27):', 'Day two (Apr 27):', DAY],
    ['Day 2 (Apr 27):', 'Day (Apr 27):', DAY],
    ['Day 2 (Apr 27):', 'Day 2 (Apr 27:', DAY],
    ['Day 2 (Apr 27):', 'Tag 2 (Apr 27):', DAY],
    ['Week 2 (May 3 – May 9):', 'Wek 2 (May 3 – May 9):', WEEK],
    ['Week 2 (May 3 – May 9):', 'Week (May 3 – May 9):', WEEK],
    ['Morning (6:00–9:00 am):', 'Mornin (6:00–9:00 am):', partOf('Mornin')],
    ['Evening (8:00–9:30 pm):', 'Evning (8:00–9:30 pm):', partOf('Evning')],
    ['Evening (8:00–9:30 pm):', 'Night shift (8:00–9:30 pm):', partOf('Night shift')],
  ])('%s as %s', async (right, slip, advice) => {
    const text = AN_OUTLINE.replace(right, slip);
    const line = text.split('\n').findIndex((one) => one.includes(slip)) + 1;
    const { plan, problems } = await read(text);
    expect(problems).toEqual([{ file: 'sailing.txt', line, message: advice }]);
    const days = (one: typeof plan) =>
      one?.phases.flatMap((phase) => phase.days.map(({ sessions }) => sessions.length));
    expect(days(plan)).toEqual(days(await planOf(AN_OUTLINE)));
  });

  test.each([
    'Docker: build an image of it',
    'Days 1–6: read the notes again',
    'Read 2 (of 3): the middle part',
    'May 3: rest',
    'Notes:',
  ])('“%s” is work', async (work) => {
    expect(await problemsOf(`Day 1: A\nEvening (8:00–9:00 pm):\nRead\n${work}`)).toEqual([]);
  });
});

describe('what is wrong in an outline is named with its line', () => {
  test.each([
    [
      'times that overlap',
      'Day 1: A\nMorning:\n5:00–7:00: Read\n6:30–8:00: Draw',
      ['4 It begins before line 3 ends. Let one come after the other.'],
    ],
    [
      'times that go backwards',
      'Day 1: A\nMorning:\n7:00–5:00: Read\n8:00–9:00: Draw',
      ['3 “7:00–5:00” ends before it begins. Put the earlier time first.'],
    ],
    [
      'a time that is none',
      'Day 1: A\nMorning:\n5:00–6:75: Read\n8:00–9:00: Draw',
      ['3 “5:00–6:75” is no time of the day. Write it like 5:00–7:00.'],
    ],
    [
      'a beginning without an end',
      'Day 1: A\nMorning:\n5:00: Read\n8:00–9:00: Draw',
      ['3 Say from when to when, for example 5:00–7:00: and what is done.'],
    ],
    [
      'midnight',
      'Day 1: A\nEvening:\n23:00–24:00: Read\n21:00–22:00: Draw',
      ['3 “23:00–24:00” reaches midnight. Let it end at 23:55 at the latest.'],
    ],
    ['nothing to do', 'Day 1: A\nMorning:\n5:00–7:00:\n8:00–9:00: Draw', ['3 Say what is done in this time.']],
    [
      'a day twice',
      'Day 1: A\nMorning:\n5:00–7:00: Read\nDay 1: B\nMorning:\n5:00–7:00: Draw',
      ['4 Day 1 is there twice. Number the days from 1 on.'],
    ],
    [
      'days out of order',
      'Day 1: A\nMorning:\n5:00–7:00: Read\nDay 3: B\nMorning:\n5:00–7:00: Draw',
      ['4 Day 3 stands where day 2 belongs.'],
    ],
    [
      'a day without sessions',
      'Day 1: A\nMorning:\n5:00–7:00: Read\nDay 2: B',
      ['4 Day 2 has no session. Write its morning or its evening below it.'],
    ],
    [
      'a week without days',
      'Week 1: A\nWeek 2: B\nDay 1: C\nMorning:\n5:00–7:00: Read',
      ['1 Week 1 has no day. Write “Day 1: …” below it.'],
    ],
    [
      'work before any day',
      'Morning:\n5:00–7:00: Read\nDay 1: A\nMorning:\n5:00–7:00: Read',
      [
        '1 No day has begun here. Write “Day 1: …” above the morning.',
        '2 No day has begun here. Write “Day 1: …” above it.',
      ],
    ],
    [
      'an evening that was never named',
      'Day 1: A\nEvening:\nRead',
      ['3 Say when the evening is, as in “Evening (9:00–11:00 pm)”.'],
    ],
    [
      'an evening before its morning',
      'Day 1: A\nEvening (8:00–9:00 pm):\nRead\nMorning:\n5:00–7:00: Draw',
      ['5 It begins before line 3 ends. Let one come after the other.'],
    ],
    [
      'too many sessions',
      `Day 1: A\nMorning:\n${Array.from({ length: 13 }, (_, at) => `5:${String(at * 4).padStart(2, '0')}–6:00 x`).join('\n')}`.replaceAll(
        /5:(\d\d)–6:00 x/g,
        (_, minute) => `${5 + Math.floor(Number(minute) / 4)}:00–${5 + Math.floor(Number(minute) / 4)}:30: Read`,
      ),
      ['15 Day 1 has 13 sessions, where 12 fit. Join some of them.'],
    ],
    [
      'no day at all',
      'A shopping list\nBread',
      ['– No day was found. A day begins with a line like “Day 1 (Feb 2): What it is about”.'],
    ],
    [
      'a day 0',
      'Day 0: A\nMorning:\n5:00–7:00: Read\nDay 1: B\nMorning:\n5:00–7:00: Draw',
      ['1 There is no day 0. Number the days from 1 on.'],
    ],
    [
      'an evening that reaches midnight, said once',
      'Day 1: A\nEvening (9:00 pm–12:00 am):\nRead\nDay 2: B\nEvening:\nDraw',
      ['2 “9:00 pm–12:00 am” reaches midnight. Let it end at 23:55 at the latest.'],
    ],
    [
      'an evening in the morning',
      'Day 1: A\nMorning (5:00–10:00):\nRead\nEvening (9:00–11:00 am):\nDraw',
      [
        '4 The evening begins before the morning ends. Let the morning end first.',
        '5 It begins before line 3 ends. Let one come after the other.',
      ],
    ],
    [
      'letters that are no UTF-8',
      'Day 1: A\nMorning:\n5:00–6:00: Read about \ufffdber',
      ['3 Letters of this line cannot be read. Save the file as text in UTF-8 and choose it again.'],
    ],
    ['an empty file', '  \n', ['– The file is empty. Choose one with a plan in it.']],
  ])('%s', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems);
  });

  test('at most fifty, the last of which says that there are more', async () => {
    const problems = await problemsOf(`Day 1: A\nMorning:\n${'7:00–5:00: Read\n'.repeat(500)}`);
    expect(problems).toHaveLength(50);
    expect(problems[49]).toBe('– There are more. Mend these first.');
  });
});
