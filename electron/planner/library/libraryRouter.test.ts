import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ItemLink } from '#shared/contract/libraryContract.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { rules, sessionId, withOutcome } from '#shared/domain/testing/aRun.ts';
import { ExerciseId, LessonId, ModuleId, PlanId, ResourceId, TemplateId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { AddedSession } from '#shared/model/run.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { anActivity } from '../testing/contentBuilders.ts';

let open: TestPlanner;
let library: TestPlanner['planner']['library'];

beforeEach(async () => {
  open = await aPlanner();
  library = open.planner.library;
});
afterEach(() => open.remove());

const ref = (text: string) => ItemRef.parse(text);
const refs = (links: readonly ItemLink[]) => links.map((link) => link.ref);

/** Puts an activity or an exercise on the calendar of the current run. */
async function add(id: string, from: string, outcome?: 'done' | 'partly' | 'skipped'): Promise<void> {
  const { currentRunId } = await open.parts.vault.settings.read();
  if (!currentRunId) throw new Error('Begin a run first');
  await open.parts.vault.run(currentRunId).update((run) => {
    if (!run) throw new Error('There is a run');
    const added = AddedSession.parse({
      ...anActivity({ id }),
      part: 'morning',
      from,
      addedAt: `2027-02-0${1 + Object.keys(run.added).length}T10:00:00.000Z`,
    });
    const placement = run.placements[sessionId('d1-s1')];
    if (!placement) throw new Error('There is a placement');
    const withAdded = {
      ...run,
      added: { ...run.added, [added.id]: added },
      placements: { ...run.placements, [added.id]: placement },
    };
    return outcome ? withOutcome(withAdded, id, outcome) : withAdded;
  });
}

describe('what is in the library', () => {
  test('a module says how much of it there is and what of it is done', async () => {
    await open.planner.run.begin(rules());
    await add('a1', 'activity/draw-a-queue', 'partly');
    await add('a2', 'activity/list-limits', 'skipped');
    expect(await library.modules()).toMatchObject([
      { id: 'design', number: 1, isUsed: false, activities: 2, activitiesDone: 1, minutes: 120 },
      { id: 'lead', activities: 1, activitiesDone: 0, minutes: 60 },
    ]);
  });

  test('a module leads to its sessions, questions, resources and to what its activities work with', async () => {
    const { activities, sessions, questions, resources } = await library.module({ id: ModuleId.parse('design') });
    expect(sessions).toEqual([{ ref: 'session/d1-s1', title: 'D1-S1', detail: 'Day 1 · 2 h' }]);
    expect(refs(questions)).toEqual(['question/first']);
    expect(resources).toMatchObject([{ id: 'book', isUsed: false, usedBy: 3 }]);
    expect(activities.map(({ uses }) => refs(uses))).toEqual([['exercise/chat', 'question/first'], []]);
  });

  test('an activity says which module it is of', async () => {
    const { activity, module, uses } = await library.activity({ id: sessionId('draw-a-queue') });
    expect([activity.title, module.title, refs(uses)]).toEqual([
      'Activity draw-a-queue',
      'Designing systems',
      ['exercise/chat', 'question/first'],
    ]);
  });

  test('an exercise leads to the sessions and questions that fit its skills best', async () => {
    const { sessions, questions, resources } = await library.exercise({ id: ExerciseId.parse('chat') });
    expect(refs(sessions)).toEqual(['session/d1-s2', 'session/d1-s1']);
    expect(refs(questions)).toEqual(['question/first', 'question/both', 'question/queue']);
    expect(resources).toMatchObject([{ id: 'book' }]);
  });

  test('a resource says what uses it', async () => {
    const { resource, usedBy } = await library.resource({ id: ResourceId.parse('book') });
    expect(resource).toMatchObject({ title: 'On caches', usedBy: 3 });
    expect(refs(usedBy)).toEqual(['session/d1-s1', 'module/design', 'exercise/chat']);
  });

  test('lessons and templates can be read whole', async () => {
    expect(await library.lessons()).toMatchObject([{ id: 'senior', minutes: 12 }]);
    const lesson = await library.lesson({ id: LessonId.parse('senior') });
    expect([lesson.lesson.body, refs(lesson.questions)]).toEqual(['## Part\n\nText.', ['question/story']]);
    expect((await library.templates()).map(({ id }) => id)).toEqual(['note', 'stand-up', 'design-rfc', 'rfc']);
    expect(await library.template({ id: TemplateId.parse('rfc') })).toMatchObject({ example: 'Filled in.' });
  });

  test('what is not there is said to be missing', async () => {
    await expect(library.module({ id: ModuleId.parse('none') })).rejects.toMatchObject({ code: 'not-found' });
    await expect(library.day({ number: 9 })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('on the calendar', () => {
  beforeEach(() => open.planner.run.begin(rules()));

  test('an exercise that nobody put there is not', async () => {
    expect(await library.exercises()).toMatchObject([{ id: 'chat', onCalendar: null }]);
  });

  test('of several the waiting one is shown', async () => {
    await add('a1', 'exercise/chat', 'done');
    expect(await library.exercises()).toMatchObject([{ onCalendar: { sessionId: 'a1', outcome: 'done' } }]);
    await add('a2', 'exercise/chat');
    await add('a3', 'exercise/chat', 'skipped');
    expect(await library.exercises()).toMatchObject([{ onCalendar: { sessionId: 'a2', outcome: null } }]);
  });
});

describe('marks', () => {
  test('say that an item was used, until they are taken back', async () => {
    const item = ref('lesson/senior');
    expect(await library.mark({ item, isUsed: true })).toEqual({ isUsed: true });
    expect(await library.lessons()).toMatchObject([{ isUsed: true }]);
    await library.mark({ item, isUsed: false });
    expect(await library.lessons()).toMatchObject([{ isUsed: false }]);
    const { marks } = await open.parts.vault.library.read();
    expect(marks[item]).toMatchObject({ zone: 'Europe/Berlin', deletedAt: open.clock.moment });
  });

  test('nothing can be marked that does not exist', async () => {
    await expect(library.mark({ item: ref('lesson/none'), isUsed: true })).rejects.toMatchObject({ code: 'not-found' });
    expect((await open.parts.vault.library.read()).marks).toEqual({});
  });
});

describe('a plan day', () => {
  test('leads to what it exercises, the best fitting question first', async () => {
    const day = await library.day({ number: 1 });
    expect(refs(day.modules)).toEqual(['module/design']);
    expect(refs(day.skills)).toEqual(['skill/caching', 'skill/messaging']);
    expect(refs(day.questions)).toEqual(['question/first', 'question/both', 'question/queue']);
    expect(refs(day.exercises)).toEqual(['exercise/chat']);
    expect(day.resources).toEqual([{ ref: 'resource/book', title: 'On caches', detail: 'Book · Ada Writer' }]);
  });

  test('of a plan of one’s own goes by what its sessions are about, for it names neither skills nor modules', async () => {
    const id = PlanId.parse('own');
    const [phase] = aPlan().phases;
    const [day] = phase?.days ?? [];
    const [session] = day?.sessions ?? [];
    if (!phase || !day || !session) throw new Error('There is a session');
    const own = { ...session, id: sessionId('own-session'), title: 'Owned work on leading', skills: [] };
    const plan = { ...aPlan(), id, phases: [{ ...phase, days: [{ ...day, sessions: [own] }] }] };
    const run = await open.planner.run.begin(rules());
    await open.parts.vault.plan(id).update(() => plan);
    await open.parts.vault.run(run.id).update((data) => data && { ...data, planId: id });
    expect(await library.day({ number: 1 })).toMatchObject({
      modules: [{ ref: 'module/lead' }],
      questions: [{ ref: 'question/story' }, { ref: 'question/other-story' }],
    });
    const found = await library.find({ text: 'owned' });
    expect(refs(found.hits)).toEqual(['session/own-session']);
  });
});

test('links are given their titles, unknown ones left out', async () => {
  const items = ['skill/caching', 'skill/none', 'question/first', 'template/rfc', 'lesson/senior'].map(ref);
  expect(await library.links({ items })).toEqual([
    { ref: 'skill/caching', title: 'Caching', detail: 'System design' },
    { ref: 'question/first', title: 'What is a stampede?', detail: 'Screen · Caching' },
    { ref: 'template/rfc', title: 'RFC', detail: 'Template' },
    { ref: 'lesson/senior', title: 'Senior and lead', detail: '12 min to read' },
  ]);
});

describe('finding content', () => {
  const find = async (text: string) => refs((await library.find({ text })).hits);

  test('a title comes before words inside', async () => {
    expect((await find('cach')).slice(0, 2).sort()).toEqual(['resource/book', 'skill/caching']);
  });

  test('a question is found by its outline, which the hit does not give away', async () => {
    const { hits, total } = await library.find({ text: 'jitter' });
    expect(total).toBe(1);
    expect(hits).toEqual([
      {
        ref: 'question/first',
        title: 'What is a stampede?',
        detail: 'Screen · Caching',
        excerpt: '',
      },
    ]);
  });

  test('a typing error is forgiven', async () => {
    expect(await find('stampeed')).toEqual(['question/first']);
  });

  test('modules are found by their material, with the place', async () => {
    const { hits } = await library.find({ text: 'delegate' });
    expect(hits).toMatchObject([{ ref: 'module/lead', excerpt: expect.stringContaining('Delegate outcomes.') }]);
  });

  test('only as many as asked for, but all are counted', async () => {
    const { hits, total } = await library.find({ text: 'the d1', limit: 1 });
    expect(hits.length).toBeLessThanOrEqual(1);
    expect(total).toBeGreaterThanOrEqual(hits.length);
    expect((await library.find({ text: 'd1', limit: 2 })).hits).toHaveLength(2);
    expect((await library.find({ text: 'd1', limit: 2 })).total).toBe(4);
  });
});
