import { stringify } from 'yaml';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import { SKILL_AREAS } from '#shared/model/skill.ts';

/** The smallest content that fits, file by file. */
export function contentFiles(): Record<string, string> {
  return {
    'plan/plan.yaml': 'id: short\ntitle: A short plan\nsummary: One day.\n',
    'resources/all.yaml': stringify([aResource('a-book')]),
    'plan/phase-1.yaml': stringify(aPhase(1)),
    'modules/1-the-module.yaml': stringify(aModule()),
    'exercises/an-exercise.yaml': stringify(anExercise()),
    'lessons/a-lesson.md': `---\n${stringify(aLesson())}---\n## First\n\nRead this.\n`,
    'sample/a-note.md': '---\nkind: note\ntitle: A note\ndays-ago: 2\nat: "07:20"\n---\nWritten.\n',
    'coverage.yaml': stringify([{ source: 'outline.txt', lines: { 1: ['module/the-module#material'] } }]),
    ...Object.fromEntries(SKILL_AREAS.map((area) => [`skills/${area}.yaml`, stringify([aSkill(area)])])),
    ...Object.fromEntries(
      SKILL_AREAS.map((area) => [`questions/${area}/skill-of-${area}.yaml`, stringify(questionsOf(area))]),
    ),
    ...Object.fromEntries(
      ENTRY_KINDS.flatMap((kind) => [
        [`templates/${kind}.md`, aTemplate(kind)],
        [`templates/${kind}.example.md`, 'Filled in.\n'],
      ]),
    ),
  };
}

export function aPhase(number: number) {
  return { number, title: `Phase ${number}`, shortTitle: `Phase ${number}`, summary: 'A day.', days: [aDay(number)] };
}

export function aDay(number: number) {
  const suffix = number === 1 ? '' : `-${number}`;
  const sessions = [
    aSession(`first${suffix}`, { minutes: 120 }),
    aSession(`second${suffix}`, { minutes: 60 }),
    aSession(`third${suffix}`, { minutes: 120 }),
    aSession(`fourth${suffix}`, { minutes: 120, part: 'evening' }),
  ];
  return { number, title: `Day ${number}`, sourceDate: '02-02', sessions };
}

export function aSession(id: string, changes: { minutes: number; part?: 'morning' | 'evening' }) {
  return { ...anActivity(id), part: 'morning', ...changes };
}

export function anActivity(id: string) {
  return {
    id,
    title: 'Read a chapter',
    minutes: 60,
    activity: 'read',
    instruction: 'Read it twice.',
    deliverable: { kind: 'notes', text: 'One page' },
    resources: ['a-book'],
    topics: ['reading'],
    tools: [],
    skills: ['skill-of-languages'],
  };
}

export function aModule(changes: object = {}) {
  return {
    id: 'the-module',
    number: 1,
    title: 'The module',
    objective: 'To know more.',
    material: [{ id: 'material', title: 'Material', text: 'Read.', skills: ['skill-of-devops'] }],
    activities: [anActivity('an-activity')],
    resources: ['a-book'],
    sessions: ['first'],
    questions: ['devops-1'],
    ...changes,
  };
}

export function aSkill(area: string) {
  return {
    id: `skill-of-${area}`,
    title: 'A skill',
    summary: 'It helps.',
    leadLevel: 4,
    aspects: [{ id: 'an-aspect', title: 'An aspect', note: 'Part of it.' }],
    rubric: ['One', 'Two', 'Three', 'Four', 'Five'],
    tags: ['skill'],
  };
}

/** As many as an area needs. */
export function questionsOf(area: string) {
  return Array.from({ length: 8 }, (_, index) => aQuestion(area, index + 1));
}

export function aQuestion(area: string, number: number) {
  return {
    id: `${area}-${number}`,
    text: 'Why?',
    kind: 'technical',
    level: 'screen',
    probes: 'Whether one knows why.',
    outline: ['Because', 'And', 'So'],
    traps: ['Saying no more'],
    followUps: ['Why not?', 'Since when?'],
    skills: [`skill-of-${area}`],
  };
}

export function anExercise(changes: object = {}) {
  return {
    id: 'an-exercise',
    title: 'An exercise',
    task: 'Design it.',
    level: 'onsite',
    minutes: 45,
    scope: { clarify: ['Who?', 'How many?', 'How fast?'], inScope: ['This', 'That'], outOfScope: ['The rest'] },
    numbers: Array.from({ length: 3 }, () => ({ what: 'Users', value: '10' })),
    estimate: Array.from({ length: 3 }, anEstimate),
    rubric: Array.from({ length: 6 }, () => ({ step: 'data', expects: 'A table' })),
    deepDives: Array.from({ length: 3 }, () => ({ ask: 'And then?', points: ['One', 'Two', 'Three'] })),
    skills: ['skill-of-languages', 'skill-of-devops'],
    resources: [],
    ...changes,
  };
}

export function anEstimate() {
  const formula = '86400 * 1000 / 86400';
  return { what: 'Requests a second', working: 'all of them by a day', formula, value: 1000, unit: 'requests' };
}

export function aLesson() {
  return {
    id: 'a-lesson',
    title: 'A lesson',
    summary: 'Short.',
    minutes: 5,
    skills: ['skill-of-leadership'],
    resources: [],
    questions: ['leadership-1'],
    prompts: [{ id: 'prompt-why', text: 'Why?' }],
  };
}

export function aResource(id: string) {
  return { id, title: 'A book', kind: 'book' };
}

export function aTemplate(kind: string): string {
  return `---\nkind: ${kind}\nname: A template\ntitle: ""\npurpose: To try it.\n---\n`;
}
