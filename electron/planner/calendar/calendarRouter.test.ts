import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rules, sessionId } from '#shared/domain/testing/aRun.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { readCalendar } from './testing/readCalendar.ts';

let open: TestPlanner;
beforeEach(async () => {
  open = await aPlanner();
});
afterEach(() => open.remove());

const begin = () => open.planner.run.begin(rules());

test('the run is a file to save, with what was added to it and the resources of both', async () => {
  await begin();
  await open.planner.run.add({ item: itemRef('exercise', 'chat'), to: null });
  const { name, text } = await open.planner.calendar.file();
  const events = readCalendar(text);
  expect(name).toBe('Leadlight.ics');
  expect(events).toHaveLength(13);
  expect(events[0]?.description).toContain('On caches, Ada Writer');
  expect(events.find(({ title }) => title.includes('chat'))?.description).toContain('On caches, Ada Writer');
});

test('without a run there is nothing to save, and that is said', async () => {
  await expect(open.planner.calendar.file()).rejects.toMatchObject({ code: 'not-found' });
});

test('a saved file and the kept one agree on what is newer', async () => {
  await begin();
  const folder = join(open.folder, 'phone');
  await mkdir(folder);
  await open.planner.calendar.keepCopy({ path: folder });
  open.clock.moment = '2027-02-02T05:31:00.000Z';
  await open.planner.run.start({ sessionId: sessionId('d1-s1') });
  const sequences = readCalendar((await open.planner.calendar.file()).text).map(({ sequence }) => sequence);
  expect(new Set(sequences)).toEqual(new Set([0]));
});

test('the file is named again after a restart, and only its own call can change it', async () => {
  const folder = join(open.folder, 'phone');
  await mkdir(folder);
  await open.planner.calendar.keepCopy({ path: folder });
  await open.close();
  open = await aPlanner({ folder: open.folder });
  await open.planner.settings.save({ theme: 'dark' });
  expect(await open.planner.calendar.copy()).toEqual({ file: join(folder, 'Leadlight.ics'), problem: null });
});
