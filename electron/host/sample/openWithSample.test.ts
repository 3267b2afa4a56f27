import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '#electron/planner/clock.ts';
import { hostStandIn } from '#electron/planner/testing/hostStandIn.ts';
import { openVault } from '#electron/vault/openVault.ts';
import type { PlannerSlot } from '../plannerSlot.ts';
import { openWithSample } from './openWithSample.ts';

let home = '';
let slot: PlannerSlot;
const config = () => join(home, 'config');
const own = () => ({ folder: join(home, 'vault'), backupFolder: join(home, 'vault Backups') });
const { services: host, asked } = hostStandIn();

const start = async () => {
  const clock = systemClock('2027-02-19T06:04:00.000Z');
  slot = await openWithSample({ location: own(), configFolder: config(), clock, host });
};
const planner = () => {
  const present = slot.present();
  if (!present) throw new Error('No planner is open.');
  return createRouterClient(present.router);
};

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leadlight-sample-'));
  await start();
});
afterEach(async () => {
  await slot.close();
  await rm(home, { recursive: true });
});

it('opens the sample with the theme of one’s own, lets nothing out of it or in, and goes back to what was there', async () => {
  await planner().settings.save({ theme: 'dark' });
  const before = await readFile(join(home, 'vault/settings.json'), 'utf8');
  await planner().app.openSample();
  expect(await planner().app.about()).toMatchObject({ isSample: true, vaultFolder: join(config(), 'Sample') });
  expect(await planner().settings.get()).toMatchObject({ theme: 'dark', isWelcomed: true });
  await planner().app.openSample();

  const { app, calendar, import: imports, export: exports, reminders } = planner();
  const refused = { code: 'invalid', message: expect.stringContaining('your own vault') };
  await expect(app.moveVault({ folder: join(home, 'elsewhere') })).rejects.toMatchObject(refused);
  await expect(calendar.keepCopy({ path: join(home, 'run.ics') })).rejects.toMatchObject(refused);
  await expect(imports.look({ path: home })).rejects.toMatchObject(refused);
  await expect(exports.toMarkdown({ folder: join(home, 'export') })).rejects.toMatchObject(refused);
  const [notice] = (await reminders.inbox()).notices;
  if (notice) expect(await reminders.claim({ id: notice.id })).toEqual({ isYours: false });

  await planner().app.leaveSample();
  expect(await planner().app.about()).toMatchObject({ isSample: false, vaultFolder: join(home, 'vault') });
  expect(await readFile(join(home, 'vault/settings.json'), 'utf8')).toBe(before);
  expect(await readdir(config())).toEqual([]);
  expect(asked).toEqual([]);
});

it('stays in the sample when one’s own vault was opened elsewhere, and deletes what a quit left over', async () => {
  await planner().app.openSample();
  const elsewhere = await openVault(own(), { host: 'desktop' });
  await expect(planner().app.leaveSample()).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('is open in the Leadlight window'),
  });
  expect((await planner().app.about()).isSample).toBe(true);
  await elsewhere.close();
  await slot.close();
  expect(await readdir(config())).toEqual(['Sample', 'Sample Backups']);
  await start();
  expect((await planner().app.about()).isSample).toBe(false);
  expect(await readdir(config())).toEqual([]);
});
