import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import { CurriculumError } from './curriculumError.ts';
import { readCurriculum } from './readCurriculum.ts';
import {
  aDay,
  aModule,
  anActivity,
  anEstimate,
  anExercise,
  aPhase,
  aQuestion,
  aResource,
  aSkill,
  aTemplate,
  contentFiles,
  questionsOf,
} from './testing/contentFiles.ts';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('content that fits', () => {
  it('is read with its phases, resources and templates', async () => {
    const { plan, templates } = await readCurriculum(await aFolder());
    expect(plan.title).toBe('A short plan');
    expect(plan.phases[0]?.days[0]?.sessions.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'fourth']);
    expect(templates.map(({ id }) => id)).toEqual([...ENTRY_KINDS].sort());
  });

  it('keeps the body of a template as it was written', async () => {
    const text = '---\nkind: note\nname: Note\ntitle: ""\npurpose: For a thought.\n---\n## One\n\n- [ ] \n';
    const { templates } = await readCurriculum(await aFolder({ 'templates/note.md': text }));
    expect(templates.find(({ kind }) => kind === 'note')?.body).toBe('## One\n\n- [ ] \n');
  });

  it('is the same from a checkout with Windows line ends', async () => {
    const files = contentFiles();
    const windows = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    expect(await readCurriculum(await aFolder(windows))).toEqual(await readCurriculum(await aFolder()));
  });

  it('puts phase 10 after phase 9', async () => {
    const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
    const files = numbers.map((number) => [`plan/phase-${number}.yaml`, stringify(aPhase(number))]);
    const { plan } = await readCurriculum(await aFolder(Object.fromEntries(files)));
    expect(plan.phases.map((phase) => phase.number)).toEqual(numbers);
  });
});

