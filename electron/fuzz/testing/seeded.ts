import type { FuzzedPlanner } from './fuzzedPlanner.ts';

const links = { sessionId: null, entryId: null, items: [] };
const SCENE = JSON.stringify({
  type: 'excalidraw',
  version: 2,
  source: 'test',
  elements: [{ id: 'a', type: 'rectangle', x: 0, y: 0, width: 10, height: 10, isDeleted: false }],
  appState: {},
  files: {},
});

/** A little of everything, so that what is asked for by an id can be there. */
const STEPS: readonly [name: string, input: unknown][] = [
  [
    'run.begin',
    {
      startDate: '2027-02-02',
      timetable: { morning: { start: '05:00', end: '08:00' }, evening: { start: '20:00', end: '22:00' } },
      restWeekdays: [7],
    },
  ],
  [
    'journal.create',
    { kind: 'note', date: '2027-02-18', edit: { title: 'On caches', body: 'A [[skill/caching]] and #tag' } },
  ],
  [
    'journal.create',
    { kind: 'rfc', date: '2027-02-18', edit: { title: 'Move', body: '# Why\n\n```mermaid\ngraph LR\nA-->B\n```' } },
  ],
  ['journal.create', { kind: 'star', date: '2027-02-18', edit: { title: 'A story' } }],
  ['drawings.create', { title: 'Boxes', links, scene: SCENE }],
  ['recordings.begin', { title: 'Take', links, mimeType: 'audio/webm' }],
  ['cards.addOwn', { front: 'What?', back: 'That.' }],
];

/** What there is to ask for beside that. */
const LISTS = [
  'settings.get',
  'run.current',
  'plan.get',
  'plan.list',
  'skills.names',
  'library.modules',
  'library.lessons',
  'library.exercises',
  'library.resources',
  'library.templates',
  'reminders.rules',
  'reminders.inbox',
  'questions.coverage',
];

/** Of each answer; a plan alone has thousands. */
const MOST_NAMES = 12;
const NAME = /^[^\s]{1,160}$/;

/** Fills the vault and gives back names out of what the planner answers: ids, days, files, for asking more. */
export async function seeded(planner: FuzzedPlanner): Promise<string[]> {
  const { signal } = new AbortController();
  const names = new Set<string>();
  const steps = [...STEPS, ...LISTS.map((name) => [name, undefined] as const)];
  for (const [name, input] of steps) {
    const answer = await planner.ask(name.split('.'), input, signal);
    for (const text of [...textsIn(answer)].filter((text) => NAME.test(text)).slice(0, MOST_NAMES)) names.add(text);
  }
  return [...names];
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* textsIn(inner);
}
