import { describe, expect, test } from 'vitest';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { takeOffSession } from '#shared/domain/schedule/takeOffSession.ts';
import { anAddedSession } from '#shared/domain/testing/anAddedSession.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { aRun, date, sessionId, time, withOutcome } from '#shared/domain/testing/aRun.ts';
import { Plan, type Resource, type Session } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import { Instant } from '#shared/model/time.ts';
import { calendarOfRun, isOurCalendar } from './calendarOfRun.ts';
import { readCalendar } from './testing/readCalendar.ts';

const BOOK: Resource = { ...resourceShape('book'), title: 'On caches', author: 'Ada Writer' };
const PAGE: Resource = { ...resourceShape('page'), title: 'The page', url: 'https://example.org/a,b;c' };

function resourceShape(id: string): Resource {
  return aPlanWith({}, [{ id, title: id, kind: 'book' }]).resources[0] ?? BOOK;
}

/** A plan of one day whose first session is as asked. */
function aPlanWith(first: Partial<Record<keyof Session, unknown>>, resources: unknown[] = []): Plan {
  const plan = aPlan({ days: [[120, 60, 120, 120]] });
  const [phase] = plan.phases;
  const [day] = phase?.days ?? [];
  const sessions = day?.sessions.map((session, place) => (place === 0 ? { ...session, ...first } : session));
  return Plan.parse({ ...plan, resources, phases: [{ ...phase, days: [{ ...day, sessions }] }] });
}

function textOf({ plan = aPlanWith({}), run = aRun({ plan }), earlier = null }: Told = {}): string {
  const index = indexPlan(plan);
  return calendarOfRun({ run, index, resourceById: (id) => index.resourceById(id), earlier });
}

interface Told {
  plan?: Plan;
  run?: Run;
  earlier?: string | null;
}

const eventsOf = (told?: Told) => readCalendar(textOf(told));
const laterBy = (run: Run, seconds: number): Run => ({
  ...run,
  updatedAt: Instant.parse(new Date(Date.parse(run.createdAt) + seconds * 1000).toISOString()),
});

describe('an event', () => {
  test('stands at the time on the wall, in no zone', () => {
    const [first, , , last] = eventsOf();
    expect(first).toMatchObject({ start: '2027-02-02T05:00:00', end: '2027-02-02T07:00:00' });
    expect(last).toMatchObject({ start: '2027-02-02T21:00:00', end: '2027-02-02T23:00:00' });
    expect(textOf()).not.toMatch(/TZID|^DT(START|END)[^\r]*Z\r/m);
  });

  test('that ends at midnight ends on the next day', () => {
    const run = aRun({ plan: aPlanWith({}) });
    const placement = { date: date('2027-02-28'), start: time('22:00'), minutes: 120, isMovedByHand: true };
    const moved = { ...run, placements: { ...run.placements, [sessionId('d1-s4')]: placement } };
    expect(eventsOf({ run: moved }).at(-1)).toMatchObject({ start: '2027-02-28T22:00:00', end: '2027-03-01T00:00:00' });
  });

  test('says what to do, with what, and what to leave behind', () => {
    const plan = aPlanWith(
      {
        title: 'Draw a cache; then, two',
        activity: 'whiteboard',
        instruction: 'Draw it.\nThen C:\\new, twice.',
        deliverable: { kind: 'drawing', text: 'A drawing' },
        resources: ['book', 'page'],
      },
      [BOOK, PAGE],
    );
    expect(eventsOf({ plan })[0]).toMatchObject({
      title: 'Draw a cache; then, two',
      categories: ['Whiteboard'],
      status: 'CONFIRMED',
      description: [
        'Draw it.\nThen C:\\new, twice.',
        'Leave behind: A drawing',
        'Use:\n– On caches, Ada Writer\n– The page: https://example.org/a,b;c',
        'Day 1: Day 1',
      ].join('\n\n'),
    });
  });

  test('is marked when its session is done, partly done or skipped', () => {
    let run = aRun({ plan: aPlanWith({}) });
    run = withOutcome(run, 'd1-s1', 'done', { minutes: 112 });
    run = withOutcome(run, 'd1-s2', 'partly', { minutes: 40 });
    run = withOutcome(run, 'd1-s3', 'skipped');
    const [done, partly, skipped, waiting] = eventsOf({ run });
    expect(done).toMatchObject({ title: '✓ D1-S1', status: 'CONFIRMED' });
    expect(done?.description).toMatch(/^✓ Done on Tuesday 2 February: 1 h 52\n/);
    expect(partly).toMatchObject({ title: 'D1-S2', status: 'CONFIRMED' });
    expect(partly?.description).toMatch(/^Partly done on Tuesday 2 February: 40 min\n/);
    expect(skipped).toMatchObject({ title: 'D1-S3', status: 'CANCELLED' });
    expect(waiting).toMatchObject({ title: 'D1-S4', status: 'CONFIRMED' });
  });

  test('is there for what was added beside the plan', () => {
    const id = sessionId('draw-a-queue');
    const run = aRun({ plan: aPlanWith({}) });
    const placement = { date: date('2027-02-02'), start: time('12:00'), minutes: 60, isMovedByHand: true };
    const added = {
      ...run,
      added: { [id]: anAddedSession({ id }) },
      placements: { ...run.placements, [id]: placement },
    };
    const found = eventsOf({ run: added }).find(({ uid }) => uid.includes(id));
    expect(found).toMatchObject({ title: 'DRAW-A-QUEUE', start: '2027-02-02T12:00:00' });
    expect(found?.description).toContain('Beside the plan');
  });
});

