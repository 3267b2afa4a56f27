import { EntryTemplate, Resource } from '#shared/model/curriculum.ts';
import { Exercise } from '#shared/model/exercise.ts';
import { Lesson } from '#shared/model/lesson.ts';
import { Question } from '#shared/model/question.ts';
import { Skill } from '#shared/model/skill.ts';
import { StudyModule } from '#shared/model/studyModule.ts';

/** What a builder is given: the id, and whatever matters to the test. */
type Shape<Item> = { id: string } & { [Field in Exclude<keyof Item, 'id'>]?: unknown };

export function aSkill({ id, ...shape }: Shape<Skill>): Skill {
  return Skill.parse({
    id,
    title: `Skill ${id}`,
    area: 'system-design',
    summary: 'Something one can do.',
    leadLevel: 4,
    aspects: [{ id: 'aspect', title: 'Aspect', note: 'Can do a part of it.' }],
    rubric: ['Begins.', 'Follows.', 'Does it alone.', 'Helps others.', 'Sets the rules.'],
    tags: [id],
    ...shape,
  });
}

export function aQuestion({ id, ...shape }: Shape<Question>): Question {
  return Question.parse({
    id,
    text: `Question ${id}?`,
    kind: 'technical',
    level: 'screen',
    probes: 'Whether one knows.',
    outline: ['First.', 'Second.', 'Third.'],
    signals: shape.kind === 'behavioural' ? ['Says what happened.'] : [],
    traps: ['Guessing.'],
    followUps: ['Why?', 'And then?'],
    skills: ['caching'],
    ...shape,
  });
}

export function anExercise({ id, ...shape }: Shape<Exercise>): Exercise {
  return Exercise.parse({
    id,
    title: `Exercise ${id}`,
    task: 'Design something that many people use.',
    level: 'onsite',
    minutes: 60,
    scope: {
      clarify: ['Who uses it?', 'How many?', 'How fast?'],
      inScope: ['Reading', 'Writing'],
      outOfScope: ['Billing'],
    },
    numbers: [1, 2, 3].map((number) => ({ what: `Users ${number}`, value: '1 million' })),
    estimate: [1, 2, 3].map((number) => ({
      what: `Load ${number}`,
      working: '2 times 3',
      formula: '2*3',
      value: 6,
      unit: 'requests a second',
    })),
    rubric: Array.from({ length: 6 }, () => ({ step: 'requirements', expects: 'Asks first.' })),
    deepDives: [1, 2, 3].map((number) => ({ ask: `What of part ${number}?`, points: ['One', 'Two', 'Three'] })),
    skills: ['caching', 'messaging'],
    resources: [],
    ...shape,
  });
}

export function aModule({ id, ...shape }: Shape<StudyModule>): StudyModule {
  return StudyModule.parse({
    id,
    number: 1,
    title: `Module ${id}`,
    objective: 'Understand it.',
    material: [{ id: 'part', title: 'A part', text: 'Words on it.', skills: ['caching'] }],
    activities: [anActivity({ id: `${id}-activity` })],
    resources: [],
    sessions: ['d1-s1'],
    questions: ['first'],
    ...shape,
  });
}

/** As a module holds it. */
export function anActivity({ id, ...shape }: { id: string; uses?: string[]; skills?: string[]; minutes?: number }) {
  return {
    id,
    title: `Activity ${id}`,
    minutes: 60,
    activity: 'whiteboard',
    instruction: 'Do it.',
    deliverable: { kind: 'notes', text: 'Notes' },
    resources: [],
    topics: ['topic'],
    tools: [],
    skills: ['messaging'],
    ...shape,
  };
}

export function aLesson({ id, ...shape }: Shape<Lesson>): Lesson {
  return Lesson.parse({
    id,
    title: `Lesson ${id}`,
    summary: 'What it is about.',
    minutes: 12,
    skills: ['leading'],
    resources: [],
    questions: ['story'],
    prompts: [{ id: 'prompt', text: 'What did you learn?' }],
    body: '## Part\n\nText.',
    ...shape,
  });
}

export function aTemplate({ id, ...shape }: Shape<EntryTemplate>): EntryTemplate {
  return EntryTemplate.parse({
    id,
    kind: 'note',
    name: `Template ${id}`,
    title: '',
    purpose: 'For writing it.',
    body: '## Part\n',
    example: 'Filled in.',
    ...shape,
  });
}

export function aResource({ id, ...shape }: Shape<Resource>): Resource {
  return Resource.parse({ id, title: `Resource ${id}`, kind: 'book', ...shape });
}
