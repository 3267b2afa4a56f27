import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#shared/contract/appContract.ts';
import { date, rules, sessionId, timetable } from '#shared/domain/testing/aRun.ts';
import { PlanId } from '#shared/model/ids.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { AN_OUTLINE } from './import/testing/anOutline.ts';

let open: TestPlanner;
let plan: TestPlanner['planner']['plan'];
let run: TestPlanner['planner']['run'];

beforeEach(async () => {
  open = await aPlanner();
  plan = open.planner.plan;
  run = open.planner.run;
});
afterEach(() => open.remove());

const id = PlanId.parse('learning-to-sail');
const first = sessionId('learning-to-sail-d1-s1');
const files = (text = AN_OUTLINE) => ({ files: [{ name: 'sailing.txt', text }] });
const sailing = rules({ timetable: timetable('06:00-09:00', '20:00-21:30') });

describe('a plan of one’s own', () => {
  test('is looked through before it is kept', async () => {
    const preview = await plan.preview(files());
    expect(preview.plan).toMatchObject({ id, phases: 3, days: 9, sessions: 26, isOwn: true, isCurrent: false });
    expect(preview.phases[0]?.days[0]).toMatchObject({ number: 1, title: 'What Wind Does' });
    expect(preview.phases[0]?.days[0]?.sessions[1]).toMatchObject({ start: '07:30', minutes: 30, part: 'morning' });
    expect(preview).toMatchObject({ problems: [], replaces: null });
    expect(await plan.list()).toMatchObject([{ id: 'test-plan', isOwn: false, isCurrent: true }]);
  });

  test('is kept, listed after the one that ships, and there after the vault was opened again', async () => {
    const kept = await plan.import(files());
    expect(kept).toMatchObject({ id, sessions: 26, isOwn: true });
    await open.close();
    open = await aPlanner({ folder: open.folder });
    expect((await open.planner.plan.list()).map((each) => each.id)).toEqual(['test-plan', id]);
    expect((await open.planner.plan.byId({ id })).phases).toHaveLength(3);
    expect((await open.planner.plan.preview(files())).replaces).toMatchObject({ id });
  });

  test('with problems is refused with the first of them, and nothing is kept', async () => {
    const wrong = files(AN_OUTLINE.replace('6:00–7:30: Read', '7:30–6:00: Read'));
    expect((await plan.preview(wrong)).problems).toMatchObject([{ file: 'sailing.txt', line: 12 }]);
    await expect(plan.import(wrong)).rejects.toMatchObject({
      code: 'invalid',
      message: 'sailing.txt, line 12: “7:30–6:00” ends before it begins. Put the earlier time first.',
    });
    expect(await plan.list()).toHaveLength(1);
  });

  test('that is not there is not found', async () => {
    await expect(plan.byId({ id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(run.begin({ ...sailing, planId: id })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a run of a plan of one’s own', () => {
  beforeEach(async () => {
    await plan.import(files());
  });

  test('is laid out, walked and undone by its own sessions', async () => {
    const begun = await run.begin({ ...sailing, planId: id });
    expect(begun.planId).toBe(id);
    expect(Object.keys(begun.placements)).toHaveLength(26);
    expect(begun.placements[first]).toMatchObject({ date: '2027-02-02', start: '06:00', minutes: 90 });
    expect((await plan.get()).id).toBe(id);
    expect(await plan.list()).toMatchObject([{ isCurrent: false }, { id, isCurrent: true }]);
    await run.start({ sessionId: first });
    await run.record({
      sessionId: first,
      outcome: { state: 'done', minutes: 80, energy: 3, date: date('2027-02-02') },
    });
    const shifted = await run.apply({ operation: { kind: 'shift', from: date('2027-02-08') } });
    expect(shifted.placements[sessionId('learning-to-sail-d1-s2')]).toMatchObject({ date: '2027-02-08' });
    await run.apply({ operation: { kind: 'rules', rules: { ...sailing, restWeekdays: [6, 7] } } });
    await run.undo();
    expect((await run.undo()).placements).toEqual(begun.placements);
  });

  test('tells every window that there is another plan now', async () => {
    const heard: Change['topic'][] = [];
    const closing = new AbortController();
    const listening = (async () => {
      for await (const change of open.parts.changes.subscribe(closing.signal)) heard.push(change.topic);
    })().catch(() => undefined);
    await run.begin({ ...sailing, planId: id });
    await run.begin({ ...sailing, planId: id });
    await plan.import(files());
    closing.abort();
    await listening;
    expect(heard).toEqual(['plan', 'run', 'settings', 'run', 'settings', 'plan', 'run']);
  });

  test('goes on when the plan is imported again with other sessions', async () => {
    await run.begin({ ...sailing, planId: id });
    const last = sessionId('learning-to-sail-d9-s1');
    await run.record({
      sessionId: first,
      outcome: { state: 'done', minutes: 80, energy: 3, date: date('2027-02-02') },
    });
    const shorter = AN_OUTLINE.replace(/Day 9[\s\S]*?(?=Useful)/, '');
    await plan.import(files(shorter.replace(/ +7:30–8:00: Whiteboard.*\n/, '')));
    const now = await run.current();
    expect(now?.placements[last]).toBeUndefined();
    expect(now?.outcomes[first]).toMatchObject({ state: 'done' });
    await expect(run.start({ sessionId: last })).rejects.toMatchObject({ code: 'invalid' });
    await run.apply({ operation: { kind: 'shift', from: date('2027-02-08') } });
    await plan.import(files());
    const grown = await run.apply({ operation: { kind: 'rules', rules: { ...sailing, restWeekdays: [6, 7] } } });
    expect(Object.keys(grown.placements)).toHaveLength(26);
    for (let steps = grown.steps.length; steps > 0; steps -= 1) await run.undo();
    expect(await run.current()).toMatchObject({ steps: [] });
  });

  test('keeps what was finished with its work when the plan comes again with a line more', async () => {
    await run.begin({ ...sailing, planId: id });
    const draw = sessionId('learning-to-sail-d1-s2');
    await run.record({ sessionId: draw, outcome: { state: 'done', minutes: 30, energy: 3, date: date('2027-02-02') } });
    await plan.import(files(AN_OUTLINE.replace('7:30–8:00: Wh', '7:30–7:40: Breathe.\n        7:40–8:00: Wh')));
    const sessions = (await plan.get()).phases[0]?.days[0]?.sessions ?? [];
    expect(sessions.find((session) => session.id === draw)?.title).toMatch(/^Whiteboard exercise/);
    expect((await run.current())?.outcomes[draw]).toMatchObject({ state: 'done' });
  });

  test('keeps the plan from being removed; another plan goes', async () => {
    await run.begin({ ...sailing, planId: id });
    await expect(plan.remove({ id })).rejects.toMatchObject({
      code: 'invalid',
      message: 'A run follows this plan, and its sessions would lose their names. Keep it.',
    });
    await expect(plan.remove({ id: PlanId.parse('test-plan') })).rejects.toMatchObject({ code: 'invalid' });
    await plan.import(files(AN_OUTLINE.replace('Learning to sail', 'Learning to row')));
    expect(await plan.list()).toHaveLength(3);
    await plan.remove({ id: PlanId.parse('learning-to-row') });
    expect(await plan.list()).toHaveLength(2);
  });
});
