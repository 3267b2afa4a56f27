import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { date, rules, sessionId } from '#shared/domain/testing/aRun.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { type CalendarKeeper, calendarKeeper } from './calendarKeeper.ts';
import { readCalendar } from './testing/readCalendar.ts';

let open: TestPlanner;
let keeper: CalendarKeeper;
let folder: string;
let file: string;

beforeEach(async () => {
  open = await aPlanner();
  folder = join(open.folder, 'phone');
  file = join(folder, 'Leadlight.ics');
  await mkdir(folder);
  keeper = calendarKeeper(open.parts, { waitMs: 1 });
});
afterEach(async () => {
  await keeper.close();
  await open.remove();
});

const begin = () => open.planner.run.begin(rules());
const finish = (id: string, minutes = 100) =>
  open.planner.run.record({
    sessionId: sessionId(id),
    outcome: { state: 'done', minutes, energy: null, date: date('2027-02-02') },
  });
const titles = async () => readCalendar(await readFile(file, 'utf8')).map(({ title }) => title);
const isFinished = (id: string) => vi.waitFor(async () => expect(await titles()).toContain(`✓ ${id.toUpperCase()}`));

describe('a kept copy', () => {
  test('is written at once into the folder one names, and follows the run', async () => {
    await begin();
    expect(await keeper.keep(folder)).toEqual({ file, problem: null });
    expect(await titles()).toHaveLength(12);
    await finish('d1-s1');
    await isFinished('d1-s1');
    expect(await readdir(folder)).toEqual(['Leadlight.ics']);
  });

  test('has the name one gives it', async () => {
    await begin();
    expect((await keeper.keep(join(folder, 'Plan.ICS'))).file).toBe(join(folder, 'Plan.ICS'));
  });

  test('is not touched while its bytes stay the same', async () => {
    await begin();
    await keeper.keep(folder);
    const before = await stat(file);
    await open.planner.run.start({ sessionId: sessionId('d1-s1') });
    await keeper.close();
    expect((await stat(file)).ino).toBe(before.ino);
  });

  test('waits for the first run', async () => {
    expect(await keeper.keep(folder)).toEqual({ file, problem: null });
    expect(await readdir(folder)).toEqual([]);
    await begin();
    await vi.waitFor(async () => expect(await titles()).toHaveLength(12));
  });

  test('is brought up to date when Leadlight starts, and when it ends', async () => {
    await begin();
    await keeper.keep(folder);
    await keeper.close();
    await finish('d1-s1');
    keeper = calendarKeeper(open.parts, { waitMs: 1 });
    await isFinished('d1-s1');
    await keeper.close();
    keeper = calendarKeeper(open.parts, { waitMs: 60_000 });
    await finish('d1-s2');
    await keeper.close();
    expect(await titles()).toContain('✓ D1-S2');
  });

  test('is left as it is once it is no longer kept', async () => {
    await begin();
    await keeper.keep(folder);
    expect(await keeper.keep(null)).toEqual({ file: null, problem: null });
    const before = await readFile(file, 'utf8');
    await finish('d1-s1');
    await keeper.close();
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});

describe('a place that will not do', () => {
  const refusal = async (path: string) =>
    keeper.keep(path).then(
      () => 'accepted',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  test('is refused in words, and nothing is kept', async () => {
    await begin();
    expect(await refusal('phone')).toContain('whole path');
    expect(await refusal(join(open.folder, 'nowhere'))).toContain(`There is no folder ${join(open.folder, 'nowhere')}`);
    expect(await refusal(join(open.parts.vault.folder, 'a.ics'))).toContain('vault');
    expect(await refusal(open.parts.vault.backupFolder)).toContain('vault');
    await mkdir(join(folder, 'folder.ics'));
    expect(await refusal(join(folder, 'folder.ics'))).toContain('is not a file');
    expect(await keeper.state()).toEqual({ file: null, problem: null });
  });

  test('is a file of somebody else', async () => {
    await begin();
    await writeFile(file, 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n');
    expect(await refusal(folder)).toContain('was not written by Leadlight');
    expect(await readFile(file, 'utf8')).toContain('Other');
  });

  test.skipIf(process.platform === 'win32')('is the vault by another name', async () => {
    await symlink(open.parts.vault.folder, join(folder, 'link'));
    expect(await refusal(join(folder, 'link'))).toContain('vault');
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('is one we may not write to', async () => {
    await begin();
    await chmod(folder, 0o500);
    expect(await refusal(folder)).toContain('may not write');
    await chmod(folder, 0o700);
  });
});

describe('a copy that cannot be written any more', () => {
  test('is told once, not again while it goes on, and heals by itself', async () => {
    await begin();
    await keeper.keep(folder);
    const told: string[] = [];
    const stop = new AbortController();
    const changes = open.parts.changes.subscribe(stop.signal);
    const listening = (async () => {
      for await (const { topic } of changes) told.push(topic);
    })().catch(() => undefined);
    const tellings = () => told.filter((topic) => topic === 'calendar');

    await rm(folder, { recursive: true });
    await finish('d1-s1');
    await vi.waitFor(async () => expect((await keeper.state()).problem).toContain(`${folder} cannot be reached`));
    await finish('d1-s2');
    await keeper.close();
    expect(tellings()).toHaveLength(1);

    await mkdir(folder);
    keeper = calendarKeeper(open.parts, { waitMs: 1 });
    await isFinished('d1-s2');
    stop.abort();
    await listening;
  });

  test('is told to be well again', async () => {
    await begin();
    await keeper.keep(folder);
    await rm(folder, { recursive: true });
    await finish('d1-s1');
    await vi.waitFor(async () => expect((await keeper.state()).problem).not.toBeNull());
    await mkdir(folder);
    expect(await keeper.keep(file)).toEqual({ file, problem: null });
    expect(await titles()).toContain('✓ D1-S1');
  });

  test('leaves alone what another program put in its place', async () => {
    await begin();
    await keeper.keep(folder);
    await writeFile(file, 'mine');
    await finish('d1-s1');
    await vi.waitFor(async () => expect((await keeper.state()).problem).toContain('was not written by Leadlight'));
    expect(await readFile(file, 'utf8')).toBe('mine');
  });
});
