import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#shared/contract/appContract.ts';
import { date, rules, sessionId } from '#shared/domain/testing/aRun.ts';
import { BusyTime } from '#shared/model/busyTime.ts';
import { RunId } from '#shared/model/ids.ts';
import { AN_OUTLINE } from '../plan/import/testing/anOutline.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let run: TestPlanner['planner']['run'];

beforeEach(async () => {
  open = await aPlanner();
  run = open.planner.run;
});
afterEach(() => open.remove());

const first = sessionId('d1-s1');
const done = { state: 'done', minutes: 112, energy: 4, date: date('2027-02-02') } as const;
const busy = BusyTime.parse({ date: '2027-03-02', start: '05:00', end: '07:00', title: 'Dentist' });
const heads = async () =>
  (await run.list()).map(({ id, isCurrent, archivedAt }) => [
    id,
    isCurrent ? 'current' : archivedAt ? 'archived' : 'kept',
  ]);

async function whatIsHeard(act: () => Promise<unknown>): Promise<Change[]> {
  const heard: Change[] = [];
  const closing = new AbortController();
  const listening = (async () => {
    for await (const change of open.parts.changes.subscribe(closing.signal)) heard.push(change);
  })().catch(() => undefined);
  await act();
  closing.abort();
  await listening;
  return heard;
}

describe('two runs', () => {
  test('are listed, and each keeps what was done in it', async () => {
    expect(await run.list()).toEqual([]);
    const one = await run.begin(rules());
    await run.record({ sessionId: first, outcome: done });
    open.clock.moment = '2027-02-03T06:00:00.000Z';
    const other = await run.begin(rules({ startDate: date('2027-03-01') }));
    expect(await heads()).toEqual([
      [other.id, 'current'],
      [one.id, 'kept'],
    ]);
    expect((await run.list()).map(({ doneSessions, startDate }) => [startDate, doneSessions])).toEqual([
      ['2027-03-01', 0],
      ['2027-02-02', 1],
    ]);
    const walked = await run.walk({ runId: one.id });
    expect(walked.outcomes[first]).toMatchObject(done);
    expect(await run.current()).toEqual(walked);
    expect((await run.walk({ runId: other.id })).outcomes).toEqual({});
  });

  test('of two plans: walking one shows its plan, and every window hears of it', async () => {
    const one = await run.begin(rules());
    await open.planner.plan.import({ files: [{ name: 'sailing.txt', text: AN_OUTLINE }] });
    const planId = (await open.planner.plan.list())[1]?.id;
    if (!planId) throw new Error('The plan was not kept');
    const other = await run.begin({ ...rules(), planId });
    expect((await open.planner.plan.get()).id).toBe(planId);
    const heard = await whatIsHeard(() => run.walk({ runId: one.id }));
    expect(heard).toEqual([{ topic: 'plan', id: 'test-plan' }, { topic: 'run', id: one.id }, { topic: 'settings' }]);
    expect((await open.planner.plan.get()).id).toBe('test-plan');
    const gone = await whatIsHeard(async () => {
      await run.walk({ runId: other.id });
      await run.archive({ runId: other.id });
    });
    expect(gone.filter(({ topic }) => topic === 'plan')).toEqual([
      { topic: 'plan', id: planId },
      { topic: 'plan', id: 'test-plan' },
    ]);
  });
});

