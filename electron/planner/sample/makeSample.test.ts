import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Instant } from '#shared/model/time.ts';
import { openPlanner, type Planner } from '../planner.ts';
import { hostStandIn } from '../testing/hostStandIn.ts';
import { makeSample } from './makeSample.ts';

const clock = { now: () => Instant.parse('2027-02-19T06:04:00.000Z'), zone: () => 'Europe/Berlin' };
let home = '';
let planner: Planner;
let tookMs = 0;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'leadlight-sample-'));
  const location = { folder: join(home, 'Sample'), backupFolder: join(home, 'Sample Backups') };
  const { services: host } = hostStandIn();
  const began = performance.now();
  await makeSample({ location, clock, about: host.about, theme: 'dark' });
  planner = await openPlanner({ location, clock, host });
  tookMs = performance.now() - began;
});
afterAll(async () => {
  await planner.close();
  await rm(home, { recursive: true });
});

it('is a run of sixteen study days with every kind of entry, and is quick to make', async () => {
  const client = createRouterClient(planner.router);
  const run = await client.run.current();
  const states = Object.values(run?.outcomes ?? {}).map(({ state }) => state);
  const count = (state: string) => states.filter((each) => each === state).length;
  expect(run?.startDate).toBe('2027-02-01');
  expect({ done: count('done'), partly: count('partly'), skipped: count('skipped') }).toEqual({
    done: 55,
    partly: 4,
    skipped: 2,
  });
  expect(tookMs).toBeLessThan(20_000);
  const { entries, total } = await client.journal.list({ limit: 200 });
  expect(new Set(entries.map(({ kind }) => kind)).size).toBe(8);
  expect(total).toBeGreaterThan(15);
  expect(entries.find(({ kind }) => kind === 'rfc')).toMatchObject({ status: 'accepted', number: 1 });
  expect((await client.settings.get()).theme).toBe('dark');
});