describe('a session beside the plan that is taken off again', () => {
  const id = sessionId('draw-a-queue');
  const plan = aPlanWith({});
  const placement = { date: date('2027-02-02'), start: time('12:00'), minutes: 60, isMovedByHand: true };
  const run = aRun({ plan });
  const added = { ...run, added: { [id]: anAddedSession({ id }) }, placements: { ...run.placements, [id]: placement } };
  const at = Instant.parse('2027-02-02T09:00:00.000Z');
  const off = takeOffSession(added, indexPlan(plan), { sessionId: id, at });
  if ('refused' in off) throw new Error(off.refused);

  test('is cancelled in the calendars that have it, as a newer version without an alarm', () => {
    const earlier = textOf({ run: added });
    const find = (told: Told) => eventsOf(told).find(({ uid }) => uid.includes(id));
    const before = find({ run: added });
    for (const after of [find({ run: off }), find({ run: off, earlier })]) {
      expect(after).toMatchObject({ uid: before?.uid, status: 'CANCELLED', start: before?.start, alarms: [] });
      expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    }
    expect(eventsOf({ run: off })).toHaveLength(5);
  });

  test('is confirmed again once that was undone', () => {
    const back = { ...added, updatedAt: Instant.parse('2027-02-02T09:01:00.000Z') };
    const events = eventsOf({ run: back, earlier: textOf({ run: off }) });
    expect(events.find(({ uid }) => uid.includes(id))).toMatchObject({ status: 'CONFIRMED' });
    expect(events).toHaveLength(5);
  });
});

describe('an alarm', () => {
  const alarmsOf = (run?: Run) => eventsOf(run && { run }).map(({ alarms }) => alarms);

  test('rings ten minutes before the first session of the morning and of the evening', () => {
    expect(alarmsOf()).toEqual([[-600], [], [], [-600]]);
  });

  test('does not ring for what is done, nor for the next one then', () => {
    expect(alarmsOf(withOutcome(aRun({ plan: aPlanWith({}) }), 'd1-s1', 'done'))).toEqual([[], [], [], [-600]]);
  });

  test('rings for the next one where the first was skipped', () => {
    expect(alarmsOf(withOutcome(aRun({ plan: aPlanWith({}) }), 'd1-s1', 'skipped'))).toEqual([[], [-600], [], [-600]]);
  });
});

describe('a file that is read again', () => {
  test('names the same session the same, and newer when the run has changed', () => {
    const run = aRun({ plan: aPlanWith({}) });
    const before = eventsOf({ run });
    const after = eventsOf({ run: laterBy(withOutcome(run, 'd1-s1', 'done'), 90) });
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(4);
    expect(before.map(({ sequence }) => sequence)).toEqual([0, 0, 0, 0]);
    expect(after[0]).toMatchObject({ sequence: 90, lastModified: '2027-02-02T08:01:30Z' });
  });

  test('leaves alone the events that say what they said in the earlier one', () => {
    const run = laterBy(aRun({ plan: aPlanWith({}) }), 30);
    const earlier = textOf({ run });
    expect(textOf({ run: laterBy(run, 60), earlier })).toBe(earlier);
    const changed = laterBy(withOutcome(run, 'd1-s2', 'done'), 90);
    expect(eventsOf({ run: changed, earlier }).map(({ sequence }) => sequence)).toEqual([30, 90, 30, 30]);
  });

  test('counts on when the clock was set back or only the plan changed', () => {
    const run = laterBy(aRun({ plan: aPlanWith({}) }), 60);
    const earlier = textOf({ run });
    const back = laterBy(withOutcome(run, 'd1-s1', 'done'), -3600);
    expect(eventsOf({ run: back, earlier })[0]).toMatchObject({ sequence: 61, lastModified: '2027-02-02T08:01:00Z' });
    const plan = aPlanWith({ title: 'Another title' });
    expect(eventsOf({ plan, run, earlier }).map(({ sequence }) => sequence)).toEqual([61, 60, 60, 60]);
  });

  test('is written whole where the earlier one cannot be read', () => {
    for (const earlier of ['', 'BEGIN:VEVENT\r\nUID:x\r\n', textOf().replaceAll('SEQUENCE:', 'SEQUENCE:?')]) {
      expect(textOf({ earlier })).toBe(textOf());
    }
  });
});

describe('the lines', () => {
  const text = textOf({ plan: aPlanWith({ title: `${'👩‍💻'.repeat(12)}ü`, instruction: '界'.repeat(600) }) });

  test('are at most 75 octets long, each with its own end, and cut no character', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(Buffer.from(text).toString()).toBe(text);
  });

  test('are known as ours, and those of others are not', () => {
    expect(isOurCalendar(text)).toBe(true);
    expect(isOurCalendar(text.replaceAll('\r\n', '\n'))).toBe(true);
    expect(isOurCalendar(text.replace('-//Leadlight//Leadlight//EN', '-//Other//EN'))).toBe(false);
    expect(isOurCalendar('')).toBe(false);
  });
});