describe('archiving', () => {
  test('the current run leaves none current, and walking it takes it out again', async () => {
    const begun = await run.begin(rules());
    const archived = await run.archive({ runId: begun.id });
    expect(archived.archivedAt).toBe(open.clock.moment);
    expect(await run.current()).toBeNull();
    expect(await heads()).toEqual([[begun.id, 'archived']]);
    await expect(run.undo()).rejects.toMatchObject({ code: 'not-found' });
    expect(await run.archive({ runId: begun.id })).toEqual(archived);
    await open.close();
    open = await aPlanner({ folder: open.folder });
    run = open.planner.run;
    expect((await run.walk({ runId: begun.id })).archivedAt).toBeNull();
    expect(await heads()).toEqual([[begun.id, 'current']]);
  });

  test('another run leaves the current one alone', async () => {
    const one = await run.begin(rules());
    const other = await run.begin(rules());
    await run.archive({ runId: one.id });
    expect((await run.current())?.id).toBe(other.id);
    expect(await heads()).toEqual([
      [other.id, 'current'],
      [one.id, 'archived'],
    ]);
  });

  test('is refused while one of its sessions is under way, and so are leaving it and beginning it anew', async () => {
    const one = await run.begin(rules());
    const other = await run.begin(rules());
    await run.start({ sessionId: first });
    const refusal = { code: 'invalid', message: '“D1-S1” is under way. Stop it first.' };
    await expect(run.archive({ runId: other.id })).rejects.toMatchObject(refusal);
    await expect(run.walk({ runId: one.id })).rejects.toMatchObject(refusal);
    await expect(run.restart({ startDate: date('2027-03-01') })).rejects.toMatchObject(refusal);
    await expect(run.begin(rules())).rejects.toMatchObject(refusal);
    expect((await run.walk({ runId: other.id })).started).not.toBeNull();
  });

  test('or walking a run that is not there says so', async () => {
    const runId = RunId.parse('0194c5a0-0000-7000-8000-000000000009');
    await expect(run.archive({ runId })).rejects.toMatchObject({ code: 'not-found' });
    await expect(run.walk({ runId })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('beginning anew', () => {
  test('lays the same plan out by the same rules, and the run of before is archived with all it has', async () => {
    const asked = rules({
      restWeekdays: [3, 7],
      weekdayTimetables: { 6: { morning: null, evening: rules().timetable.evening } },
    });
    const before = await run.begin(asked);
    await run.apply({ operation: { kind: 'blockOut', from: date('2027-02-20'), to: date('2027-03-01') } });
    await run.apply({ operation: { kind: 'halfDay', date: date('2027-02-25'), keeps: 'morning' } });
    await run.apply({ operation: { kind: 'halfDay', date: date('2027-03-04'), keeps: 'morning' } });
    await run.apply({ operation: { kind: 'takeBusy', name: 'Work', times: [busy] } });
    await run.record({ sessionId: first, outcome: done });
    open.clock.moment = '2027-02-10T06:00:00.000Z';
    const begun = await run.restart({ startDate: date('2027-02-28') });
    expect(begun).toMatchObject({
      ...asked,
      startDate: '2027-02-28',
      planId: before.planId,
      blackouts: [{ from: '2027-02-28', to: '2027-03-01' }],
      halfDays: { '2027-03-04': 'morning' },
      busyCalendars: [{ name: 'Work', times: [busy] }],
      outcomes: {},
      steps: [],
      pausedOn: null,
    });
    expect(begun.placements[first]).toMatchObject({ date: '2027-03-02', start: '07:00' });
    expect(await heads()).toEqual([
      [begun.id, 'current'],
      [before.id, 'archived'],
    ]);
    expect((await run.walk({ runId: before.id })).outcomes[first]).toMatchObject(done);
  });

  test('needs a run, and a day one can mean', async () => {
    await expect(run.restart({ startDate: date('2027-03-01') })).rejects.toMatchObject({ code: 'not-found' });
    const begun = await run.begin(rules());
    await expect(run.restart({ startDate: date('0027-03-01') })).rejects.toMatchObject({ code: 'invalid' });
    expect(await heads()).toEqual([[begun.id, 'current']]);
  });
});

describe('a paused run', () => {
  test('stays paused in the vault, beside another run that is walked', async () => {
    const one = await run.begin(rules());
    open.clock.moment = '2027-02-04T06:00:00.000Z';
    await run.apply({ operation: { kind: 'pause' } });
    await expect(run.apply({ operation: { kind: 'shift', from: date('2027-02-08') } })).rejects.toMatchObject({
      code: 'invalid',
      message: 'The run is paused. Resume it first.',
    });
    await run.begin(rules());
    await open.close();
    open = await aPlanner({ folder: open.folder });
    run = open.planner.run;
    open.clock.moment = '2027-02-11T06:00:00.000Z';
    expect((await run.list()).map(({ pausedOn }) => pausedOn)).toEqual([null, '2027-02-04']);
    expect((await run.walk({ runId: one.id })).pausedOn).toBe('2027-02-04');
    const preview = await run.preview({ operation: { kind: 'resume', from: date('2027-02-12') } });
    expect(preview).toMatchObject({ pausedOn: null, blackouts: [{ from: '2027-02-04', to: '2027-02-11' }] });
    const resumed = await run.apply({ operation: { kind: 'resume', from: date('2027-02-12') } });
    expect(resumed.placements[first]).toMatchObject({ date: '2027-02-12', start: '05:00' });
    expect(resumed.missedAskedOn).toBe('2027-02-11');
    expect((await run.undo()).pausedOn).toBe('2027-02-04');
  });
});

describe('undoing one step', () => {
  test('is refused in words when something else was changed since, also in another window and after a restart', async () => {
    await run.begin(rules());
    const shifted = await run.apply({ operation: { kind: 'shift', from: date('2027-02-08') } });
    const at = shifted.steps.at(-1)?.at;
    if (!at) throw new Error('The shift left no step');
    open.clock.moment = '2027-02-02T06:00:00.000Z';
    await run.apply({ operation: { kind: 'restDay', date: date('2027-02-09') } });
    await open.close();
    open = await aPlanner({ folder: open.folder });
    run = open.planner.run;
    await expect(run.undo({ at })).rejects.toMatchObject({
      code: 'invalid',
      message: 'Something else was changed since. Undo that first: Tue 9 Feb kept free.',
    });
    await run.undo();
    expect((await run.undo({ at })).placements[first]).toMatchObject({ date: '2027-02-02' });
  });
});

test('a move by hand onto a busy time is allowed, and the preview names it', async () => {
  await run.begin(rules());
  await run.apply({ operation: { kind: 'takeBusy', name: 'Work', times: [busy] } });
  const to = { date: busy.date, start: busy.start, minutes: 60 };
  const operation = { kind: 'move', sessionId: first, to } as const;
  expect((await run.preview({ operation })).busyConflicts).toMatchObject([{ title: 'Dentist', calendar: 'Work' }]);
  const moved = await run.apply({ operation });
  expect(moved.placements[first]).toMatchObject(to);
  expect(moved.missedAskedOn).toBeNull();
});
