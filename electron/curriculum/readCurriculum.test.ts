import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import { CurriculumError } from './curriculumError.ts';
import { readCurriculum } from './readCurriculum.ts';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('content that fits', () => {
  it('is read with its phases, resources and templates', async () => {
    const { plan, templates } = await readCurriculum(await aFolder());
    expect(plan.title).toBe('A short plan');
    expect(plan.phases[0]?.days[0]?.sessions.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'fourth']);
    expect(templates.map(({ kind }) => kind)).toEqual([...ENTRY_KINDS].sort());
  });

  it('keeps the body of a template as it was written', async () => {
    const text = '---\nkind: note\ntitle: ""\npurpose: For a thought.\n---\n## One\n\n- [ ] \n';
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
    expect(await problemsOf({ 'plan/resources.yaml': undefined })).toEqual(['plan/resources.yaml The file is missing']);
    expect(await problemsOf({ 'plan/phase-1.yaml': undefined })).toEqual(['plan/phase-1.yaml The file is missing']);
    expect(await problemsOf({ 'templates/rfc.md': undefined })).toEqual(['templates/rfc.md The file is missing']);
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

  it('when two resources share an id', async () => {
    const resources = stringify([aResource('a-book'), aResource('a-book')]);
    expect(await problemsOf({ 'plan/resources.yaml': resources })).toEqual([
      'plan/resources.yaml Resource id a-book is used twice',
    ]);
  });

  it('when a session names a resource that is not listed, or a listed one is never used', async () => {
    expect(await problemsOf({ 'plan/resources.yaml': stringify([aResource('a-book'), aResource('a-talk')]) })).toEqual([
      'plan/resources.yaml No session uses resource a-talk',
    ]);
    expect(await problemsOf({ 'plan/resources.yaml': '[]\n' })).toContain(
      'plan/phase-1.yaml Day 1, session second: resource a-book is not in plan/resources.yaml',
    );
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

  it('when a template has no front matter, a wrong one, or the name of another kind', async () => {
    const broken = (text: string) => problemsOf({ 'templates/note.md': text });
    expect(await broken('## Just text\n')).toEqual([expect.stringMatching(/^templates\/note\.md:1 A template begins/)]);
    expect(await broken('---\nkind: poem\ntitle: ""\npurpose: None.\n---\n')).toEqual([
      expect.stringMatching(/^templates\/note\.md:2 kind: /),
    ]);
    expect(await broken(aTemplate('rfc'))).toEqual([
      'templates/note.md:2 kind: The template of rfc belongs in templates/rfc.md',
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

function contentFiles(): Record<string, string> {
  return {
    'plan/plan.yaml': 'id: short\ntitle: A short plan\nsummary: One day.\n',
    'plan/resources.yaml': stringify([aResource('a-book')]),
    'plan/phase-1.yaml': stringify(aPhase(1)),
    ...Object.fromEntries(ENTRY_KINDS.map((kind) => [`templates/${kind}.md`, aTemplate(kind)])),
  };
}

function aPhase(number: number) {
  return { number, title: `Phase ${number}`, shortTitle: `Phase ${number}`, summary: 'A day.', days: [aDay(number)] };
}

function aDay(number: number) {
  const suffix = number === 1 ? '' : `-${number}`;
  const sessions = [
    aSession(`first${suffix}`, { minutes: 120 }),
    aSession(`second${suffix}`, { minutes: 60 }),
    aSession(`third${suffix}`, { minutes: 120 }),
    aSession(`fourth${suffix}`, { minutes: 120, part: 'evening' }),
  ];
  return { number, title: `Day ${number}`, sourceDate: '02-02', sessions };
}

function aSession(id: string, changes: { minutes: number; part?: 'morning' | 'evening' }) {
  return {
    id,
    title: 'Read a chapter',
    part: 'morning',
    activity: 'read',
    instruction: 'Read it twice.',
    deliverable: { kind: 'notes', text: 'One page' },
    resources: ['a-book'],
    topics: ['reading'],
    tools: [],
    ...changes,
  };
}

function aResource(id: string) {
  return { id, title: 'A book', kind: 'book' };
}

function aTemplate(kind: string): string {
  return `---\nkind: ${kind}\ntitle: ""\npurpose: To try it.\n---\n`;
}
