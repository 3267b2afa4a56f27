import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { readPlanFiles } from './readPlanFiles.ts';
import { shippedForImport } from './testing/shippedForImport.ts';

const read = (...files: [name: string, text: string][]) =>
  readPlanFiles(
    files.map(([name, text]) => ({ name, text })),
    shippedForImport(),
  );
const problemsOf = async (...files: [string, string][]) =>
  (await read(...files)).problems.map(({ file, line, message }) => `${file}:${line ?? '–'} ${message}`);

/** Twelve lines; the session begins in line 9. */
const SMALL = `id: small
title: A small plan
phases:
  - title: The only phase
    days:
      - title: The only day
        sessions:

          - title: Read about ropes
            part: morning
            minutes: 30
`;

describe('a plan in YAML', () => {
  test('comes back as it was written', async () => {
    const plan = aPlan();
    expect(await read(['plan.yaml', stringify(plan)])).toEqual({ plan, problems: [], hints: [] });
  });

  test('may lie in several files, in any order', async () => {
    const { phases, resources: _none, ...head } = aPlan();
    const files = phases.map((phase): [string, string] => [`phase-${phase.number}.yaml`, stringify(phase)]).reverse();
    const resources = stringify([{ id: 'rope', title: 'Ropes', kind: 'book' }]);
    const { plan, problems } = await read(['resources.yaml', resources], ...files, ['plan.yaml', stringify(head)]);
    expect(problems).toEqual([]);
    expect(plan?.phases).toEqual(phases);
    expect(plan?.resources).toMatchObject([{ id: 'rope' }]);
  });

  test('leaves out what can be guessed', async () => {
    const { plan, problems } = await read(['plan.yml', SMALL]);
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({ summary: 'A small plan', timetable: { morning: { start: '05:00' } } });
    expect(plan?.phases[0]).toMatchObject({
      number: 1,
      shortTitle: 'The only phase',
      days: [{ number: 1, sourceDate: null }],
    });
    expect(plan?.phases[0]?.days[0]?.sessions[0]).toEqual({
      id: 'small-d1-s1',
      title: 'Read about ropes',
      part: 'morning',
      minutes: 30,
      activity: 'read',
      instruction: 'Read about ropes',
      deliverable: { kind: 'notes', text: 'Notes in your own words' },
      resources: [],
      topics: ['The only day'],
      tools: [],
      skills: [],
    });
  });

  test('may name what ships: resources come with it, unknown skills are left out with a hint', async () => {
    const { plan, problems, hints } = await read([
      'plan.yaml',
      `${SMALL}            resources: [shipped-book]\n            skills: [caching, juggling]\n`,
    ]);
    expect(problems).toEqual([]);
    expect(plan?.resources).toMatchObject([{ id: 'shipped-book' }]);
    expect(plan?.phases[0]?.days[0]?.sessions[0]?.skills).toEqual(['caching']);
    expect(hints).toEqual([{ file: 'plan.yaml', line: 13, message: 'There is no skill “juggling”: it is left out.' }]);
  });

  test('says which session is longer than any window', async () => {
    const { problems, hints } = await read(['plan.yaml', SMALL.replace('minutes: 30', 'minutes: 360')]);
    expect(problems).toEqual([]);
    expect(hints).toContainEqual({
      file: 'plan.yaml',
      line: 9,
      message: 'This session takes 6 h, the plan’s longest window has 5 h. Give it more time when you begin.',
    });
  });

  test('pasted text is known for YAML by how it begins', async () => {
    expect((await read(['pasted.txt', SMALL])).plan?.id).toBe('small');
  });
});

