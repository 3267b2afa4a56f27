import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#shared/contract/appContract.ts';
import type { RescheduleOperation } from '#shared/contract/rescheduleContract.ts';
import { date, rules, sessionId, time, timetable } from '#shared/domain/testing/aRun.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let run: TestPlanner['planner']['run'];

beforeEach(async () => {
  open = await aPlanner();
  run = open.planner.run;
});
afterEach(() => open.remove());

const id = sessionId('d1-s1');
const done = { state: 'done', minutes: 112, energy: 4, date: date('2027-02-02') } as const;

describe('beginning a run', () => {
  test('there is none at first, and then it is the current one, with the rules in the settings', async () => {
    expect(await run.current()).toBeNull();
    const asked = rules({ restWeekdays: [7, 6, 7], timetable: timetable('06:00-11:00', '20:00-22:00') });
    const begun = await run.begin(asked);
    expect(begun).toMatchObject({ planId: 'test-plan', restWeekdays: [6, 7], steps: [], createdAt: open.clock.moment });
    expect(begun.placements[id]).toEqual({ date: '2027-02-02', start: '06:00', minutes: 120, isMovedByHand: false });
    expect(await run.current()).toEqual(begun);
    expect(await open.planner.settings.get()).toMatchObject({
      currentRunId: begun.id,
      isWelcomed: true,
      timetable: asked.timetable,
      restWeekdays: [6, 7],
    });
  });

  test('it is still there when the vault is opened again', async () => {
    await run.begin(rules());
    const recorded = await run.record({ sessionId: id, outcome: done });
    await open.close();
    open = await aPlanner({ folder: open.folder });
    expect(await open.planner.run.current()).toEqual(recorded);
  });

  test('windows that cannot hold the plan are refused in words and nothing is begun', async () => {
    await expect(run.begin(rules({ timetable: timetable('05:00-06:00', '21:00-22:00') }))).rejects.toMatchObject({
      code: 'invalid',
      message: 'The longest session takes 2 h. Give the morning or the evening at least 2 h.',
    });
    expect(await run.current()).toBeNull();
    expect((await open.planner.settings.get()).isWelcomed).toBe(false);
  });

  test('before it everything else says that there is no run', async () => {
    await expect(run.start({ sessionId: id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(run.undo()).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('walking a run', () => {
  beforeEach(async () => {
    await run.begin(rules());
  });

  test('a session is started, stopped and recorded with moment and zone', async () => {
    expect((await run.start({ sessionId: id })).started).toEqual({ sessionId: id, at: open.clock.moment });
    expect((await run.stop()).started).toBeNull();
    await run.start({ sessionId: id });
    open.clock.moment = '2027-02-02T07:22:00.000Z';
    const recorded = await run.record({ sessionId: id, outcome: done });
    expect(recorded.started).toBeNull();
    expect(recorded.outcomes[id]).toEqual({ ...done, recordedAt: open.clock.moment, zone: 'Europe/Berlin' });
    expect((await run.clearOutcome({ sessionId: id })).outcomes).toEqual({});
  });

  test('today is what the calendar on the wall says where the machine is', async () => {
    open.clock.moment = '2027-02-02T23:30:00.000Z';
    const tomorrow = { ...done, date: date('2027-02-03') };
    await expect(run.record({ sessionId: id, outcome: tomorrow })).resolves.toHaveProperty('outcomes');
    open.clock.zoneName = 'America/Los_Angeles';
    await expect(run.record({ sessionId: id, outcome: tomorrow })).rejects.toMatchObject({ code: 'invalid' });
  });

  test('sessions move, shift and follow new rules, and each change can be undone', async () => {
    const begun = await run.current();
    const to = { date: date('2027-02-07'), start: time('10:00'), minutes: 90 };
    await run.apply({ operation: { kind: 'move', sessionId: id, to } });
    await run.apply({ operation: { kind: 'shift', from: date('2027-02-10') } });
    const changed = await run.apply({ operation: { kind: 'rules', rules: rules({ restWeekdays: [3, 7] }) } });
    expect(changed.steps).toHaveLength(3);
    expect(changed.placements[id]).toMatchObject({ date: '2027-02-02' });
    await run.undo();
    await run.undo();
    expect((await run.current())?.placements[id]).toEqual({ ...to, isMovedByHand: true });
    expect(await run.undo()).toEqual({ ...begun, missedAskedOn: '2027-02-02' });
    await expect(run.undo()).rejects.toMatchObject({ code: 'invalid' });
  });

  test('a refused change says why and leaves the run as it was', async () => {
    const before = await run.current();
    const to = { date: date('2027-02-03'), start: time('06:00'), minutes: 60 };
    await expect(run.apply({ operation: { kind: 'move', sessionId: id, to } })).rejects.toMatchObject({
      code: 'invalid',
      defined: true,
      message: '“D2-S1” is there already, from 05:00 to 07:00. Choose a free time.',
    });
    expect(await run.current()).toEqual(before);
  });

  test('every window hears of a change once it is saved, and of nothing when nothing changed', async () => {
    const heard: Change[] = [];
    const closing = new AbortController();
    const listening = (async () => {
      for await (const change of open.parts.changes.subscribe(closing.signal)) heard.push(change);
    })().catch(() => undefined);
    const { id: runId } = await run.start({ sessionId: id });
    await run.start({ sessionId: id });
    await run.stop();
    await run.stop();
    closing.abort();
    await listening;
    expect(heard).toEqual([
      { topic: 'run', id: runId },
      { topic: 'run', id: runId },
    ]);
  });

  test('two windows that record at the same time both count', async () => {
    await Promise.all([
      run.record({ sessionId: id, outcome: done }),
      run.record({ sessionId: sessionId('d1-s2'), outcome: done }),
    ]);
    expect(Object.keys((await run.current())?.outcomes ?? {}).sort()).toEqual(['d1-s1', 'd1-s2']);
  });
});

describe('rescheduling', () => {
  beforeEach(async () => {
    await run.begin(rules());
    open.clock.moment = '2027-02-04T05:00:00.000Z';
  });
  const from = date('2027-02-04');

  test('a preview says what would happen and saves nothing', async () => {
    const before = await run.current();
    const preview = await run.preview({ operation: { kind: 'spread', from, dailyMinutes: 540 } });
    expect(preview.busiestDay.after?.minutes).toBe(540);
    expect(preview.changes.length).toBeGreaterThan(0);
    expect(await run.current()).toEqual(before);
    await expect(run.preview({ operation: { kind: 'spread', from, dailyMinutes: 60 } })).rejects.toMatchObject({
      code: 'invalid',
      message: 'The longest session takes 2 h. Allow at least 2 h a day.',
    });
  });

  test('each operation is applied as it was previewed, and undone after the vault was opened again', async () => {
    const operations: RescheduleOperation[] = [
      { kind: 'shift', from },
      { kind: 'spread', from, dailyMinutes: 540 },
      { kind: 'mergeIntoWeekend', from },
      { kind: 'skip', sessionIds: [id] },
      { kind: 'restDay', date: from },
      { kind: 'blockOut', from, to: date('2027-02-09') },
    ];
    const before = await run.current();
    for (const operation of operations) {
      const preview = await run.preview({ operation });
      const applied = await run.apply({ operation });
      for (const { sessionId: moved, after } of preview.changes) expect(applied.placements[moved]).toEqual(after);
      expect(applied.blackouts).toEqual(preview.blackouts);
      await open.close();
      open = await aPlanner({ folder: open.folder });
      open.clock.moment = '2027-02-04T05:00:00.000Z';
      run = open.planner.run;
      const undone = await run.undo();
      expect({ ...undone, missedAskedOn: null, updatedAt: before?.updatedAt }).toEqual(before);
    }
  });

  test('it is asked about missed work once a day', async () => {
    expect((await run.decideLater()).missedAskedOn).toBe('2027-02-04');
    open.clock.moment = '2027-02-05T05:00:00.000Z';
    expect((await run.apply({ operation: { kind: 'shift', from } })).missedAskedOn).toBe('2027-02-05');
  });
});

describe('work beside the plan', () => {
  const activity = itemRef('activity', 'draw-a-queue');
  beforeEach(async () => {
    await run.begin(rules());
  });

  test('is put at the first free time, worked on, and taken off again', async () => {
    const begun = await run.current();
    const { run: changed, sessionId: added } = await run.add({ item: activity, to: null });
    expect(changed.placements[added]).toMatchObject({ date: '2027-02-05', start: '05:00', isMovedByHand: false });
    expect(changed.added[added]).toMatchObject({
      from: activity,
      title: 'Activity draw-a-queue',
      skills: ['messaging'],
    });
    await expect(run.add({ item: activity, to: null })).rejects.toMatchObject({ code: 'invalid' });
    await run.start({ sessionId: added });
    await run.record({ sessionId: added, outcome: done });
    await expect(run.takeOff({ sessionId: added })).rejects.toMatchObject({ code: 'invalid' });
    await run.clearOutcome({ sessionId: added });
    await run.takeOff({ sessionId: added });
    await run.undo();
    expect(await run.undo()).toEqual(begun);
  });

  test('an exercise is an hour at the whiteboard, where one wants it', async () => {
    const to = { date: date('2027-02-07'), start: time('10:00') };
    const { run: changed, sessionId: added } = await run.add({ item: itemRef('exercise', 'chat'), to });
    expect(changed.added[added]).toMatchObject({
      id: 'chat',
      activity: 'whiteboard',
      deliverable: { kind: 'drawing' },
      skills: ['caching', 'messaging'],
    });
    expect(changed.placements[added]).toEqual({ ...to, minutes: 60, isMovedByHand: true });
    const later = { ...to, start: time('12:00'), minutes: 90 };
    expect(
      (await run.apply({ operation: { kind: 'move', sessionId: added, to: later } })).placements[added],
    ).toMatchObject(later);
  });

  test('nothing else can be put on the calendar, nor what is gone', async () => {
    await expect(run.add({ item: itemRef('skill', 'caching'), to: null })).rejects.toMatchObject({ code: 'invalid' });
    await expect(run.add({ item: itemRef('activity', 'gone'), to: null })).rejects.toMatchObject({ code: 'not-found' });
  });
});