describe('content that does not fit is refused with its file and place', () => {
  it('when a file is missing', async () => {
    expect(await problemsOf({ 'skills/devops.yaml': undefined })).toEqual(['skills/devops.yaml The file is missing']);
    expect(await problemsOf({ 'coverage.yaml': undefined })).toEqual(['coverage.yaml The file is missing']);
    expect(await problemsOf({ 'plan/phase-1.yaml': undefined })).toEqual(['plan/phase-1.yaml The file is missing']);
    expect(await problemsOf({ 'templates/rfc.md': undefined })).toEqual(['templates/rfc.md The file is missing']);
  });

  it('when a text of the sample has no such item, no such day, or is a story without its parts', async () => {
    const text = (head: string, body = 'Written.\n') => `---\ntitle: A note\nat: "07:20"\n${head}\n---\n${body}`;
    const problems = (head: string, body?: string) => problemsOf({ 'sample/a-note.md': text(head, body) });
    expect(await problems('kind: note\ndays-ago: 2\nitems: [question/nothing]')).toEqual([
      'sample/a-note.md “A note”: there is no question nothing',
    ]);
    expect(await problems('kind: note\ndays-ago: 17')).toEqual([
      expect.stringContaining('sample/a-note.md:5 days-ago: '),
    ]);
    expect(await problems('kind: star\ndays-ago: 2', '## Situation\n\nA shop.\n')).toEqual([
      expect.stringContaining('sample/a-note.md A story has ## Situation'),
    ]);
  });

  it('when the folder is not there at all', async () => {
    const reading = readCurriculum(join(tmpdir(), 'leadlight-no-such-content'));
    await expect(reading).rejects.toThrow('plan/plan.yaml The file is missing');
  });

  it('when the YAML cannot be parsed', async () => {
    const problems = await problemsOf({ 'plan/plan.yaml': 'id: short\ntitle: "A short plan\nsummary: None.\n' });
    expect(problems[0]).toMatch(/^plan\/plan\.yaml:\d+ .*quote/);
  });

  it('when a value has the wrong shape', async () => {
    const problems = await problemsOf({ 'plan/plan.yaml': 'id: short\ntitle: 7\nsummary: None.\n' });
    expect(problems).toEqual([expect.stringMatching(/^plan\/plan\.yaml:2 title: .*expected string/)]);
  });

  it('when a session of a phase is wrong, and all that is wrong at once', async () => {
    const phase = stringify(aPhase(1))
      .replace('activity: read', 'activity: guess')
      .replace('kind: notes', 'kind: fame');
    const problems = await problemsOf({ 'plan/phase-1.yaml': phase });
    const lineOf = (words: string) => phase.slice(0, phase.indexOf(words)).split('\n').length;
    expect(problems).toEqual([
      expect.stringContaining(`plan/phase-1.yaml:${lineOf('guess')} days[0].sessions[0].activity: `),
      expect.stringContaining(`plan/phase-1.yaml:${lineOf('fame')} days[0].sessions[0].deliverable.kind: `),
    ]);
  });

  it('when a field is missing, at the line of what should hold it', async () => {
    const phase = stringify(aPhase(1)).replace(/^ +instruction: .*\n/m, '');
    const problems = await problemsOf({ 'plan/phase-1.yaml': phase });
    const line = phase.slice(0, phase.indexOf('id: first')).split('\n').length;
    expect(problems).toEqual([expect.stringContaining(`plan/phase-1.yaml:${line} days[0].sessions[0].instruction: `)]);
  });

  it('when a field is not known', async () => {
    const problems = await problemsOf({ 'plan/plan.yaml': 'id: a\ntitle: b\nsummary: c\nauthor: d\n' });
    expect(problems).toEqual([expect.stringMatching(/^plan\/plan\.yaml:1 .*"author"/)]);
  });

  it('when two sessions share an id, even in two phases', async () => {
    const second = { ...aPhase(2), days: [{ ...aDay(2), sessions: aDay(1).sessions }] };
    expect(await problemsOf({ 'plan/phase-2.yaml': stringify(second) })).toEqual(
      ['first', 'second', 'third', 'fourth'].map((id) => `plan/phase-2.yaml Session id ${id} is used twice`),
    );
  });

  it('when two items of a kind share an id, an activity and a session among them', async () => {
    const resources = stringify([aResource('a-book'), aResource('a-book')]);
    expect(await problemsOf({ 'resources/all.yaml': resources })).toEqual([
      'resources/all.yaml Resource id a-book is used twice',
    ]);
    expect(
      await problemsOf({ 'modules/1-the-module.yaml': stringify(aModule({ activities: [anActivity('first')] })) }),
    ).toEqual(['modules/1-the-module.yaml Activity id first is used twice']);
  });

  it('when a link leads nowhere', async () => {
    const exercise = anExercise({ skills: ['skill-of-languages', 'no-such-skill'], resources: ['no-such-book'] });
    expect(await problemsOf({ 'exercises/an-exercise.yaml': stringify(exercise) })).toEqual([
      'exercises/an-exercise.yaml Exercise an-exercise: there is no skill no-such-skill',
      'exercises/an-exercise.yaml Exercise an-exercise: there is no resource no-such-book',
    ]);
    const module = aModule({ sessions: ['no-such-session'], questions: ['no-such-question'] });
    expect(await problemsOf({ 'modules/1-the-module.yaml': stringify(module) })).toEqual([
      'modules/1-the-module.yaml Module the-module: there is no session no-such-session',
      'modules/1-the-module.yaml Module the-module: there is no question no-such-question',
    ]);
    const using = aModule({ activities: [{ ...anActivity('an-activity'), uses: ['template/no-such-template'] }] });
    expect(await problemsOf({ 'modules/1-the-module.yaml': stringify(using) })).toEqual([
      'modules/1-the-module.yaml Activity an-activity: there is no template no-such-template',
    ]);
  });

  it('when nothing uses a resource', async () => {
    const resources = stringify([aResource('a-book'), aResource('a-talk')]);
    expect(await problemsOf({ 'resources/all.yaml': resources })).toEqual([
      'resources/all.yaml Nothing uses resource a-talk',
    ]);
  });

  it('when a session or an activity trains no skill', async () => {
    const phase = stringify(aPhase(1)).replace('skills:\n          - skill-of-languages', 'skills: []');
    expect(await problemsOf({ 'plan/phase-1.yaml': phase })).toEqual([
      'plan/phase-1.yaml Day 1, session first trains no skill',
    ]);
    const module = aModule({ activities: [{ ...anActivity('an-activity'), skills: [] }] });
    expect(await problemsOf({ 'modules/1-the-module.yaml': stringify(module) })).toEqual([
      'modules/1-the-module.yaml Activity an-activity trains no skill',
    ]);
  });

  it('when no question tests a skill', async () => {
    const skills = stringify([aSkill('devops'), { ...aSkill('devops'), id: 'another-skill' }]);
    expect(await problemsOf({ 'skills/devops.yaml': skills })).toEqual([
      'skills/devops.yaml No question tests skill another-skill',
    ]);
  });

  it('when an area has too few questions', async () => {
    const seven = stringify(questionsOf('devops').slice(0, 7));
    expect(await problemsOf({ 'questions/devops/skill-of-devops.yaml': seven })).toEqual([
      'questions/devops The area has 7 questions, where it needs 8',
    ]);
  });

  it('when a question has no outline, no skill, or signals it should not have', async () => {
    const wrong = async (changes: object) => {
      const questions = questionsOf('devops').map((question, index) =>
        index === 0 ? { ...question, ...changes } : question,
      );
      return problemsOf({ 'questions/devops/skill-of-devops.yaml': stringify(questions) });
    };
    expect(await wrong({ outline: [] })).toEqual([expect.stringContaining('[0].outline: ')]);
    expect(await wrong({ skills: [] })).toEqual([expect.stringContaining('[0].skills: ')]);
    expect(await wrong({ kind: 'behavioural' })).toEqual([
      expect.stringContaining('Behavioural questions, and only they'),
    ]);
  });

  it('when a skill has no rubric of five levels', async () => {
    const skills = stringify([{ ...aSkill('devops'), rubric: ['One', 'Two'] }]);
    expect(await problemsOf({ 'skills/devops.yaml': skills })).toEqual([expect.stringContaining('[0].rubric')]);
  });

  it('when an item stands in a file that is not named for it', async () => {
    expect(await problemsOf({ 'exercises/an-exercise.yaml': stringify(anExercise({ id: 'other' })) })).toContain(
      'exercises/an-exercise.yaml Exercise other belongs in exercises/other.yaml',
    );
    expect(await problemsOf({ 'questions/devops/misplaced.yaml': stringify([aQuestion('devops', 99)]) })).toEqual([
      'questions/devops/misplaced.yaml Question devops-99 belongs in questions/devops/skill-of-devops.yaml',
    ]);
    expect(await problemsOf({ 'modules/1-the-module.yaml': stringify(aModule({ number: 2 })) })).toEqual([
      'modules/1-the-module.yaml Module the-module belongs in modules/2-the-module.yaml',
      'modules/1-the-module.yaml Module 2 does not count on from the one before',
    ]);
  });

  it('when a text is empty', async () => {
    const skills = stringify([{ ...aSkill('devops'), summary: '  ' }]);
    expect(await problemsOf({ 'skills/devops.yaml': skills })).toEqual([
      'skills/devops.yaml summary: The text is empty',
    ]);
    expect(await problemsOf({ 'templates/note.example.md': '\n' })).toEqual([
      'templates/note.md example: The text is empty',
    ]);
  });

  it('when a title or an instruction is too long for its place', async () => {
    const phase = stringify(aPhase(1)).replace('title: Read a chapter', `title: ${'Long '.repeat(15)}end`);
    expect(await problemsOf({ 'plan/phase-1.yaml': phase })).toEqual([
      'plan/phase-1.yaml first, title: 78 characters, where 60 fit',
    ]);
  });

  it('when an estimate does not come out', async () => {
    const estimate = [anEstimate(), anEstimate(), { ...anEstimate(), value: 900 }];
    expect(await problemsOf({ 'exercises/an-exercise.yaml': stringify(anExercise({ estimate })) })).toEqual([
      'exercises/an-exercise.yaml Estimate “Requests a second”: 86400 * 1000 / 86400 gives 1000, not 900',
    ]);
  });

  it('when a line of a source is said to be where nothing is', async () => {
    const lines = {
      3: ['skill/skill-of-devops#an-aspect'],
      4: ['skill/skill-of-devops#no-such-aspect', 'lesson/nowhere'],
    };
    expect(await problemsOf({ 'coverage.yaml': stringify([{ source: 'outline.txt', lines }]) })).toEqual([
      'coverage.yaml outline.txt, line 4: there is no skill/skill-of-devops#no-such-aspect',
      'coverage.yaml outline.txt, line 4: there is no lesson/nowhere',
    ]);
    expect(await problemsOf({ 'coverage.yaml': stringify([{ source: 'outline.txt', lines: { 3: [] } }]) })).toEqual([
      expect.stringMatching(/^coverage\.yaml:\d+ \[0\]\.lines\.3: /),
    ]);
  });

  it('when days are not counted through', async () => {
    expect(await problemsOf({ 'plan/phase-2.yaml': stringify({ ...aPhase(2), days: [aDay(3)] }) })).toEqual([
      'plan/phase-2.yaml Day 3 stands where day 2 belongs',
    ]);
  });

  it('when a phase is not the one its file is named for', async () => {
    expect(await problemsOf({ 'plan/phase-2.yaml': stringify({ ...aPhase(2), number: 4 }) })).toEqual([
      'plan/phase-2.yaml number: Phase 4 stands where phase 2 belongs',
    ]);
  });

  it('when an evening comes before a morning', async () => {
    const day = aDay(1);
    const sessions = day.sessions.map((session, index) => ({ ...session, part: index === 0 ? 'evening' : 'morning' }));
    const problems = await problemsOf({
      'plan/phase-1.yaml': stringify({ ...aPhase(1), days: [{ ...day, sessions }] }),
    });
    expect(problems).toEqual([
      'plan/phase-1.yaml Day 1, session first: 120 minutes in the evening, where the day has 120 minutes in the morning',
      'plan/phase-1.yaml Day 1, session fourth: 120 minutes in the morning, where the day has 120 minutes in the evening',
    ]);
  });

  it('when a session is longer than its place in the day', async () => {
    const phase = stringify(aPhase(1)).replace('minutes: 60', 'minutes: 90');
    expect(await problemsOf({ 'plan/phase-1.yaml': phase })).toEqual([
      'plan/phase-1.yaml Day 1, session second: 90 minutes in the morning, where the day has 60 minutes in the morning',
    ]);
  });

  it('when a template has no front matter, a wrong one, or another kind than its name says', async () => {
    const broken = (text: string) => problemsOf({ 'templates/note.md': text });
    expect(await broken('## Just text\n')).toEqual([expect.stringMatching(/^templates\/note\.md:1 The file begins/)]);
    expect(await broken(aTemplate('rfc').replace('kind: rfc', 'kind: poem'))).toEqual([
      expect.stringMatching(/^templates\/note\.md:2 kind: /),
    ]);
    expect(await broken(aTemplate('rfc'))).toEqual(['templates/note.md kind: The template of note is of kind rfc']);
    expect(await problemsOf({ 'templates/note.example.md': undefined })).toEqual([
      'templates/note.example.md The file is missing',
    ]);
  });
});

/** The problems named when these files replace, join or (undefined) leave content that fits. */
async function problemsOf(changes: Record<string, string | undefined>): Promise<readonly string[]> {
  const error = await readCurriculum(await aFolder(changes)).catch((thrown: unknown) => thrown);
  if (!(error instanceof CurriculumError)) throw new Error('The content was not refused', { cause: error });
  return error.problems;
}

async function aFolder(changes: Record<string, string | undefined> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leadlight-content-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...contentFiles(), ...changes })) {
    if (text === undefined) continue;
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