describe('what is wrong in YAML is named with file and line', () => {
  const twoDays = (second: string) => `${SMALL}      - title: Another day\n${second}`;
  test.each([
    [
      'what is no YAML',
      'title: "open',
      'plan.yaml:1 Something is not closed: a quote, a bracket or a brace. Close it where it belongs.',
    ],
    ['a missing value', SMALL.replace('            minutes: 30\n', ''), 'plan.yaml:9 “minutes” is missing.'],
    ['a wrong value', SMALL.replace('part: morning', 'part: noon'), 'plan.yaml:10 “part” is one of: morning, evening.'],
    [
      'a text for a number',
      SMALL.replace('minutes: 30', 'minutes: long'),
      'plan.yaml:11 “minutes” should be a number.',
    ],
    [
      'a session too short to be placed',
      SMALL.replace('minutes: 30', 'minutes: 3'),
      'plan.yaml:11 A session takes at least 5 minutes.',
    ],
    [
      'a word that is not known',
      SMALL.replace('part:', 'mood: good\n            part:'),
      'plan.yaml:10 There is no “mood” in a plan. Take it out.',
    ],
    ['a tab', SMALL.replace('            part', '\t    part'), 'plan.yaml:10 The line begins with a tab. Use spaces.'],
    [
      'a colon in a text',
      SMALL.replace('Read about', 'Read: about'),
      'plan.yaml:9 A colon too many, or the line begins in the wrong column. Put text with “: ” into quotes.',
    ],
    ['a title left empty', SMALL.replace('The only phase', ''), 'plan.yaml:4 “title” is empty. Fill it in.'],
    ['minutes below nothing', SMALL.replace('30', '-5'), 'plan.yaml:11 “minutes” must be at least 1.'],
    [
      'a word for a list',
      'id: a\ntitle: A\nphases: none\n',
      'plan.yaml:3 Each part of “phases” should be a map of names and values.',
    ],
    [
      'an id that is none',
      SMALL.replace('id: small', 'id: Not An Id'),
      'plan.yaml:1 “id” is written in small letters, digits and single hyphens.',
    ],
    [
      'an unknown resource',
      `${SMALL}            resources: [gone]\n`,
      'plan.yaml:12 There is no resource “gone”. Add it or take it out.',
    ],
    [
      'the id of the plan that ships',
      SMALL.replace('id: small', 'id: shipped-plan'),
      'plan.yaml:1 The plan that ships is called “shipped-plan” already. Give yours another id.',
    ],
    [
      'the id of an activity',
      `${SMALL}            id: draw-a-queue\n`,
      'plan.yaml:12 “draw-a-queue” names something of the library. Choose another id.',
    ],
    [
      'a session twice',
      twoDays('        sessions:\n          - { id: small-d1-s1, title: Draw, part: evening, minutes: 30 }\n'),
      'plan.yaml:14 The session id “small-d1-s1” is used twice. Give one of them another.',
    ],
    [
      'days out of order',
      twoDays('        number: 3\n        sessions:\n          - { title: Draw, part: evening, minutes: 30 }\n'),
      'plan.yaml:13 Day 3 stands where day 2 belongs.',
    ],
    ['a day without sessions', twoDays('        sessions: []\n'), 'plan.yaml:13 “sessions” needs at least 1.'],
    [
      'a list where a plan belongs',
      '- a\n- b\n',
      'plan.yaml:1 The file with the plan’s id and title is missing: choose plan.yaml as well.',
    ],
    [
      'a plan without phases',
      'id: a\ntitle: A\n',
      'plan.yaml:1 The plan has no phases. Write them here, or choose the phase files as well.',
    ],
  ])('%s', async (_, text, problem) => {
    const problems = await problemsOf(['plan.yaml', text]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toBe(problem);
  });

  test('of several files the one that has it', async () => {
    const { phases, resources: _none, ...head } = aPlan();
    const phase = stringify(phases[0]).replace('part: morning', 'part: noon');
    const line = phase.split('\n').findIndex((text) => text.includes('noon')) + 1;
    expect(await problemsOf(['plan.yaml', stringify(head)], ['phase-1.yaml', phase])).toEqual([
      `phase-1.yaml:${line} “part” is one of: morning, evening.`,
    ]);
  });

  test('two plans at once, or an outline among YAML', async () => {
    expect(await problemsOf(['one.yaml', SMALL], ['two.yaml', SMALL])).toEqual([
      'two.yaml:1 “one.yaml” begins a plan already. Choose the files of one plan.',
    ]);
    expect(await problemsOf(['one.yaml', SMALL], ['two.txt', 'Day 1: A'])).toEqual([
      'two.txt:– An outline is one file by itself. Choose it alone, or only the YAML files.',
    ]);
  });
});
